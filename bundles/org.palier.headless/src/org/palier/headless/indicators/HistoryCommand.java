// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.DateChoice;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.BodyEvent;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run history STUDY [--from DATE] [--to DATE]}: how the census went, and which bodies began, were renamed and ended. Without
 * days it tells of all that happened. It reads the study and changes nothing of it.
 */
@Command(name = "history")
public final class HistoryCommand extends StudyCommand {

	private static final int ALL_PLATFORMS = -1;

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--from", paramLabel = "DATE")
	private String from;

	@Option(names = "--to", paramLabel = "DATE")
	private String to;

	@Mixin
	private DateChoice dates;

	public HistoryCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		LocalDate begin = from == null ? null : day("--from", from);
		LocalDate end = to == null ? null : day("--to", to);
		if (begin != null && end != null && end.isBefore(begin)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("history.backwards", begin, end));
		}
		CensusCourse course;
		List<BodyEvent> events;
		LookBack asked = dates.lookBack();
		try (var open = Console.toRead(StudyFolder.at(study), true)) {
			asked = asked.of(open.study());
			StudyView view = StudyView.of(open, console().contributions().addressForms(), asked);
			course = view.course();
			LocalDate last = asked.day();
			events = BodyEvent.of(open.study(), view.agencies().stream().map(StudyView.AgencyView::id).collect(Collectors.toSet())).stream()
					.filter(it -> !it.day().isAfter(last) && (begin == null || !it.day().isBefore(begin))
							&& (end == null || !it.day().isAfter(end)))
					.toList();
		}
		// A body may have begun a century before anybody looked: the course is that of the lists.
		List<LocalDate> days = course.days();
		LocalDate first = begin != null ? begin : days.isEmpty() ? end : days.getFirst();
		LocalDate last = end != null ? end : days.isEmpty() ? begin : days.getLast();
		List<CensusCourse.Point> points = first == null || last == null || last.isBefore(first) ? List.of() : course.points(first, last);
		if (points.isEmpty() && events.isEmpty()) {
			tell(Console.text("history.nothing").in(console().locale()));
		}
		DateChoice.tell(asked, answer());
		var array = answer().putArray("points");
		for (CensusCourse.Point it : points) {
			var node = array.addObject().put("day", it.day().toString()).put("agencies", it.agencies()).put("checked", it.checked())
					.put("present", it.present()).put("opened", it.opened()).put("closed", it.closed())
					.put("begun", it.begun()).put("ended", it.ended());
			if (!Double.isNaN(it.penetration())) {
				node.put("penetration", it.penetration());
				tell(Console.text("history.point", it.day(), it.present(), it.checked(), it.penetration(), it.opened(), it.closed())
						.in(console().locale()));
			} else {
				tell(Console.text(it.isListedOnly() ? "history.listed_only" : "history.unchecked", it.day(), it.present(), it.agencies())
						.in(console().locale()));
			}
		}
		tell(events);
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

	private void tell(List<BodyEvent> events) {
		Locale locale = console().locale();
		var bodies = answer().putArray("bodies");
		for (BodyEvent it : events) {
			var node = bodies.addObject().put("day", it.day().toString()).put("event", it.kind().name().toLowerCase(Locale.ROOT))
					.put("agency", it.agency())
					.put("name", it.name().in(locale));
			String others = it.others().stream().map(other -> other.in(locale)).collect(Collectors.joining(", "));
			if (it.kind() == BodyEvent.Kind.RENAMED) {
				node.put("former", it.former().in(locale));
			}
			if (it.kind() == BodyEvent.Kind.ENDED) {
				it.successors().forEach(node.putArray("successors")::add);
				it.others().forEach(other -> node.withArray("successorNames").add(other.in(locale)));
			}
			if (!it.source().id().isEmpty()) {
				node.put("source", it.source().id()).put("sourceName", it.source().name());
			}
			String key = switch (it.kind()) {
			case BEGUN -> "history.begun";
			case RENAMED -> "history.renamed";
			case ENDED -> others.isEmpty() ? "history.ended" : "history.ended_into";
			};
			tell(Console.text(key, it.day(), it.name().in(locale), it.kind() == BodyEvent.Kind.RENAMED ? it.former().in(locale) : others)
					.in(locale));
		}
	}

	private static LocalDate day(String option, String written) throws RefusedException {
		try {
			return LocalDate.parse(written.strip());
		} catch (DateTimeParseException notADay) {
			throw new RefusedException(ExitCode.USAGE, Console.text("date.bad", option, written));
		}
	}
}
