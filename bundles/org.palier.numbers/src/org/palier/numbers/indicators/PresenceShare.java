// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/**
 * Each platform's part of all presences of a jurisdiction (Yates and Arbour 2013, § 24-25). An agency
 * counts once a platform, however many accounts it has there.
 */
public final class PresenceShare implements Indicator {

	static final String ID = "presence_share";

	/** Presences on a platform. @param share of all, or why there is none */
	private record Row(Value.Item jurisdiction, Value.Item platform, Value.Count presences, Value share) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("presences", Type.COUNT), Row::presences)
			.and(IndicatorWords.column("share", Type.SHARE), Row::share);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Bilingual title() {
		return IndicatorWords.WORDS.text("presence_share.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<IndicatorWords.Group> groups = IndicatorWords.jurisdictions(like);
		int[] all = like.tally().counted();
		return view -> {
			List<Row> rows = new ArrayList<>();
			for (IndicatorWords.Group group : groups) {
				addRows(rows, view, group, all);
			}
			return COLUMNS.rows(rows);
		};
	}

	/** @param every stratum that is counted: a platform on which nobody is has no row, and of one alone there is no share */
	private static void addRows(List<Row> rows, StudyView view, IndicatorWords.Group group, int[] every) {
		CensusTally tally = view.tally();
		int platforms = view.platforms().size();
		long all = 0;
		for (int platform = 0; platform < platforms; platform++) {
			all += tally.present(platform, group.strata());
		}
		boolean one = IntStream.range(0, platforms).filter(it -> tally.present(it, every) > 0).count() == 1;
		for (int platform = 0; platform < platforms; platform++) {
			if (tally.present(platform, every) > 0) {
				long here = tally.present(platform, group.strata());
				Value.Count there = group.cells().present().on(view.platforms().get(platform)).count(here);
				rows.add(new Row(group.item(), IndicatorWords.item(view.platforms().get(platform)), there,
						one ? IndicatorWords.none("reason.one_platform")
								: IndicatorWords.share(there, group.cells().present().count(all), "reason.no_presence")));
			}
		}
	}

	@Override
	public Table compute(StudyView view) {
		Rows rows = rows(view).apply(view);
		return new Table(id(), title(), IndicatorWords.WORDS.text("presence_share.definition"), Unit.PRESENCE,
				"Yates & Arbour (2013), § 24-25",
				rows, rows.values().isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_presence")) : IndicatorWords.outside(view));
	}
}
