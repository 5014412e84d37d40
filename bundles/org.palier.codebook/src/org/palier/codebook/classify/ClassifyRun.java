// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Has a program code every post of a study.
 *
 * @param classifier  with its id, by which codings name it
 * @param codebook    of the study
 * @param classifying how it judges
 * @param active      ids of the runs whose posts count
 */
public record ClassifyRun(PluginVersion classifier, Codebook codebook, ClassificationMode classifying, Set<String> active)
		implements StudyRun<ClassifyRun.Outcome> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** A program coded posts. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "classify";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}

		@Override
		public Bilingual label(String label) {
			return ProgramName.of(label);
		}
	}

	private static final Wording WORDS = new Wording(ClassifyRun.class, "messages");

	/**
	 * The result of a run.
	 *
	 * @param runId    id of the run
	 * @param replaced which codes of another program count no more, in a sentence; empty where all do
	 */
	public record Outcome(String runId, ClassificationSummary summary, Optional<Bilingual> replaced) {
	}

	/** Copies its set. */
	public ClassifyRun {
		active = Set.copyOf(active);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public Done<Outcome> work(OpenRun run, Progress progress) throws IOException {
		String id = classifier.id();
		SortedMap<Facet, Long> before = run.corpus().view(active).codedByPrograms();
		ClassificationSummary summary = new ClassificationRun(run.corpus(), id, codebook, classifying).run(run.corpus().view(active), run.id(),
				run.at(), progress);
		var parameters = new TreeMap<>(Map.of("classifier", id, "codebook", codebook.version()));
		parameters.putAll(summary.parameters());
		List<FileDigest> read = new ArrayList<>();
		for (String file : summary.setting().files()) {
			read.add(run.folder().digest(Path.of(file)));
		}
		List<Bilingual> remarks = new ArrayList<>(summary.remarks(id));
		Set<String> then = new HashSet<>(active);
		then.add(run.id());
		// The first program that codes a corpus replaces nobody: the corpus need not be read again to find that out.
		Optional<Bilingual> replaced = before.keySet().stream().allMatch(Facet::isUsage) ? Optional.empty()
				: replaced(before, run.corpus().view(then).codedByPrograms());
		replaced.ifPresent(remarks::add);
		RunRecord record = RunRecord.of(parameters, List.of(classifier)).reading(read).counting(summary.counts()).saying(remarks);
		return Done.changing(new Outcome(run.id(), summary, replaced), record,
				study -> new RecordedEdit(WORDS.text("run.step"), Root.list(study, Literals.STUDY__RUNS),
						() -> StudyRuns.list(study, run, id).setFailed(Math.toIntExact(summary.failed()))));
	}

	/**
	 * A sentence on the theories in which codes of another program do not count any more. This program now codes their
	 * posts, and there a code follows its usage.
	 */
	private Optional<Bilingual> replaced(SortedMap<Facet, Long> before, SortedMap<Facet, Long> now) {
		List<Facet> less = before.keySet().stream().filter(it -> !it.isUsage() && now.getOrDefault(it, 0L) < before.get(it)).toList();
		long posts = less.stream().mapToLong(it -> before.get(it) - now.getOrDefault(it, 0L)).max().orElse(0);
		List<Bilingual> names = less.stream()
				.map(it -> codebook.of(it).map(Codebook.FacetCodes::name).filter(name -> !name.equals(Bilingual.EMPTY))
				.orElse(Bilingual.same(it.id()))).toList();
		return less.isEmpty() ? Optional.empty() : Optional.of(WORDS.text("replaced", posts, Bilingual.joined(names, ", ")));
	}
}
