// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.ground.table.CellFilter.CoderAgreement;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/**
 * Presences that show a usage among presences coded, by platform (Yates and Arbour 2013, § 21 and 26), by the rule of
 * {@link org.palier.numbers.view.SeenUsages}. A presence may show several usages, so that shares may sum to more than
 * 1. A presence whose coders are split on a usage is in no share of it.
 */
public final class UsageByTool extends WordedIndicator {

	/** Presences that show a usage. @param split those whose coders are split on it @param share of those coded, or why there is none */
	private record Row(Value.Item jurisdiction, Value.Item platform, Value.Item usage, Value.Count presences, Value.Count coded,
			Value.Count split, Value share) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("usage", Type.ITEM), Row::usage)
			.and(IndicatorWords.column("presences", Type.COUNT), Row::presences).and(IndicatorWords.column("coded", Type.COUNT), Row::coded)
			.and(IndicatorWords.column("split", Type.COUNT), Row::split).and(IndicatorWords.column("share", Type.SHARE), Row::share);

	/** For the registry, and for lists of indicators in plain Java. */
	public UsageByTool() {
		super("usage_by_tool", Part.CENSUS);
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<IndicatorWords.Group> groups = IndicatorWords.jurisdictions(like);
		return view -> {
			List<Row> rows = new ArrayList<>();
			for (IndicatorWords.Group group : groups) {
				for (int platform = 0; platform < view.platforms().size(); platform++) {
					addRows(rows, view, group, platform);
				}
			}
			return COLUMNS.rows(rows);
		};
	}

	@Override
	public Table compute(StudyView view) {
		Rows rows = rows(view).apply(view);
		int[] counted = view.tally().counted();
		long notCoded = 0;
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			notCoded += view.tally().present(platform, counted) - view.tally().coded(platform, counted);
		}
		List<Bilingual> notes = new ArrayList<>();
		if (rows.values().isEmpty()) {
			notes.add(IndicatorWords.WORDS.text("reason.nothing_coded"));
		}
		if (notCoded > 0) {
			notes.add(IndicatorWords.WORDS.text("note.not_coded", notCoded));
		}
		long open = view.tally().open(counted);
		if (open > 0) {
			notes.add(IndicatorWords.WORDS.text("note.split", open));
		}
		notes.addAll(IndicatorWords.outside(view));
		return new Table(id(), title(), IndicatorWords.WORDS.text("usage_by_tool.definition"), Unit.PRESENCE,
				"Yates & Arbour (2013), § 21, 26",
				rows, notes);
	}

	private static void addRows(List<Row> rows, StudyView view, IndicatorWords.Group group, int platform) {
		long coded = view.tally().coded(platform, group.strata());
		for (int usage = 0; coded > 0 && usage < view.usages().size(); usage++) {
			long showing = view.tally().showing(platform, usage, group.strata());
			long open = view.tally().open(platform, usage, group.strata());
			if (showing + open > 0) {
				CellSet presences = group.cells().on(view.platforms().get(platform));
				String id = view.usages().get(usage).id();
				Value.Count seen = presences.coded(id, CoderAgreement.SHOWN).count(showing);
				rows.add(new Row(group.item(), IndicatorWords.item(view.platforms().get(platform)),
						IndicatorWords.item(view.usages().get(usage)), seen, presences.coded().count(coded),
						presences.coded(id, CoderAgreement.SPLIT).count(open),
						IndicatorWords.share(seen, presences.coded(id, CoderAgreement.SETTLED).count(coded - open), "reason.coders_split")));
			}
		}
	}
}
