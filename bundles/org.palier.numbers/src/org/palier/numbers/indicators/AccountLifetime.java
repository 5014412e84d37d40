// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.CensusCourse.LifeTimes;
import org.palier.numbers.view.StudyView;

/**
 * The number of days for which accounts stay open, by platform: the median of Kaplan and Meier. Accounts that are still open are censored
 * on the day on which they were last seen. Accounts that were there before the first list are left out unless their first day is known.
 */
public final class AccountLifetime extends WordedIndicator {

	private static final int ALL = -1;

	/** Accounts on a platform. */
	private record Row(Value.Item platform, LifeTimes times) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("platform", Type.ITEM), Row::platform)
			.and(IndicatorWords.column("accounts", Type.COUNT), it -> new Value.Count(it.times().accounts()))
			.and(IndicatorWords.column("watched", Type.COUNT), it -> new Value.Count(it.times().watched()))
			.and(IndicatorWords.column("closed", Type.COUNT), it -> new Value.Count(it.times().closed()))
			.and(IndicatorWords.column("still_open", Type.COUNT), it -> new Value.Count(it.times().watched() - it.times().closed()))
			.and(IndicatorWords.column("median_days", Type.DECIMAL), it -> days(it.times().median(), "reason.no_median"))
			.and(IndicatorWords.column("median_low", Type.DECIMAL), it -> days(it.times().low(), "reason.no_bound"))
			.and(IndicatorWords.column("median_high", Type.DECIMAL), it -> days(it.times().high(), "reason.no_bound"));

	/** For the registry, and for lists of indicators in plain Java. */
	public AccountLifetime() {
		super("account_lifetime", Part.CENSUS);
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public boolean isAbout(StudyView view) {
		return view.course().lifeTimes(ALL).watched() > 0;
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		for (int platform = ALL; platform < view.platforms().size(); platform++) {
			LifeTimes times = view.course().lifeTimes(platform);
			if (times.accounts() > 0) {
				rows.add(new Row(platform == ALL ? IndicatorWords.all() : IndicatorWords.item(view.platforms().get(platform)), times));
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.ACCOUNT, "Kaplan & Meier (1958)",
				COLUMNS.rows(rows), List.of(IndicatorWords.WORDS.text("note.lifetime")));
	}

	private static Value days(OptionalDouble days, String otherwise) {
		return days.isPresent() ? new Value.Decimal(days.getAsDouble(), 0) : new Value.Undefined(IndicatorWords.WORDS.text(otherwise));
	}
}
