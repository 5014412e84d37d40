// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Wording;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.SmallMultiples.Moment;
import org.palier.pictures.SmallMultiples.Panel;
import org.palier.pictures.SmallMultiples;

/** The picture of penetration over time, drawn of its table. */
final class CourseFigure {

	private static final String TABLE = "penetration_over_time";
	private static final double WIDTH = 760;

	private CourseFigure() {
	}

	/** The picture; none where the tables have none over time, or it has no two days with a share. */
	static List<ReportFigure> of(List<Table> tables, Locale locale, Palette palette, Wording words) {
		return tables.stream().filter(it -> it.id().equals(TABLE)).map(it -> new SmallMultiples(it.title().in(locale),
				words.text("course.subject").in(locale), panels(it, locale), ShorterNames.NONE)).filter(SmallMultiples::isDrawable)
				.map(it -> new ReportFigure(TABLE, it.in(WIDTH, FontMetrics.openSans(), palette, locale), Bilingual.EMPTY)).toList();
	}

	private static List<Panel> panels(Table table, Locale locale) {
		Map<String, List<Moment>> moments = new LinkedHashMap<>();
		int present = table.column("present");
		for (List<Value> row : table.rows()) {
			var group = (Value.Item) row.get(table.column("jurisdiction"));
			var day = (Value.Item) row.get(table.column("day"));
			List<Moment> those = moments.computeIfAbsent(group.label().in(locale), it -> new ArrayList<>());
			if (row.get(table.column("penetration")) instanceof Value.Share share) {
				those.add(new Moment(LocalDate.parse(day.id()), share.fraction(), ((Value.Count) row.get(present)).number()));
			}
		}
		return moments.entrySet().stream().map(it -> new Panel(it.getKey(), it.getValue())).toList();
	}
}
