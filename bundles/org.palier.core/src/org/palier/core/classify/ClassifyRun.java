// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.palier.core.Progress;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.OpenRun;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunKind;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.RunRecord;
import org.palier.core.runs.StudyRun;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Wording;

/**
 * Has a program code every post of a study.
 *
 * @param classifier  with its id, by which codings name it
 * @param codebook    of the study
 * @param classifying how it judges
 * @param active      ids of the runs whose posts count
 * @since 0.2.0
 */
public record ClassifyRun(PluginVersion classifier, Codebook codebook, ClassificationMode classifying, Set<String> active)
		implements StudyRun<ClassifyRun.Outcome> {

	private static final Wording WORDS = new Wording(ClassifyRun.class, "messages");

	/** What came of it. @param runId id of the run */
	public record Outcome(String runId, ClassificationSummary summary) {
	}

	/** Copies its set. */
	public ClassifyRun {
		active = Set.copyOf(active);
	}

	@Override
	public RunKind kind() {
		return new RunKinds.Classify();
	}

	@Override
	public Done<Outcome> work(OpenRun run, Progress progress) throws IOException {
		String id = classifier.id();
		ClassificationSummary summary = new ClassificationRun(run.corpus(), id, codebook, classifying).run(run.corpus().view(active), run.id(),
				run.at(), progress);
		var parameters = new TreeMap<>(Map.of("classifier", id, "codebook", codebook.version()));
		parameters.putAll(summary.parameters());
		List<FileDigest> read = new ArrayList<>();
		for (String file : summary.setting().files()) {
			read.add(run.folder().digest(Path.of(file)));
		}
		RunRecord record = RunRecord.of(parameters, List.of(classifier)).reading(read).counting(summary.counts()).saying(summary.remarks(id));
		return Done.changing(new Outcome(run.id(), summary), record, study -> new RecordedEdit(WORDS.text("run.step"), List.of(study),
				() -> StudyRuns.list(study, run, id).setFailed(Math.toIntExact(summary.failed()))));
	}
}
