// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Takes the codings of a cluster in as a classification. Its manifest names no plug-in, since none of this Palier took part.
 *
 * @param codings of the job
 * @param active  ids of the runs whose posts count
 */
public record ClusterRun(ClusterCodings codings, Set<String> active) implements StudyRun<ClusterRun.Outcome> {

	/**
	 * The result of a run.
	 *
	 * @param runId    id of the run
	 * @param replaced which codes of another program count no more, in a sentence; empty where all do
	 */
	public record Outcome(String runId, ClassificationSummary summary, Optional<Bilingual> replaced) {
	}

	/** Copies its set. */
	public ClusterRun {
		active = Set.copyOf(active);
	}

	@Override
	public RunKind kind() {
		return ClassifyRun.KIND;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		try (Corpus.Holding held = run.corpus().hold()) {
			return taken(run, progress);
		}
	}

	private WorkOutcome<Outcome> taken(OpenRun run, Progress progress) throws IOException {
		String id = codings.job().classifier();
		CorpusView posts = run.corpus().view(active);
		SortedMap<Facet, Long> before = posts.codedByPrograms();
		ClassificationSummary summary = codings.write(run, posts, progress);
		var parameters = new TreeMap<>(Map.of("classifier", id, "codebook", codings.codebook().version()));
		parameters.putAll(summary.parameters());
		parameters.putAll(codings.parameters());
		Set<String> then = new HashSet<>(active);
		then.add(run.id());
		Optional<Bilingual> replaced = ClassifyRun.replaced(codings.codebook(), before, run.corpus().view(then).codedByPrograms());
		List<Bilingual> remarks = new ArrayList<>(summary.remarks(id));
		replaced.ifPresent(remarks::add);
		RunRecord record = RunRecord.of(parameters, List.of()).reading(codings.digests()).counting(summary.counts()).saying(remarks);
		return WorkOutcome.changing(new Outcome(run.id(), summary, replaced), record,
				study -> new RecordedEdit(ClusterCodings.WORDS.text("step"), Root.list(study, Literals.STUDY__RUNS),
						() -> StudyRuns.list(study, run, id).setFailed(Math.toIntExact(summary.failed()))));
	}
}
