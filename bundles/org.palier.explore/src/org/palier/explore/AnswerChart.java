// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.explore.Answer.Line;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SharesChart.Row;
import org.palier.pictures.SharesChart;

/**
 * An answer as a picture: its lines are rows, its columns are panels. When an answer has more lines than a page shows, only
 * those with most things are drawn, and the picture says so.
 */
public final class AnswerChart {

	/** Lines that a picture shows. */
	private static final int MOST = 24;

	private final Answer answer;
	private final Bilingual title;
	private final StudyView view;

	/** @param title of the picture @param view that answers */
	public AnswerChart(Answer answer, Bilingual title, StudyView view) {
		this.view = view;
		this.answer = answer;
		this.title = title;
	}

	/** The picture, in the language of a reader. */
	public SharesChart in(Locale locale) {
		Showing showing = answer.question().showing();
		List<Line> lines = answer.lines();
		Bilingual subject = new AnswerTables(answer, title).definition();
		if (lines.size() > MOST) {
			long fewest = lines.stream().mapToLong(it -> it.all().number()).sorted().skip(lines.size() - MOST).findFirst().orElse(0);
			lines = lines.stream().filter(it -> it.all().number() >= fewest).limit(MOST).toList();
			subject = ExploreWords.WORDS.text("chart.some", subject, MOST, answer.lines().size());
		}
		List<Row> rows = Stream.concat(lines.stream(), answer.total().filter(it -> showing != Showing.COLUMN).stream())
				.map(it -> row(it, locale)).toList();
		return new SharesChart(title.in(locale), subject.in(locale), answer.heads().stream().map(it -> name(it, locale)).toList(), rows,
				showing.isShare(), view.shorterNames(locale));
	}

	private String name(List<PivotGroup> groups, Locale locale) {
		return groups.isEmpty() ? answer.question().measure().label().in(locale) : PivotGroup.names(groups).in(locale);
	}

	private Row row(Line line, Locale locale) {
		Showing showing = answer.question().showing();
		List<@Nullable Mark> marks = new ArrayList<>();
		String reason = "";
		for (Answer.Cell cell : line.cells()) {
			Value value = cell.shown(showing);
			marks.add(Mark.of(value));
			reason = reason.isEmpty() && value instanceof Value.Undefined it ? it.reason().in(locale) : reason;
		}
		boolean none = marks.stream().allMatch(it -> it == null);
		return new Row(line.groups().isEmpty() ? ExploreWords.WORDS.text("all").in(locale) : name(line.groups(), locale),
				line.groups().isEmpty(), marks, none ? reason : "");
	}
}
