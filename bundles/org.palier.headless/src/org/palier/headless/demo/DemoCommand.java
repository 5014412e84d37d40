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

import org.palier.codebook.classify.GivenAnswers;
import org.palier.ground.text.Bilingual;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.classify.StudyClassification;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.demo.DemoList.Demo;
import org.palier.headless.demo.DemoList.Step;
import org.palier.headless.imports.PrivacyOptions;
import org.palier.headless.imports.StudyImport;
import org.palier.headless.report.InstalledReports;
import org.palier.intake.imports.RememberedFiles;
import org.palier.intake.imports.UncheckedImport;
import org.palier.interviews.exchange.InterviewTables;
import org.palier.model.Study;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;
import org.palier.study.runs.Workshop;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run demo DIR}: makes the demo studies from the shipped data by the same steps as a person
 * would, and their reports in both languages. Studies and reports that are there are kept: somebody may have edited them.
 */
@Command(name = "demo")
public final class DemoCommand extends StudyCommand {

	private static final String SAMPLES = "org.palier.samples";
	private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

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
		for (Demo demo : DemoList.read(console().contributions().file(SAMPLES, DemoList.FILE)).demos()) {
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
			report(folder);
			for (Locale locale : LANGUAGES) {
				Path html = ReportTarget.of(folder.reports(), locale, false).file(ReportFormat.HTML);
				reports.add(html.toString());
				tell("  " + Console.text("demo.report", html).in(console().locale()));
			}
		}
		return ExitCode.OK;
	}

	/** Writes the reports that are not there. */
	private void report(StudyFolder folder) throws Exception {
		List<InstalledReports.Wanted> missing = LANGUAGES.stream()
				.map(it -> new InstalledReports.Wanted(
						new ReportChoices(EnumSet.allOf(ReportFormat.class), it, ReportTemplate.standard(), List.of(), false),
						ReportTarget.of(folder.reports(), it, false).replacing()))
				.filter(it -> !Files.exists(it.target().file(ReportFormat.HTML))).toList();
		if (!missing.isEmpty()) {
			new InstalledReports(console()).write(folder, StudyReport.REPORT, missing);
		}
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
			Path file = console().contributions().file(SAMPLES, step.file());
			var request = new UncheckedImport(file, Optional.empty(), Optional.empty(), step.options());
			StudyImport.Outcome outcome = new StudyImport(console(), folder).run(step.kind(), request, new PrivacyOptions());
			// Nobody writes into a file of the program.
			new RememberedFiles(folder).forget(outcome.runId());
			console().say(outcome.sentence());
		}
		try (var writing = StudyWriting.open(folder, "palier run demo", new ConsoleProgress(console()))) {
			writing.study().setDataNature(demo.nature());
			addScenario(demo.scenario(), writing.study());
			if (!demo.interviews().isEmpty()) {
				new InterviewTables(it -> console().contributions().file(SAMPLES, demo.interviews() + "/" + it), writing.study()).read().add();
			}
			writing.save();
		}
		if (demo.classified()) {
			var classification = new StudyClassification(console());
			String id = ChosenClassifier.id(console(), null);
			ChosenClassifier chosen = ChosenClassifier.here(console(), id, Map.of());
			try (GivenAnswers answers = classification.ask(folder, chosen); var open = classification.toInsert(folder)) {
				console().say(classification.done(classification.insert(open, chosen, answers).summary(), id));
			}
		}
	}

	private static void addScenario(String name, Study study) {
		switch (name) {
		case "new-platforms" -> new NewPlatformsScenario(study).add();
		case "more-answers" -> new MoreAnswersScenario(study).add();
		case "" -> {
			// Not every study has one.
		}
		default -> throw new IllegalArgumentException("No scenario of a demo study is called " + name);
		}
	}
}
