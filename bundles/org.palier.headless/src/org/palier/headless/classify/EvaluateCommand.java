// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.ReportedClassification;
import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.EvaluationResult;
import org.palier.coding.reference.ReferenceFile;
import org.palier.coding.reference.ReferenceRow;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.resolved.SetReference;
import org.palier.coding.sets.CodingSets;
import org.palier.extensions.Contribution.Usable;
import org.palier.ground.Faults;
import org.palier.ground.StalledException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.OffersOptions;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palier run evaluate --reference FILE}: holds a classifier against a reference coding. */
@Command(name = "evaluate")
public final class EvaluateCommand extends StudyCommand implements OffersOptions {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "STUDY", arity = "0..1")
	private Path path;

	@Option(names = "--reference", paramLabel = "FILE")
	private Path reference;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME")
	private String set;

	@Option(names = ChosenClassifier.OPTION, paramLabel = "ID")
	private String asked;

	@Option(names = "--option", paramLabel = "ID=VALUE")
	private List<String> named;

	@Option(names = "--human")
	private boolean human;

	public EvaluateCommand(Console console) {
		super(console);
	}

	@Override
	public void offer(CommandSpec target, boolean isolated) {
		ChosenClassifier.offer(console(), asked, target);
	}

	@Override
	protected ExitCode run() throws Exception {
		String id = ChosenClassifier.id(console(), asked);
		Usable<Classifier> classifier = ChosenClassifier.find(console(), id);
		OptionValues options = ChosenClassifier.options(classifier, new PartArguments(spec).chosen(named));
		ChosenClassifier.clashes(console(), spec, id).of(id).forEach(console()::say);
		if (reference == null == (set == null) || set != null && path == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("evaluate.reference"));
		}
		if (set != null) {
			ofSet(id, classifier, options);
			return ExitCode.OK;
		}
		EvaluationResult result = evaluate(classifier, options,
				path == null ? InstalledCodebook.study(console()) : StudyFolder.at(path).file().load(),
				new ReferenceFile(reference).read());
		// A reference is taken for machine-coded unless somebody vouches that persons coded it.
		List<Bilingual> notes = new ArrayList<>(human ? List.of() : List.of(EvaluationResult.MACHINE_CODED));
		boolean learned = FileDigest.of(reference, "").sha256().equals(result.summary().provenance().get("data"));
		if (learned) {
			notes.add(Console.text("evaluate.learned_from", id));
		}
		List<Table> tables = result.tables(notes);
		answer().put("classifier", id).put("rows", result.rows()).put("referenceCodedByMachine", !human).put("learnedFromReference", learned);
		show(tables);
		return ExitCode.OK;
	}

	private void show(List<Table> tables) {
		JsonTables.write(tables, answer());
		tables.forEach(it -> tell(new TextTable(it, new Typography(console().locale())).lines()));
	}

	/** Against what persons coded and decided: the gold set of the study. */
	private void ofSet(String id, Usable<Classifier> classifier, OptionValues options) throws Exception {
		try (StudyOnDisk open = Console.toReadLong(StudyFolder.at(path), false)) {
			SetCodes codes = SetCodes.of(new CodingSets(open.study()).named(set), open.postsNeeded());
			SetReference gold = SetReference.of(codes);
			if (gold.rows().isEmpty()) {
				throw new RefusedException(ExitCode.USAGE,
						Console.text(codes.random().isEmpty() ? "evaluate.set_targeted" : "evaluate.set_uncoded", set));
			}
			EvaluationResult result = evaluate(classifier, options, open.study(), gold.rows());
			answer().put("classifier", id).put("set", codes.name()).put("training", codes.training()).put("rows", result.rows())
					.put("referenceCodedByMachine", false).put("drawn", gold.drawn()).put("missing", gold.lacking()).put("weighted", gold.weighted())
					.put("adjudicated", gold.decided()).put("agreed", gold.agreed()).put("codedOnce", gold.single())
					.put("targetedLeftOut", gold.targeted());
			show(result.tables(gold.notes(codes.name())));
		}
	}

	private EvaluationResult evaluate(Usable<Classifier> classifier, OptionValues options, Study study, List<ReferenceRow> rows)
			throws IOException {
		Faults faults = ChosenClassifier.faults(console(), classifier.plugin());
		try {
			EvaluationResult result = Evaluation.STANDARD.evaluate(rows, classifier.part(), options,
					Codebook.of(study), StudyView.of(study), new ConsoleProgress(console()));
			ReportedClassification.report(result.summary(), classifier.plugin().id(), faults);
			return result;
		} catch (StalledException stalled) {
			faults.givenUp(stalled.reason());
			throw stalled;
		}
	}
}
