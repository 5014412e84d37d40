// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;

/**
 * Penetration at the day of each list or scan, of the agencies that are there on that day, see {@link Penetration}. Nothing is
 * supposed of the days in between. A census has
 * no interval: all of the frame was looked at, and a difference between two days is one that was seen.
 */
public final class PenetrationOverTime extends WordedIndicator {

	/** The census of a group at a day. */
	private record Row(Value.Item group, CensusCourse.Point point) {

		private Value penetration() {
			return IndicatorWords.share(point.present(), point.isListedOnly() ? 0 : point.checked(),
					point.isListedOnly() ? "reason.listed_only" : "reason.no_agency_checked");
		}
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::group)
			.and(IndicatorWords.column("day", Type.ITEM), it -> CourseWords.day(it.point().day()))
			.and(IndicatorWords.column("agencies", Type.COUNT), it -> new Value.Count(it.point().agencies()))
			.and(IndicatorWords.column("checked", Type.COUNT), it -> new Value.Count(it.point().checked()))
			.and(IndicatorWords.column("present", Type.COUNT), it -> new Value.Count(it.point().present()))
			.and(new Column("penetration", IndicatorWords.WORDS.text("penetration.title"), Type.SHARE), Row::penetration)
			.and(IndicatorWords.column("opened", Type.COUNT), it -> new Value.Count(it.point().opened()))
			.and(IndicatorWords.column("closed", Type.COUNT), it -> new Value.Count(it.point().closed()));

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
		List<Row> rows = new ArrayList<>();
		for (CourseWords.Group group : CourseWords.groups(view)) {
			for (CensusCourse.Point point : course.points(course.days(), group.jurisdictions())) {
				rows.add(new Row(group.item(), point));
			}
		}
		var notes = new ArrayList<>(List.of(IndicatorWords.WORDS.text(isAbout(view) ? "note.over_time" : "note.one_list")));
		// The last group is that of all.
		List<CensusCourse.Point> all = rows.stream().filter(it -> it.group().equals(rows.getLast().group())).map(Row::point).toList();
		long begun = all.stream().mapToLong(CensusCourse.Point::begun).sum();
		long ended = all.stream().mapToLong(CensusCourse.Point::ended).sum();
		if (begun + ended > 0) {
			notes.add(IndicatorWords.WORDS.text("note.lives_over_time", begun, ended));
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.AGENCY, "Yates & Arbour (2013), § 24",
				COLUMNS.rows(rows), notes);
	}
}
