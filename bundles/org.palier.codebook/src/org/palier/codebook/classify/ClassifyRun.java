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

import org.palier.codebook.classify.GivenAnswers.Basis;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
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
 * Has a program code every post of a study. Posts that were erased or changed while it answered are left out, and counted.
 *
 * @param classifier with its id, by which codings name it
 * @param answering  has its answers, or asks it
 * @param now        tells of the study as it is once the answers are there
 */
public record ClassifyRun(PluginVersion classifier, Answering answering, Now now) implements StudyRun<ClassifyRun.Outcome> {

	/** The source of a program's answers. */
	@FunctionalInterface
	public interface Answering {
		/** @return is closed by the run @throws IOException as {@link GivenAnswers#ask} */
		GivenAnswers answers(OpenRun run, Progress progress) throws IOException;
	}

	/** Gives the present state of the study, on any thread. */
	@FunctionalInterface
	public interface Now {
		/** @throws java.util.concurrent.CancellationException once the progress is cancelled */
		Basis basis(Progress progress);
	}

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** The kind of a run by which a program coded posts. */
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

	private static final String BESIDE = "beside";

	private static final Wording WORDS = new Wording(ClassifyRun.class, "messages");

	/**
	 * The result of a run.
	 *
	 * @param runId    id of the run
	 * @param leftOut  posts that were erased or changed meanwhile, of which the summary does not tell
	 * @param replaced which codes of another program count no more, in a sentence; empty where all do
	 */
	public record Outcome(String runId, ClassificationSummary summary, UncodedPosts leftOut, Optional<Bilingual> replaced) {
	}

	/** A run of answers that were given before, of a study that nobody else changes now. @param basis of the study as it is now */
	public static ClassifyRun given(PluginVersion classifier, GivenAnswers answers, Basis basis) {
		return new ClassifyRun(classifier, (run, progress) -> answers, progress -> basis);
	}

	/**
	 * Asks within the run, of a study that nobody else changes meanwhile.
	 *
	 * @param codebook    of the study
	 * @param classifying how the program judges
	 * @param active      ids of the runs whose posts count
	 */
	public ClassifyRun(PluginVersion classifier, Codebook codebook, ClassificationMode classifying, Set<String> active) {
		this(classifier, asking(classifier, classifying, new Basis(codebook, active)), progress -> new Basis(codebook, active));
	}

	/** Asks within the run. @param basis of the study as it is before */
	public static Answering asking(PluginVersion classifier, ClassificationMode classifying, Basis basis) {
		return (run, progress) -> GivenAnswers.ask(classifier.id(), classifying, basis, run.corpus().view(basis.active()), run.at(), progress);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public boolean letsOthersIn() {
		return true;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		try (GivenAnswers answers = answering.answers(run, progress)) {
			// All may have been answered while a person cancelled.
			progress.checkCancelled();
			Basis basis = now.basis(progress);
			// The answers took hours perhaps: whoever has the corpus at this moment is waited for.
			try (Corpus.Holding held = run.corpus().hold(progress::checkCancelled)) {
				return insert(run, answers, basis, progress);
			}
		}
	}

	private WorkOutcome<Outcome> insert(OpenRun run, GivenAnswers answers, Basis basis, Progress progress) throws IOException {
		String id = classifier.id();
		CorpusView posts = run.corpus().view(basis.active());
		ChangedSinceAsked changed = answers.since(basis, posts);
		SortedMap<Facet, Long> before = posts.codedByPrograms();
		ClassificationSummary summary = new AnswerInsertion(run.corpus(), id, basis.codebook()).insert(answers.answers(), changed, run.id(),
				run.at(), progress);
		var parameters = new TreeMap<>(Map.of("classifier", id, "codebook", basis.codebook().version()));
		parameters.putAll(summary.parameters());
		if (!answers.beside(basis).isEmpty()) {
			parameters.put(BESIDE, String.join(" ", answers.beside(basis)));
		}
		List<FileDigest> read = new ArrayList<>();
		for (String file : summary.setting().files()) {
			read.add(run.folder().digest(Path.of(file)));
		}
		List<Bilingual> remarks = new ArrayList<>(summary.remarks(id));
		changed.leftOut().remark().ifPresent(remarks::add);
		Set<String> then = new HashSet<>(basis.active());
		then.add(run.id());
		// The first program that codes a corpus replaces nobody: the corpus need not be read again to find that out.
		Optional<Bilingual> replaced = before.keySet().stream().allMatch(Facet::isUsage) ? Optional.empty()
				: replaced(basis.codebook(), before, run.corpus().view(then).codedByPrograms());
		replaced.ifPresent(remarks::add);
		var counts = summary.counts();
		counts.putAll(changed.leftOut().counts());
		RunRecord record = RunRecord.of(parameters, List.of(classifier)).reading(read).counting(counts).saying(remarks);
		return WorkOutcome.changing(new Outcome(run.id(), summary, changed.leftOut(), replaced), record,
				study -> new RecordedEdit(WORDS.text("run.step"), Root.list(study, Literals.STUDY__RUNS),
						() -> StudyRuns.list(study, run, id).setFailed(Math.toIntExact(summary.failed()))));
	}

	/** The runs whose posts a classification did not read, though they were listed before it: they came while its program answered. */
	public static Set<String> beside(RunManifest manifest) {
		String runs = manifest.parameters().getOrDefault(BESIDE, "");
		return runs.isEmpty() ? Set.of() : Set.of(runs.split(" "));
	}

	/**
	 * A sentence on the theories in which codes of another program do not count any more. This program now codes their
	 * posts, and there a code follows its usage.
	 *
	 * @param before posts that programs had coded, by facet
	 * @param now    the posts now
	 */
	public static Optional<Bilingual> replaced(Codebook codebook, SortedMap<Facet, Long> before, SortedMap<Facet, Long> now) {
		List<Facet> less = before.keySet().stream().filter(it -> !it.isUsage() && now.getOrDefault(it, 0L) < before.get(it)).toList();
		long posts = less.stream().mapToLong(it -> before.get(it) - now.getOrDefault(it, 0L)).max().orElse(0);
		List<Bilingual> names = less.stream()
				.map(it -> codebook.of(it).map(Codebook.FacetCodes::name).filter(name -> !name.equals(Bilingual.EMPTY))
				.orElse(Bilingual.same(it.id()))).toList();
		return less.isEmpty() ? Optional.empty() : Optional.of(WORDS.text("replaced", posts, Bilingual.joined(names, ", ")));
	}
}
