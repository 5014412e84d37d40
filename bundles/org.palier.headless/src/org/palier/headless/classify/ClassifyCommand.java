// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.GivenAnswers;
import org.palier.codebook.trained.TrainedModel;
import org.palier.codebook.trained.TrainedModels;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Megabytes;
import org.palier.headless.console.OffersOptions;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.StudyCommand;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code palier run classify STUDY}: has a program code every post. */
@Command(name = "classify")
public final class ClassifyCommand extends StudyCommand implements OffersOptions {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = ChosenClassifier.OPTION, paramLabel = "ID")
	private String asked;

	@Option(names = "--option", paramLabel = "ID=VALUE")
	private List<String> named;

	@Option(names = "--isolate", paramLabel = "MB", arity = "0..1", parameterConsumer = Megabytes.class)
	private Integer megabytes;

	public ClassifyCommand(Console console) {
		super(console);
	}

	@Override
	public void offer(CommandSpec target, boolean isolated) {
		if (!isolated) {
			ChosenClassifier.offer(console(), asked, target);
		}
	}

	@Override
	protected ExitCode run() throws Exception {
		String id = ChosenClassifier.id(console(), asked);
		var arguments = new PartArguments(spec);
		Map<String, String> options = arguments.chosen(named);
		options.putAll(arguments.unmatched());
		if (megabytes == null) {
			ChosenClassifier.clashes(console(), spec, id).of(id).forEach(console()::say);
		}
		var classification = new StudyClassification(console());
		ChosenClassifier chosen = megabytes == null ? ChosenClassifier.here(console(), id, options)
				: ChosenClassifier.isolated(console(), id, options, megabytes);
		StudyFolder folder = StudyFolder.at(path);
		try (GivenAnswers answers = classification.ask(folder, chosen); var study = classification.toInsert(folder)) {
			ClassifyRun.Outcome result = classification.insert(study, chosen, answers);
			ClassificationSummary summary = result.summary();
			answer().put("run", result.runId()).put("classifier", id).put("version", summary.setting().version())
					.put("posts", summary.posts()).put("coded", summary.coded()).put("abstained", summary.abstained()).put("failed", summary.failed())
					.put("relayed", summary.relayed()).put("changedMeanwhile", result.leftOut().changed())
					.put("goneMeanwhile", result.leftOut().gone());
			var usages = answer().putObject("usages");
			summary.usages().forEach(usages::put);
			var facets = answer().putObject("facets");
			summary.facets().forEach((facet, said) -> {
				var codes = facets.putObject(facet.id()).put("coded", said.coded()).put("abstained", said.abstained()).putObject("codes");
				said.codes().forEach(codes::put);
			});
			var failures = answer().putObject("failures");
			summary.failures().forEach(failures::put);
			tell(classification.done(summary, id).in(console().locale()));
			summary.remarks(id).forEach(console()::say);
			result.leftOut().remark().ifPresent(console()::say);
			result.replaced().ifPresent(console()::say);
			sayWhatIsMissing(study, summary.setting().version());
			summary.failures().forEach((what, posts) -> console().say(Console.text("classify.failure", posts, what)));
		}
		return ExitCode.OK;
	}

	/** A model that was learned from posts which are no more. */
	private void sayWhatIsMissing(StudyOnDisk study, String version) throws IOException {
		for (TrainedModel model : TrainedModels.of(study.folder()).models()) {
			if (model.coded(version)) {
				model.lacking(study.postsNeeded()).ifPresent(console()::say);
			}
		}
	}
}
