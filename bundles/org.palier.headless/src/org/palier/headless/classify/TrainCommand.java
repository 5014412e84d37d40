// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.classifiers.linear.BodyFolds;
import org.palier.classifiers.linear.Example;
import org.palier.classifiers.linear.MadeExamples;
import org.palier.classifiers.linear.ModelFile;
import org.palier.classifiers.linear.Training;
import org.palier.classifiers.linear.study.TrainRun;
import org.palier.classifiers.linear.study.TrainingPlan;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.trained.TrainedModel;
import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.FoldsFile;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.reference.ReferenceFile;
import org.palier.coding.reference.ReferenceRow;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run train STUDY|REFERENCE.csv}: learns a model from coded posts, and says how it does on posts that it has not seen. From a
 * study, it is a run of it.
 */
@Command(name = "train")
public final class TrainCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY|REFERENCE")
	private Path reference;

	@Option(names = "--facet", paramLabel = "FACET", required = true, split = ",")
	private List<String> facets;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME", split = ",")
	private List<String> sets = List.of();

	@Option(names = "--out", paramLabel = "FILE")
	private Path out;

	@Option(names = "--folds", paramLabel = "FILE")
	private Path folds;

	@Option(names = "--fold-column", paramLabel = "NAME", defaultValue = "fold")
	private String column;

	@Option(names = "--seed", paramLabel = "SEED", defaultValue = "1")
	private long seed;

	@Option(names = "--human")
	private boolean human;

	@Option(names = "--without-made")
	private boolean withoutMade;

	public TrainCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (out != null && !String.valueOf(out.getFileName()).endsWith(TrainedModel.ENDING)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("train.ending", out, TrainedModel.ENDING));
		}
		if (Files.isDirectory(reference)) {
			ofStudy();
		} else {
			ofReference();
		}
		return ExitCode.OK;
	}

	private void ofReference() throws Exception {
		if (out == null || !sets.isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text(out == null ? "train.no_out" : "train.set_of_reference"));
		}
		Study study = InstalledCodebook.study(console());
		StudyView view = StudyView.of(study);
		List<Facet> asked = facets.stream().map(String::strip).map(ReferenceColumns::facet).distinct().toList();
		List<Example> examples = examples(new ReferenceFile(reference).read(), asked, view);
		var training = new Training(examples, withoutMade ? List.of() : MadeExamples.all(), Codebook.of(study),
				FileDigest.of(reference, "").sha256(), human ? CoderKind.HUMAN : CoderKind.MACHINE, seed);
		Training.Learned learned = training.learn(asked, new ConsoleProgress(console()));
		Files.write(out, ModelFile.write(learned.model()));
		answer().put("seed", seed).put("referenceCodedByMachine", !human);
		tell(learned, Codebook.of(study), out);
		tell(Console.text(human ? "train.of_people" : "train.of_reference").in(console().locale()));
	}

	private void ofStudy() throws Exception {
		if (folds != null || human) {
			throw new RefusedException(ExitCode.USAGE, Console.text(human ? "train.human_of_study" : "train.folds_of_study"));
		}
		try (StudyOnDisk open = console().toWrite(StudyFolder.at(reference), "train")) {
			Set<String> theories = open.study().getTheories().stream().map(Theory::getId).collect(Collectors.toCollection(TreeSet::new));
			List<Facet> asked = new ArrayList<>();
			for (String facet : facets) {
				asked.add(ReferenceColumns.facet(facet.strip(), theories)
						.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("sample.facet", facet, String.join(", ", theories)))));
			}
			var plan = new TrainingPlan(asked.stream().distinct().toList(), sets, !withoutMade, seed);
			TrainRun.Outcome done = open.run(new TrainRun(plan, open.study(),
					Attribution.of(open.study(), open.postsNeeded(), console().contributions().addressForms())),
					console().clock().instant(), new ConsoleProgress(console()));
			if (out != null) {
				Files.copy(done.file(), out, StandardCopyOption.REPLACE_EXISTING);
			}
			answer().put("run", done.run()).put("seed", seed).put("referenceCodedByMachine", false).put("posts_coded", done.posts())
					.put("bodies", done.bodies());
			tell(done.learned(), done.codebook(), done.file());
			tell(Console.text("train.of_study", done.posts(), done.bodies(), done.run()).in(console().locale()));
		}
	}

	private void tell(Training.Learned learned, Codebook codebook, Path file) throws IOException {
		var told = new TrainingAnswer(learned, codebook, file, console().locale());
		told.put(answer());
		told.lines().forEach(this::tell);
	}

	private List<Example> examples(List<ReferenceRow> rows, List<Facet> asked, StudyView view) throws IOException, RefusedException {
		Map<String, FoldsFile.HeldBackRow> places = folds == null ? Map.of() : new FoldsFile(folds, column).read();
		List<Example> examples = new ArrayList<>();
		for (ReferenceRow row : rows) {
			Map<Facet, String> codes = new HashMap<>();
			asked.forEach(it -> {
				String code = code(row, it, view);
				if (!code.isEmpty() && !code.equals(Evaluation.UNPLACED)) {
					codes.put(it, code);
				}
			});
			FoldsFile.HeldBackRow place = places.get(row.key());
			if (folds != null && place == null) {
				throw new RefusedException(ExitCode.UNREADABLE, Console.text("train.no_fold", folds, row.key()));
			}
			String body = place == null || place.account().isEmpty() ? row.post().author() : place.account();
			String owner = place == null || place.operator().isEmpty() ? body : place.operator();
			examples.add(new Example(row.key(), row.post(), codes, body, owner, place == null ? "" : place.fold()));
		}
		return folds == null ? new BodyFolds(seed).assign(examples) : examples;
	}

	private static String code(ReferenceRow row, Facet facet, StudyView view) {
		String code = row.code(facet).code();
		return view.theory(facet).map((TheoryView it) -> Evaluation.code(it, code)).orElse(code);
	}
}
