// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;

/**
 * Penetration at the day of each list or scan, see {@link Penetration}. Nothing is supposed of the days in between. A census has
 * no interval: all of the frame was looked at, and a difference between two days is one that was seen.
 */
public final class PenetrationOverTime extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public PenetrationOverTime() {
		super("penetration_over_time", Part.CENSUS);
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public boolean isAbout(StudyView view) {
		return view.course().days().size() > 1;
	}

	@Override
	public Table compute(StudyView view) {
		CensusCourse course = view.course();
		List<List<Value>> rows = new ArrayList<>();
		for (CourseWords.Group group : CourseWords.groups(view)) {
			for (CensusCourse.Point point : course.points(course.days(), group.jurisdictions())) {
				rows.add(List.of(group.item(), CourseWords.day(point.day()), new Value.Count(point.agencies()), new Value.Count(point.checked()),
						new Value.Count(point.present()), IndicatorWords.share(point.present(), point.isListedOnly() ? 0 : point.checked(),
								point.isListedOnly() ? "reason.listed_only" : "reason.no_agency_checked"),
						new Value.Count(point.opened()), new Value.Count(point.closed())));
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.AGENCY, "Yates & Arbour (2013), § 24",
				List.of(IndicatorWords.column("jurisdiction", Type.ITEM), IndicatorWords.column("day", Type.ITEM),
						IndicatorWords.column("agencies", Type.COUNT), IndicatorWords.column("checked", Type.COUNT),
						IndicatorWords.column("present", Type.COUNT),
						new Column("penetration", IndicatorWords.WORDS.text("penetration.title"), Type.SHARE),
						IndicatorWords.column("opened", Type.COUNT), IndicatorWords.column("closed", Type.COUNT)),
				rows, List.of(IndicatorWords.WORDS.text(isAbout(view) ? "note.over_time" : "note.one_list")));
	}
}
