// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/** The number of platforms of each agency that is on at least one (Yates and Arbour 2013, § 25, whose shares have that denominator). */
public final class ToolCount extends WordedIndicator {

	/** Agencies on so many platforms. @param share of them, or why there is none @param atLeast share of those on so many or more, likewise */
	private record Row(Value.Item jurisdiction, int tools, Value.Count agencies, Value share, Value atLeast) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("tools", Type.COUNT), it -> new Value.Count(it.tools()))
			.and(IndicatorWords.column("agencies", Type.COUNT), Row::agencies).and(IndicatorWords.column("share", Type.SHARE), Row::share)
			.and(IndicatorWords.column("share_at_least", Type.SHARE), Row::atLeast);

	/** For the registry, and for lists of indicators in plain Java. */
	public ToolCount() {
		super("tool_count", Part.CENSUS);
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<IndicatorWords.Group> groups = IndicatorWords.jurisdictions(like);
		int[] all = like.tally().counted();
		return view -> COLUMNS.rows(rows(view, groups, all));
	}

	private static List<Row> rows(StudyView view, List<IndicatorWords.Group> groups, int[] all) {
		CensusTally tally = view.tally();
		int most = view.platforms().size();
		while (most > 0 && tally.onExactly(most, all) == 0) {
			most--;
		}
		// of agencies that are there for an account that was found on the one platform looked at, all are on one by construction
		boolean one = tally.platformsLookedAt() == 1 && tally.isListedOnly(all);
		List<Row> rows = new ArrayList<>();
		for (IndicatorWords.Group group : groups) {
			long present = tally.present(group.strata());
			long atLeast = present;
			for (int tools = 1; tools <= most; tools++) {
				long exactly = tally.onExactly(tools, group.strata());
				CellSet presences = group.cells().present();
				Value.Count whole = one ? IndicatorShare.NO_WHOLE : presences.agencies(present);
				String otherwise = one ? "reason.one_platform" : "reason.no_presence";
				Value.Count here = presences.agencies(exactly, tools, tools);
				rows.add(new Row(group.item(), tools, here, IndicatorWords.share(here, whole, otherwise),
						IndicatorWords.share(presences.agencies(atLeast, tools, Counted.ANY_NUMBER), whole, otherwise)));
				atLeast -= exactly;
			}
		}
		return rows;
	}

	@Override
	public Table compute(StudyView view) {
		Rows rows = rows(view).apply(view);
		return new Table(id(), title(), IndicatorWords.WORDS.text("tool_count.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 25",
				rows, rows.values().isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_presence")) : IndicatorWords.outside(view));
	}
}
