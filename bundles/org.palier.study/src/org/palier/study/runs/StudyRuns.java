// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.AsOf;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.history.LookBack;

/**
 * The runs that a study lists. The data that a run brought to the corpus counts while its run is listed and active;
 * undo and redo of a run flip {@link Run#setActive}. In the workbench both are recorded edits.
 */
public final class StudyRuns {

	private StudyRuns() {
	}

	/** Ids of the runs that count: what {@link org.palier.corpus.Corpus#view} takes. */
	public static Set<String> active(Study study) {
		return study.getRuns().stream().filter(Run::isActive).map(Run::getId).collect(Collectors.toUnmodifiableSet());
	}

	/** Ids of the runs that count and were made by then. */
	public static Set<String> known(Study study, LookBack from) {
		AsOf asOf = from.in(study);
		return study.getRuns().stream().map(Run::getId).filter(asOf::knows).collect(Collectors.toUnmodifiableSet());
	}

	/** True when a run can be left out, see {@link RunKind#feedsCorpus}. @param manifest of the run; empty where it is gone */
	public static boolean feedsCorpus(Run run, Optional<RunManifest> manifest) {
		return RunKinds.OF_PALIER.of(run.getKind()).feedsCorpus(manifest);
	}

	/** Version of the codebook that codings of a study follow: the packs that it was made of, with their versions. */
	public static String codebook(Study study) {
		return study.getPacks().stream().map(it -> it.getPack() + " " + it.getVersion()).collect(Collectors.joining(", "));
	}

	/**
	 * Lists a run as active: its last step, once all that it brought is durable.
	 *
	 * @param label what it read, in one line
	 */
	public static Run list(Study study, OpenRun run, String label) {
		return list(study, run.id(), run.kind(), run.at(), label);
	}

	/** Lists a run that may be over as active. @param label what it read, in one line */
	public static Run list(Study study, String runId, RunKind kind, Instant at, String label) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId(runId);
		run.setKind(kind.id());
		run.setLabel(label);
		run.setAt(at.toString());
		study.getRuns().add(run);
		return run;
	}
}
