// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.classifiers.linear.Example;
import org.palier.classifiers.linear.FoldModels;
import org.palier.classifiers.linear.MadeExamples;
import org.palier.classifiers.linear.ModelFile;
import org.palier.classifiers.linear.ModelRefusedException;
import org.palier.classifiers.linear.Training;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.trained.HeldOutWord;
import org.palier.codebook.trained.TrainedModel;
import org.palier.codebook.trained.UnreadWords;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SetException;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.attribution.Attribution;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Learns a model from what the persons of a study coded. The model lies in the study's folder, beside what models that had not seen them
 * say of the posts that it learned from ({@link TrainedModel}); nothing in the study counts by it until it codes. Made in the thread that
 * owns the study, so that the work itself touches none of its objects.
 */
public final class TrainRun implements StudyRun<TrainRun.Outcome> {

	/** What such runs are. */
	public static final RunKind KIND = new Kind();

	/** A classifier learned from coded posts. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "train";
		}
	}

	private static final Wording WORDS = new Wording(TrainRun.class, "messages");

	private final TrainingPlan plan;
	private final Codebook codebook;
	private final Set<String> active;
	private final StudyExamples examples;
	private final String sets;

	/**
	 * The result of a training.
	 *
	 * @param run     id of the run
	 * @param file    of the model
	 * @param learned the model with its figures
	 * @param codebook by which it codes
	 * @param posts   that were coded, whether in one facet or several
	 * @param bodies  whose posts these are
	 */
	public record Outcome(String run, Path file, Training.Learned learned, Codebook codebook, int posts, int bodies) {
	}

	/**
	 * Reads what it needs of the study.
	 *
	 * @param attribution whose the posts are that count
	 * @throws SetException when a set is not there
	 */
	public TrainRun(TrainingPlan plan, Study study, Attribution attribution) throws SetException {
		var known = new CodingSets(study);
		List<String> ids = new ArrayList<>();
		for (String set : plan.sets()) {
			ids.add(known.named(set).getId());
		}
		this.plan = new TrainingPlan(plan.facets(), ids, plan.made(), plan.seed());
		this.sets = String.join(", ", plan.sets());
		this.codebook = Codebook.of(study);
		this.active = StudyRuns.active(study);
		this.examples = new StudyExamples(this.plan, study, attribution);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** It only reads posts, and looks at the end whether those that it learned from are as they were. */
	@Override
	public boolean letsOthersIn() {
		return true;
	}

	/** @throws ModelRefusedException when there is too little to learn from, or when somebody erased or changed some of it meanwhile */
	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		List<Example> coded = examples.read(run.corpus().view(active), progress);
		for (Facet facet : plan.facets()) {
			if (coded.stream().noneMatch(it -> it.codes().containsKey(facet))) {
				throw new ModelRefusedException(WORDS.text(sets.isEmpty() ? "nothing" : "nothing_in_sets", facet.id(), sets));
			}
		}
		var training = new Training(coded, plan.made() ? MadeExamples.all() : List.of(), codebook, StudyExamples.digest(coded),
				CoderKind.HUMAN, plan.seed());
		Training.Learned learned = training.learn(plan.facets(), progress);
		progress.checkCancelled();
		Path model = run.keep(TrainedModel.file(run.folder(), run.id()));
		Path words = run.keep(TrainedModel.words(run.folder(), run.id()));
		Files.createDirectories(model.getParent());
		Files.write(model, ModelFile.write(learned.model()));
		Path others = run.keep(TrainedModel.others(run.folder(), run.id()));
		Set<Long> keys = coded.stream().map(it -> Long.valueOf(it.key())).collect(Collectors.toSet());
		try (FoldModels folds = learned.folds(); UnreadWords.Writing writing = UnreadWords.write(others, learned.model().digest())) {
			Map<Facet, Map<Long, HeldOutWord>> said = new WordsOfFolds(folds, examples, keys).of(run.corpus().view(active), writing, progress);
			new TrainedModel(run.id(), learned.model().digest(), said).write(words);
		}
		// The last step: an erasure after it finds the files of the model.
		if (!examples.areUnchanged(run.corpus().view(active), coded)) {
			throw new ModelRefusedException(WORDS.text("changed_meanwhile"));
		}
		int bodies = (int) coded.stream().map(Example::body).distinct().count();
		var outcome = new Outcome(run.id(), model, learned, codebook, coded.size(), bodies);
		RunRecord record = RunRecord.of(parameters(learned), List.of()).writing(List.of(run.digest(model), run.digest(words), run.digest(others)))
				.counting(Map.of("coded", (long) coded.size(), "bodies", (long) bodies, "features", (long) learned.model().features()));
		String label = String.join(", ", plan.facets().stream().map(Facet::id).toList());
		return WorkOutcome.changing(outcome, record,
				study -> new RecordedEdit(WORDS.text("edit"), Root.list(study, Literals.STUDY__RUNS), () -> StudyRuns.list(study, run, label)));
	}

	private Map<String, String> parameters(Training.Learned learned) {
		Map<String, String> told = new TreeMap<>();
		learned.model().provenance().forEach((name, value) -> told.put("provenance." + name, value));
		told.put("model", learned.model().digest());
		told.put("facets", plan.facets().stream().map(Facet::id).collect(Collectors.joining(",")));
		told.put("seed", Long.toString(plan.seed()));
		told.put("made", String.valueOf(plan.made()).toLowerCase(Locale.ROOT));
		if (!sets.isEmpty()) {
			told.put("sets", sets);
		}
		return told;
	}
}
