// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ShareRange;
import org.palier.pictures.ChartKey;
import org.palier.pictures.DotRows;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.SharesChart.Mark;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.ReportFigure;

/**
 * Groups beside each other as a picture and as a table.
 *
 * @param field   that tells them apart
 * @param groups  in order of their shares
 * @param posts   whether shares are of posts, and have intervals
 * @param measure what they are shares of
 */
record StandingExhibit(String field, List<Group> groups, boolean posts, Bilingual measure) {

	private static final Wording WORDS = PageWords.WORDS;
	private static final String FIGURE = "standing_shares";

	private boolean counts() {
		return groups.stream().anyMatch(it -> it.checked() > 0);
	}

	ReportFigure figure(Bilingual message, Bilingual caption, ReportChoices choices) {
		Locale locale = choices.locale();
		List<String> columns = new ArrayList<>();
		if (posts) {
			columns.add(WORDS.text("column.read").in(locale));
		}
		if (counts()) {
			columns.add(WORDS.text("column.present").in(locale));
		}
		List<DotRows.Row> rows = groups.stream().map(it -> row(it, locale)).toList();
		List<ChartKey> keys = posts ? List.of(new ChartKey(ChartKey.Mark.FULL_INTERVAL, WORDS.text("key.interval").in(locale))) : List.of();
		var chart = new DotRows(message.in(locale), caption.in(locale),
				WORDS.text(posts ? "column.share.range" : "column.share").in(locale), columns, List.of(new DotRows.Group("", rows)),
				OptionalDouble.empty(), keys);
		return new ReportFigure(FIGURE, chart.in(PageWords.WIDTH, FontMetrics.openSans(), choices.template().palette(), locale), caption);
	}

	private DotRows.Row row(Group group, Locale locale) {
		List<String> cells = new ArrayList<>();
		if (posts) {
			cells.add(FrontNumbers.count(group.read()).in(locale));
		}
		if (counts()) {
			cells.add(PageWords.of(group.present(), group.checked()).in(locale));
		}
		String name = group.name().in(locale);
		return group.share().map(it -> new DotRows.Row(name, true, mark(it), FrontNumbers.percent(it.value()).in(locale),
				it.low() < it.high() ? PageWords.range(it.low(), it.high()).in(locale) : "", true, cells))
				.orElseGet(() -> DotRows.Row.without(name, true, WORDS.text(posts ? "few.read" : "few.checked").in(locale), cells));
	}

	static Mark mark(ShareRange span) {
		return span.low() < span.high() ? new Mark(span.value(), span.low(), span.high(), Double.NaN) : Mark.bare(span.value());
	}

	Table table() {
		Columns<Group> columns = Columns.<Group>of()
				.and(new Column(field, WORDS.text("column." + field), Type.ITEM), it -> new Value.Item(it.id(), it.name()))
				.and(new Column("share", measure, Type.SHARE), it -> share(it, ShareRange::value));
		if (posts) {
			columns = columns.and(new Column("low", WORDS.text("column.low"), Type.SHARE), it -> share(it, ShareRange::low))
					.and(new Column("high", WORDS.text("column.high"), Type.SHARE), it -> share(it, ShareRange::high))
					.and(new Column("read", WORDS.text("column.read"), Type.COUNT), it -> new Value.Count(it.read()));
		}
		if (counts()) {
			columns = columns.and(new Column("present", WORDS.text("column.present"), Type.COUNT), it -> new Value.Count(it.present()))
					.and(new Column("checked", WORDS.text("column.checked"), Type.COUNT), it -> new Value.Count(it.checked()));
		}
		return new Table("standing_numbers", WORDS.text("standing.table"), Bilingual.EMPTY, posts ? Unit.POST : Unit.AGENCY, "",
				columns.rows(groups), List.of());
	}

	private Value share(Group group, ToDoubleFunction<ShareRange> part) {
		Optional<ShareRange> share = group.share();
		return share.isPresent() ? new Value.Share(part.applyAsDouble(share.get()))
				: new Value.Undefined(WORDS.text(posts ? "few.read" : "few.checked"));
	}
}
