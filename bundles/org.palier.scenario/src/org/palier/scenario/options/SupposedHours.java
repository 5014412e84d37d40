// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.List;
import java.util.Set;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;

/** Hours a week that a scenario supposes in all bodies and on all platforms together: one number. */
public final class SupposedHours implements Indicator {

	private static final Columns<Double> COLUMNS = Columns.<Double>of()
			.and(new Column("hours", OptionWords.WORDS.text("column.hours"), Type.DECIMAL), Value.Decimal::new);

	@Override
	public String id() {
		return "supposed_hours";
	}

	@Override
	public Bilingual title() {
		return OptionWords.WORDS.text("column.hours");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.WORK);
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), Bilingual.EMPTY, Unit.AGENCY, "", COLUMNS.rows(List.of(of(view))), List.of());
	}

	/** Hours a week; 0 where none are supposed. */
	static double of(StudyView view) {
		return view.work().supposed().stream().filter(it -> it.platform() == StudyView.NONE).mapToDouble(WorkView.Supposed::hours).sum();
	}
}
