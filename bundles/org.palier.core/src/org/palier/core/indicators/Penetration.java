// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.core.census.CensusTally;
import org.palier.core.census.StudyView;
import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Agencies present on at least one platform among agencies checked, with a 95 % Wilson interval (Yates and
 * Arbour 2013, § 24). An agency counts as checked when at least one of its cells is present or absent.
 */
public final class Penetration extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public Penetration() {
		super("penetration", Part.CENSUS);
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		List<IndicatorWords.Group> groups = IndicatorWords.jurisdictions(like);
		return view -> {
			List<List<Value>> rows = new ArrayList<>();
			for (IndicatorWords.Group group : groups) {
				rows.add(row(view.tally(), group));
			}
			return rows;
		};
	}

	private static List<Value> row(CensusTally tally, IndicatorWords.Group group) {
		long agencies = tally.agencies(group.strata());
		long checked = tally.checked(group.strata());
		long present = tally.present(group.strata());
		List<Value> row = new ArrayList<>(List.of(group.item(), new Value.Count(agencies), new Value.Count(checked),
				new Value.Count(agencies - checked), new Value.Count(present), IndicatorWords.share(present, checked, "reason.no_agency_checked")));
		row.addAll(IndicatorWords.interval(present, checked, "reason.no_agency_checked"));
		return row;
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("penetration.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 24; Wilson (1927)",
				List.of(IndicatorWords.column("jurisdiction", Type.ITEM), IndicatorWords.column("agencies", Type.COUNT),
						IndicatorWords.column("checked", Type.COUNT), IndicatorWords.column("not_checked", Type.COUNT),
						IndicatorWords.column("present", Type.COUNT), new Column(id(), title(), Type.SHARE),
						IndicatorWords.column("low", Type.SHARE), IndicatorWords.column("high", Type.SHARE)),
				rows(view).apply(view), notes(view));
	}

	/** Agencies that no list knows are present by construction: the reader learns how the share stands without them. */
	private static List<Bilingual> notes(StudyView view) {
		CensusTally tally = view.tally();
		int[] listed = tally.strata(stratum -> !stratum.unmatched());
		long unmatched = tally.agencies(tally.strata(CensusTally.Stratum::unmatched));
		if (unmatched == 0) {
			return List.of();
		}
		long checked = tally.checked(listed);
		long present = tally.present(listed);
		return List.of(checked == 0 ? IndicatorWords.WORDS.text("note.unmatched_only", unmatched)
				: IndicatorWords.WORDS.text("note.unmatched", unmatched, present, checked, (double) present / checked));
	}
}
