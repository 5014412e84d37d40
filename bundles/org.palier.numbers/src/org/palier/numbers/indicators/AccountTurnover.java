// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.CensusCourse.Turnover;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;

/**
 * Accounts opened and closed from one list to the next, by platform. An account that serves several agencies counts once; one
 * that was renamed or moved stays the account that it was.
 */
public final class AccountTurnover extends WordedIndicator {

	private static final int ALL = -1;

	/** Accounts of a group on a platform, between two days. */
	private record Row(Value.Item group, Value.Item platform, Value.Item period, Turnover accounts) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::group)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("period", Type.ITEM), Row::period)
			.and(IndicatorWords.column("open_before", Type.COUNT), it -> new Value.Count(it.accounts().before()))
			.and(IndicatorWords.column("opened", Type.COUNT), it -> new Value.Count(it.accounts().opened()))
			.and(IndicatorWords.column("closed", Type.COUNT), it -> new Value.Count(it.accounts().closed()))
			.and(IndicatorWords.column("open_after", Type.COUNT), it -> new Value.Count(it.accounts().after()));

	/** For the registry, and for lists of indicators in plain Java. */
	public AccountTurnover() {
		super("account_turnover", Part.CENSUS);
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public boolean isAbout(StudyView view) {
		return view.course().days().size() > 1 && !view.course().lives().isEmpty();
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		for (CourseWords.Group group : CourseWords.groups(view)) {
			for (int platform = ALL; platform < view.platforms().size(); platform++) {
				rows.addAll(rows(view, group, platform));
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.ACCOUNT, "Palier",
				COLUMNS.rows(rows), isAbout(view) ? List.of() : List.of(IndicatorWords.WORDS.text("note.one_list")));
	}

	/** A platform that never had an account has no rows. */
	private static List<Row> rows(StudyView view, CourseWords.Group group, int platform) {
		CensusCourse course = view.course();
		Value.Item item = platform == ALL ? IndicatorWords.all() : IndicatorWords.item(view.platforms().get(platform));
		List<Row> rows = new ArrayList<>();
		boolean any = false;
		List<LocalDate> days = course.days();
		for (int i = 1; i < days.size(); i++) {
			Turnover it = course.turnover(days.get(i - 1), days.get(i), group.jurisdictions(), platform);
			any |= it.before() + it.opened() + it.closed() + it.after() > 0;
			rows.add(new Row(group.item(), item, CourseWords.period(days.get(i - 1), days.get(i)), it));
		}
		return any || platform == ALL ? rows : List.of();
	}
}
