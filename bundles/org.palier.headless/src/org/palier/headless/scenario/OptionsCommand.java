// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.editions.pages.SideBySide;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.report.InstalledReports;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.ReleasedScenario;
import org.palier.scenario.options.HourlyRate;
import org.palier.scenario.options.TurningPoint;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run options STUDY}: the scenarios side by side with changing nothing, and from when the choice would be another. Writes
 * nothing.
 */
@Command(name = "options")
public final class OptionsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--rate", paramLabel = "DOLLARS")
	private Double rate;

	@Option(names = "--lang", paramLabel = "fr|en")
	private String language;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private ReleaseChoice release;

	private List<Bilingual> withheld = List.of();

	public OptionsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Locale locale = new InstalledReports(console()).locale(language);
		Optional<HourlyRate> tried = tried();
		try (var open = Console.toReadLong(StudyFolder.at(study), posts.leftOut())) {
			posts.tell(answer());
			if (open.study().getScenarios().isEmpty()) {
				return nothing("options.no_scenario", locale);
			}
			Optional<SideBySide> shown = shown(open, tried);
			if (shown.isEmpty()) {
				return nothing("options.no_theory", locale);
			}
			new OptionsJson(answer()).write(shown.get(), rate);
			tell(shown.get(), locale);
			release.tell(withheld, this::tell, locale, answer());
		}
		return ExitCode.OK;
	}

	private Optional<HourlyRate> tried() throws RefusedException {
		if (rate != null && (!Double.isFinite(rate) || rate < 0)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("options.rate", rate));
		}
		return Optional.ofNullable(rate).map(HourlyRate::of);
	}

	private Optional<SideBySide> shown(StudyOnDisk open, Optional<HourlyRate> tried) throws Exception {
		var progress = new ConsoleProgress(console());
		StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), LookBack.NOW, progress);
		ReleasedScenario released = ReleasedScenario.of(open.study(), view, List.of(), release.isIdentified());
		withheld = released.words();
		return SideBySide.of(open.study(), released.view(), console().contributions().changeKinds(), tried, progress);
	}

	/** A study of which there is nothing to hold against each other is no error. */
	private ExitCode nothing(String key, Locale locale) {
		Bilingual reason = Console.text(key);
		answer().putArray("options");
		answer().putObject("reason").put("fr", reason.fr()).put("en", reason.en());
		tell(reason.in(locale));
		return ExitCode.OK;
	}

	private void tell(SideBySide shown, Locale locale) {
		tell(shown.title().in(locale) + "\n");
		if (!shown.options().options().isEmpty()) {
			tell(new TextTable(shown.table(), new Typography(locale)).lines());
			tell(shown.table().definition().in(locale));
		}
		shown.remarks().forEach(it -> tell(it.in(locale)));
		shown.heading().ifPresent(it -> tell("\n" + it.in(locale)));
		shown.points().stream().map(TurningPoint::sentence).forEach(it -> tell("  " + it.in(locale)));
		shown.refusals().forEach(it -> tell(it.in(locale)));
	}
}
