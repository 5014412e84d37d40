// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;

/**
 * Hours a week that agencies spend on social media: as they said in interviews (Yates and Arbour 2013, § 23, 48), and
 * as a scenario supposes them by platform. The two are never added, because an answer in an interview covers all
 * platforms.
 */
public final class HoursOfWork extends WordedIndicator {

	/** Hours of some agencies. @param basis told or supposed */
	private record Row(Value.Item jurisdiction, Value.Item basis, Value.Item platform, long agencies, double hours) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("basis", Type.ITEM), Row::basis).and(IndicatorWords.column("platform", Type.ITEM), Row::platform)
			.and(IndicatorWords.column("agencies", Type.COUNT), it -> new Value.Count(it.agencies()))
			.and(IndicatorWords.column("hours", Type.DECIMAL), it -> new Value.Decimal(it.hours()))
			.and(IndicatorWords.column("hours_each", Type.DECIMAL), HoursOfWork::each);

	/** For the registry, and for lists of indicators in plain Java. */
	public HoursOfWork() {
		super("hours_of_work", Part.WORK);
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		return view -> COLUMNS.rows(rowsOf(view));
	}

	private static List<Row> rowsOf(StudyView view) {
		List<Row> rows = new ArrayList<>();
		WorkView work = view.work();
		for (WorkView.StatedHours told : work.told()) {
			rows.add(row(IndicatorWords.item(view.jurisdictions().get(told.jurisdiction())), "told", IndicatorWords.all(), told.agencies(),
					told.hours()));
		}
		for (WorkView.Supposed supposed : work.supposed()) {
			rows.add(row(IndicatorWords.item(view.jurisdictions().get(supposed.jurisdiction())), "supposed", platform(view, supposed.platform()),
					supposed.agencies(), supposed.hours()));
		}
		if (work.supposed().stream().mapToInt(WorkView.Supposed::jurisdiction).distinct().count() > 1) {
			together(view, rows);
		}
		return rows;
	}

	/**
	 * Adds rows for all jurisdictions, but only for hours that a scenario supposes. Hours from interviews have no such
	 * row: with it, a group that is withheld could be worked out.
	 */
	private static void together(StudyView view, List<Row> rows) {
		Map<Integer, List<WorkView.Supposed>> byPlatform = view.work().supposed().stream()
				.collect(Collectors.groupingBy(WorkView.Supposed::platform, LinkedHashMap::new, Collectors.toList()));
		byPlatform.forEach((platform, of) -> rows.add(row(IndicatorWords.all(), "supposed", platform(view, platform),
				of.stream().mapToLong(WorkView.Supposed::agencies).sum(), of.stream().mapToDouble(WorkView.Supposed::hours).sum())));
	}

	private static Value.Item platform(StudyView view, int platform) {
		return platform == StudyView.NONE ? IndicatorWords.all() : IndicatorWords.item(view.platforms().get(platform));
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = rowsOf(view);
		return new Table(id(), title(), IndicatorWords.WORDS.text("hours_of_work.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 23, 48",
				COLUMNS.rows(rows), rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_hours")) : List.of());
	}

	private static Value each(Row row) {
		return row.agencies() == 0 ? new Value.Undefined(IndicatorWords.WORDS.text("reason.no_hours_each"))
				: new Value.Decimal(row.hours() / row.agencies());
	}

	private static Row row(Value.Item jurisdiction, String basis, Value.Item platform, long agencies, double hours) {
		return new Row(jurisdiction, new Value.Item(basis, IndicatorWords.WORDS.text("basis." + basis)), platform, agencies, hours);
	}
}
