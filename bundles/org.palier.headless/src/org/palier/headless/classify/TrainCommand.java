// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.classifiers.linear.BodyFolds;
import org.palier.classifiers.linear.Example;
import org.palier.classifiers.linear.FacetReport;
import org.palier.classifiers.linear.MadeExamples;
import org.palier.classifiers.linear.ModelFile;
import org.palier.classifiers.linear.Training;
import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.FoldsFile;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.reference.ReferenceFile;
import org.palier.coding.reference.ReferenceRow;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.classify.Codebook;
import org.palier.core.runs.FileDigest;
import org.palier.corpus.Facet;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run train REFERENCE.csv}: learns a model from coded posts, and says how it does on posts that it has not seen. */
@Command(name = "train")
public final class TrainCommand extends StudyCommand {

	private static final String ENDING = ".palier-model";

	@Parameters(paramLabel = "REFERENCE")
	private Path reference;

	@Option(names = "--facet", paramLabel = "FACET", required = true, split = ",")
	private List<String> facets;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Option(names = "--folds", paramLabel = "FILE")
	private Path folds;

	@Option(names = "--fold-column", paramLabel = "NAME", defaultValue = "fold")
	private String column;

	@Option(names = "--seed", paramLabel = "SEED", defaultValue = "1")
	private long seed;

	@Option(names = "--without-made")
	private boolean withoutMade;

	public TrainCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (!String.valueOf(out.getFileName()).endsWith(ENDING)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("train.ending", out, ENDING));
		}
		if (Files.isDirectory(reference)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("train.folder", reference));
		}
		Study study = InstalledCodebook.study(console());
		StudyView view = StudyView.of(study);
		List<Facet> asked = facets.stream().map(String::strip).map(ReferenceColumns::facet).distinct().toList();
		List<Example> examples = examples(new ReferenceFile(reference).read(), asked, view);
		var training = new Training(examples, withoutMade ? List.of() : MadeExamples.all(), Codebook.of(study), FileDigest.of(reference, "").sha256(), seed);
		Training.Learned learned = training.learn(asked, new ConsoleProgress(console()));
		Files.write(out, ModelFile.write(learned.model()));
		tell(learned);
		return ExitCode.OK;
	}

	private List<Example> examples(List<ReferenceRow> rows, List<Facet> asked, StudyView view) throws IOException, RefusedException {
		Map<String, FoldsFile.Place> places = folds == null ? Map.of() : new FoldsFile(folds, column).read();
		List<Example> examples = new ArrayList<>();
		for (ReferenceRow row : rows) {
			Map<Facet, String> codes = new HashMap<>();
			asked.forEach(it -> {
				String code = code(row, it, view);
				if (!code.isEmpty() && !code.equals(Evaluation.UNPLACED)) {
					codes.put(it, code);
				}
			});
			FoldsFile.Place place = places.get(row.key());
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
		return view.theories().stream().filter(it -> it.facet().equals(facet)).findFirst().map((TheoryView it) -> Evaluation.code(it, code)).orElse(code);
	}

	private void tell(Training.Learned learned) throws IOException {
		FacetReport first = learned.reports().getFirst();
		put(answer().put("facet", ReferenceColumns.name(first.facet())).put("model", out.toString()).put("bytes", Files.size(out))
				.put("features", learned.model().features()).put("seed", seed).put("referenceCodedByMachine", true), first.alone(), first.codes().size());
		learned.model().provenance().forEach(answer().putObject("provenance")::put);
		var all = answer().putArray("facets");
		for (FacetReport report : learned.reports()) {
			ObjectNode node = all.addObject().put("facet", ReferenceColumns.name(report.facet()));
			put(node, report.alone(), report.codes().size());
			put(node.putObject("with_rules"), report.together(), report.codes().size());
			report.tooFew().forEach(node.putObject("too_few")::put);
			ObjectNode classes = node.putObject("by_class");
			report.codes().forEach(code -> classes.putObject(code).put("posts", report.alone().matrix().support(code))
					.put("precision", report.alone().matrix().precision(code).orElse(0)).put("recall", report.alone().matrix().recall(code).orElse(0))
					.put("f1", report.alone().matrix().f1(code).orElse(0)));
			tell(Console.text("train.facet", ReferenceColumns.name(report.facet()), report.alone().matrix().total(), report.codes().size(),
					report.codes().size() + report.tooFew().size()).in(console().locale()));
			tell(line("train.alone", report.alone()));
			tell(line("train.together", report.together()));
			if (!report.tooFew().isEmpty()) {
				tell(Console.text("train.too_few", String.join(", ", report.tooFew().keySet()), Training.LEAST_POSTS).in(console().locale()));
			}
		}
		tell(Console.text("train.written", out, learned.model().features(), Files.size(out) / 1024).in(console().locale()));
	}

	private String line(String key, FacetReport.Figures it) {
		return Console.text(key, three(it.macroF1()), three(it.interval().low()), three(it.interval().high()), three(it.accuracy()), three(it.majority()),
				three(it.calibration())).in(console().locale());
	}

	private String three(double number) {
		return String.format(console().locale(), "%.3f", number);
	}

	private static void put(ObjectNode node, FacetReport.Figures it, int classes) {
		node.put("macro_f1", it.macroF1()).put("low", it.interval().low()).put("high", it.interval().high()).put("accuracy", it.accuracy())
				.put("majority", it.majority()).put("classes", classes).put("posts", it.matrix().total()).put("calibration_error", it.calibration());
	}
}
