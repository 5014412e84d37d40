// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.palier.core.census.CensusTimeline;
import org.palier.core.runs.StudyFolder;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run history STUDY --from DATE --to DATE}: how the census went. Reads the study and changes nothing of it. */
@Command(name = "history")
public final class HistoryCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--from", paramLabel = "DATE", required = true)
	private String from;

	@Option(names = "--to", paramLabel = "DATE", required = true)
	private String to;

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
		CensusTimeline timeline;
		List<CensusTimeline.Point> points;
		try (var open = Console.toRead(StudyFolder.at(study), true)) {
			timeline = new CensusTimeline(open.study());
			points = timeline.points(begin, end);
		}
		var array = answer().putArray("points");
		for (CensusTimeline.Point it : points) {
			var node = array.addObject().put("day", it.day().toString()).put("agencies", it.agencies()).put("checked", it.checked())
					.put("present", it.present()).put("opened", it.opened()).put("closed", it.closed());
			if (it.checked() > 0) {
				node.put("penetration", it.penetration());
				tell(Console.text("history.point", it.day(), it.present(), it.checked(), it.penetration(), it.opened(), it.closed()).in(console().locale()));
			} else {
				tell(Console.text("history.unchecked", it.day()).in(console().locale()));
			}
		}
		List<Long> lives = timeline.lifeTimes();
		answer().put("lifeTimes", lives.size());
		if (!lives.isEmpty()) {
			// The lower of two middle ones: a number of days that was seen.
			long median = lives.get((lives.size() - 1) / 2);
			answer().put("medianLifeTimeDays", median);
			tell(Console.text("history.lives", lives.size(), median).in(console().locale()));
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
