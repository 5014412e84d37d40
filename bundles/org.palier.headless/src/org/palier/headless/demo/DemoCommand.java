// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.palier.core.imports.ImportRequest;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyWriting;
import org.palier.core.runs.Workshop;
import org.palier.core.text.Bilingual;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.classify.StudyClassification;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.imports.StudyImport;
import org.palier.headless.report.InstalledReports;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.template.ReportTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run demo DIR}: makes the demo studies from the shipped data by the same steps as a person
 * would, and their reports in both languages. Studies that are there are kept: somebody may have edited them.
 */
@Command(name = "demo")
public final class DemoCommand extends StudyCommand {

	/** A file of the samples and how to import it. */
	private record Step(String file, String kind, Map<String, String> options) {
	}

	/**
	 * A demo study.
	 *
	 * @param id         its folder and the stem of its texts
	 * @param nature     where its data come from
	 * @param classified whether a program codes its posts
	 * @param scenario   adds its scenario, if it has one
	 */
	private record Demo(String id, List<Step> steps, DataNature nature, boolean classified, Consumer<Study> scenario) {
	}

	private static final List<Demo> DEMOS = List.of(
			new Demo("canada-2025-09-26", List.of(
					new Step("data/canada-2025-09-26/organisations.csv", "gc-organisations", Map.of()),
					new Step("data/canada-2025-09-26/accounts.csv", "gc-accounts",
							Map.of("unlisted", "absent", "checked-on", "2025-09-26"))), DataNature.OBSERVED, false,
					study -> new NewPlatformsScenario(study).add()),
			new Demo("crises", List.of(new Step("data/crises/agencies.csv", "census-wide", Map.of()),
					new Step("data/crises/accounts.csv", "census-long", Map.of()),
					new Step("data/crises/lac-megantic-2013.csv", "posts-csv", Map.of()),
					new Step("data/crises/australia-bushfires-2013.csv", "posts-csv", Map.of()),
					new Step("data/crises/colorado-floods-2013.csv", "posts-csv", Map.of()),
					new Step("data/crises/colorado-wildfires-2012.csv", "posts-csv", Map.of()),
					new Step("data/crises/glasgow-helicopter-2013.csv", "posts-csv", Map.of())), DataNature.INVENTED, true, study -> {
					}),
			new Demo("invented", List.of(new Step("data/invented/wide.csv", "census-wide", Map.of()),
					new Step("data/invented/accounts.csv", "census-long", Map.of()),
					new Step("data/invented/long.csv", "census-long", Map.of()),
					new Step("data/invented/posts.csv", "posts-csv", Map.of())), DataNature.INVENTED, true, study -> new MoreAnswersScenario(study).add()),
			new Demo("yates-arbour-2013", List.of(new Step("data/yates-arbour-2013/wide.csv", "census-wide", Map.of()),
					new Step("data/yates-arbour-2013/published.csv", "published-figures", Map.of())),
					DataNature.RECONSTRUCTED, false, study -> {
					}));

	@Parameters(paramLabel = "DIR")
	private Path target;

	public DemoCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		try {
			return make();
		} catch (CancellationException stopped) {
			throw new RefusedException(console().interruption().code(), Console.text("demo.interrupted", target));
		}
	}

	private ExitCode make() throws Exception {
		var studies = answer().putArray("studies");
		for (Demo demo : DEMOS) {
			StudyFolder folder = StudyFolder.at(target.resolve(demo.id()));
			if (Files.exists(folder.file().path())) {
				console().say(Console.text("demo.kept", folder.path()));
			} else {
				console().say(Console.text("demo.building", folder.path()));
				make(demo, folder);
			}
			var node = studies.addObject().put("study", folder.path().toString());
			var reports = node.putArray("reports");
			tell(Console.text("demo.study", folder.path()).in(console().locale()));
			for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
				ReportTarget target = ReportTarget.standard(folder.reports(), locale, false);
				new InstalledReports(console()).write(folder, StudyReport.REPORT, new ReportChoices(EnumSet.allOf(ReportFormat.class), locale,
						ReportTemplate.standard(), List.of(), false), target);
				Path html = target.file(ReportFormat.HTML);
				reports.add(html.toString());
				tell("  " + Console.text("demo.report", html).in(console().locale()));
			}
		}
		return ExitCode.OK;
	}

	/** A study made by halves would be kept for ever: it comes to its place when it is whole, unless something lies there. */
	private void make(Demo demo, StudyFolder folder) throws Exception {
		if (Files.exists(folder.path())) {
			build(demo, folder);
			return;
		}
		try (var workshop = Workshop.in(target, demo.id())) {
			// Under its own name, which its id is made of.
			StudyFolder draft = StudyFolder.at(workshop.folder().resolve(demo.id()));
			build(demo, draft);
			Files.move(draft.path(), folder.path());
		}
	}

	private void build(Demo demo, StudyFolder folder) throws Exception {
		Bilingual name = Console.text("demo." + demo.id() + ".name");
		Bilingual description = Console.text("demo." + demo.id() + ".description");
		folder.create(name, description, console().contributions().packVersions().newest());
		for (Step step : demo.steps()) {
			Path file = console().contributions().file("org.palier.samples", step.file());
			var request = new ImportRequest(file, Optional.empty(), Optional.empty(), step.options());
			console().say(new StudyImport(console(), folder).run(step.kind(), request).sentence());
		}
		try (var writing = StudyWriting.open(folder, "palier run demo", new ConsoleProgress(console()))) {
			writing.study().setDataNature(demo.nature());
			demo.scenario().accept(writing.study());
			writing.save();
		}
		if (demo.classified()) {
			try (var open = console().toWrite(folder, "demo")) {
				var classification = new StudyClassification(console());
				console().say(classification.done(classification.classify(open, ChosenClassifier.here(console(), "rules", Map.of())).summary(), "rules"));
			}
		}
	}
}
