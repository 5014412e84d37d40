// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.DateChoice;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run history STUDY --from DATE --to DATE}: how the census went. Reads the study and changes nothing of it. */
@Command(name = "history")
public final class HistoryCommand extends StudyCommand {

	private static final int ALL_PLATFORMS = -1;

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--from", paramLabel = "DATE", required = true)
	private String from;

	@Option(names = "--to", paramLabel = "DATE", required = true)
	private String to;

	@Mixin
	private DateChoice dates;

	public HistoryCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		LocalDate begin = day("--from", from);
		LocalDate end = day("--to", to);
		if (end.isBefore(begin)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("history.backwards", begin, end));
		}
		CensusCourse course;
		LookBack asked = dates.lookBack();
		try (var open = Console.toRead(StudyFolder.at(study), true)) {
			asked = asked.of(open.study());
			course = StudyView.of(open, console().contributions().addressForms(), asked).course();
		}
		List<CensusCourse.Point> points = course.points(begin, end);
		DateChoice.tell(asked, answer());
		var array = answer().putArray("points");
		for (CensusCourse.Point it : points) {
			var node = array.addObject().put("day", it.day().toString()).put("agencies", it.agencies()).put("checked", it.checked())
					.put("present", it.present()).put("opened", it.opened()).put("closed", it.closed());
			if (!Double.isNaN(it.penetration())) {
				node.put("penetration", it.penetration());
				tell(Console.text("history.point", it.day(), it.present(), it.checked(), it.penetration(), it.opened(), it.closed()).in(console().locale()));
			} else {
				tell(Console.text(it.isListedOnly() ? "history.listed_only" : "history.unchecked", it.day(), it.present(), it.agencies()).in(console().locale()));
			}
		}
		CensusCourse.LifeTimes lives = course.lifeTimes(ALL_PLATFORMS);
		answer().put("watched", lives.watched()).put("closed", lives.closed());
		if (lives.median().isPresent()) {
			double median = lives.median().getAsDouble();
			answer().put("medianLifeTimeDays", median);
			tell(Console.text("history.lives", lives.watched(), lives.closed(), median).in(console().locale()));
		} else if (lives.watched() > 0) {
			tell(Console.text("history.lives_open", lives.watched(), lives.closed()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private static LocalDate day(String option, String written) throws RefusedException {
		try {
			return LocalDate.parse(written.strip());
		} catch (DateTimeParseException notADay) {
			throw new RefusedException(ExitCode.USAGE, Console.text("date.bad", option, written));
		}
	}
}
