// SPDX-License-Identifier: EPL-2.0
package org.palier.core.runs;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;

/**
 * The runs that a study lists. What a run brought to the corpus counts while its run is listed and active;
 * undo and redo of a run flip {@link Run#setActive}. In the workbench both are recorded edits.
 */
public final class StudyRuns {

	/** Kind of a run that brought rows of a file. */
	public static final String IMPORT = "import";
	/** Kind of a run in which codes of posts followed a change of the codebook. */
	public static final String RECODE = "recode";
	/** Kind of a run in which a program coded posts. */
	public static final String CLASSIFY = "classify";

	private StudyRuns() {
	}

	/** Ids of the runs that count: what {@link org.palier.corpus.Corpus#view} takes. */
	public static Set<String> active(Study study) {
		return study.getRuns().stream().filter(Run::isActive).map(Run::getId).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * True when a run can be left out: what it brought lies in the corpus, under its id. What an import of a census
	 * brought is part of the study itself.
	 *
	 * @param manifest of the run; empty where it is gone
	 */
	public static boolean feedsCorpus(Run run, Optional<RunManifest> manifest) {
		return !IMPORT.equals(run.getKind()) ? CLASSIFY.equals(run.getKind()) || RECODE.equals(run.getKind())
				: manifest.map(it -> it.counts().containsKey("posts")).orElse(true);
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
	public static Run list(Study study, String runId, String kind, Instant at, String label) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId(runId);
		run.setKind(kind);
		run.setLabel(label);
		run.setAt(at.toString());
		study.getRuns().add(run);
		return run;
	}

	/**
	 * Lists a classification as active.
	 *
	 * @param classifier its id
	 * @param failed     posts on which it failed, which keep the code that they had
	 */
	public static Run listClassification(Study study, String runId, Instant at, String classifier, long failed) {
		Run run = list(study, runId, CLASSIFY, at, classifier);
		run.setFailed(Math.toIntExact(failed));
		return run;
	}
}
