// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column.Type;
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
		List<List<Value>> rows = new ArrayList<>();
		for (CourseWords.Group group : CourseWords.groups(view)) {
			for (int platform = ALL; platform < view.platforms().size(); platform++) {
				rows.addAll(rows(view, group, platform));
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.ACCOUNT, "Palier",
				List.of(IndicatorWords.column("jurisdiction", Type.ITEM), IndicatorWords.column("platform", Type.ITEM),
						IndicatorWords.column("period", Type.ITEM), IndicatorWords.column("open_before", Type.COUNT),
						IndicatorWords.column("opened", Type.COUNT), IndicatorWords.column("closed", Type.COUNT),
						IndicatorWords.column("open_after", Type.COUNT)),
				rows, isAbout(view) ? List.of() : List.of(IndicatorWords.WORDS.text("note.one_list")));
	}

	/** Of a platform that had no account all the time there is none. */
	private static List<List<Value>> rows(StudyView view, CourseWords.Group group, int platform) {
		CensusCourse course = view.course();
		Value.Item item = platform == ALL ? IndicatorWords.all() : IndicatorWords.item(view.platforms().get(platform));
		List<List<Value>> rows = new ArrayList<>();
		boolean any = false;
		List<LocalDate> days = course.days();
		for (int i = 1; i < days.size(); i++) {
			Turnover it = course.turnover(days.get(i - 1), days.get(i), group.jurisdictions(), platform);
			any |= it.before() + it.opened() + it.closed() + it.after() > 0;
			rows.add(List.of(group.item(), item, CourseWords.period(days.get(i - 1), days.get(i)), new Value.Count(it.before()),
					new Value.Count(it.opened()), new Value.Count(it.closed()), new Value.Count(it.after())));
		}
		return any || platform == ALL ? rows : List.of();
	}
}
