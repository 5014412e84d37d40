// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.List;
import java.util.function.Function;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;

/**
 * Hours that posts wait for validation, as agencies told in interviews or as a scenario supposes (Yates and Arbour
 * 2013, § 23, 57).
 */
public final class ValidationWait extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public ValidationWait() {
		super("validation_wait", Part.WORK);
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("agencies", Type.COUNT), it -> new Value.Count(it.agencies()))
			.and(IndicatorWords.column("wait", Type.DECIMAL), it -> new Value.Decimal(it.hours()));

	/** How long posts of some agencies wait. */
	private record Row(Value.Item jurisdiction, long agencies, double hours) {
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		return view -> COLUMNS.rows(rowsOf(view));
	}

	private static List<Row> rowsOf(StudyView view) {
		return view.work().validations().stream()
				.map(it -> new Row(IndicatorWords.item(view.jurisdictions().get(it.jurisdiction())), it.agencies(), it.hours())).toList();
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = rowsOf(view);
		return new Table(id(), title(), IndicatorWords.WORDS.text("validation_wait.definition"), Unit.AGENCY, "Yates & Arbour (2013), § 23, 57",
				COLUMNS.rows(rows), rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_wait")) : List.of());
	}
}
