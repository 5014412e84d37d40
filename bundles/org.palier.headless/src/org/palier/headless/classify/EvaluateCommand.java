// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.EvaluationResult;
import org.palier.coding.reference.ReferenceFile;
import org.palier.core.Faults;
import org.palier.core.StalledException;
import org.palier.core.census.StudyView;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Codebook;
import org.palier.core.classify.ReportedClassification;
import org.palier.core.options.OptionValues;
import org.palier.core.runs.StudyFolder;
import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.extensions.Contribution.Usable;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.JsonTables;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.model.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palier run evaluate --reference FILE}: holds a classifier against a reference coding. */
@Command(name = "evaluate")
public final class EvaluateCommand extends StudyCommand {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "STUDY", arity = "0..1")
	private Path path;

	@Option(names = "--reference", paramLabel = "FILE", required = true)
	private Path reference;

	@Option(names = ChosenClassifier.OPTION, paramLabel = "ID", defaultValue = ChosenClassifier.DEFAULT)
	private String id;

	@Option(names = "--option", paramLabel = "ID=VALUE")
	private List<String> named;

	@Option(names = "--human")
	private boolean human;

	public EvaluateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Usable<Classifier> classifier = ChosenClassifier.find(console(), id);
		OptionValues options = ChosenClassifier.options(classifier, new PartArguments(spec).chosen(named));
		EvaluationResult result = evaluate(classifier, options, path == null ? InstalledCodebook.study(console()) : StudyFolder.at(path).file().load());
		// A reference is taken for machine-coded unless somebody vouches that persons coded it.
		List<Bilingual> notes = human ? List.of() : List.of(EvaluationResult.MACHINE_CODED);
		List<Table> tables = result.tables(notes);
		answer().put("classifier", id).put("rows", result.rows()).put("referenceCodedByMachine", !human);
		JsonTables.write(tables, answer());
		tables.forEach(it -> tell(new TextTable(it, new Typography(console().locale())).lines()));
		return ExitCode.OK;
	}

	private EvaluationResult evaluate(Usable<Classifier> classifier, OptionValues options, Study study) throws IOException {
		Faults faults = ChosenClassifier.faults(console(), classifier.plugin());
		try {
			EvaluationResult result = Evaluation.STANDARD.evaluate(new ReferenceFile(reference).read(), classifier.part(), options,
					Codebook.of(study), StudyView.of(study), new ConsoleProgress(console()));
			ReportedClassification.report(result.summary(), classifier.plugin().id(), faults);
			return result;
		} catch (StalledException stalled) {
			faults.givenUp(stalled.reason());
			throw stalled;
		}
	}
}
