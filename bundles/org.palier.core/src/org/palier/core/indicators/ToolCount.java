// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.census.StudyView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * On how many platforms the agencies are that are on at least one (Yates and Arbour 2013, table 2, whose
 * shares have that denominator).
 */
public final class ToolCount implements Indicator {

	@Override
	public String id() {
		return "tool_count";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("tool_count.title");
	}

	@Override
	public Table compute(StudyView view) {
		Bilingual nothing = Counting.WORDS.text("reason.no_presence");
		int most = 0;
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			most = Math.max(most, view.presences(agency));
		}
		List<List<Value>> rows = new ArrayList<>();
		for (Counting.Group group : Counting.jurisdictions(view)) {
			long present = Counting.count(view, group.agencies(), agency -> view.presences(agency) > 0);
			for (int number = 1; number <= most; number++) {
				int tools = number;
				long exactly = Counting.count(view, group.agencies(), agency -> view.presences(agency) == tools);
				long atLeast = Counting.count(view, group.agencies(), agency -> view.presences(agency) >= tools);
				rows.add(List.of(group.item(), new Value.Count(tools), new Value.Count(exactly),
						Counting.share(exactly, present, nothing), Counting.share(atLeast, present, nothing)));
			}
		}
		return new Table(id(), title(), Counting.WORDS.text("tool_count.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 25, tab. 2",
				List.of(Counting.column("jurisdiction", Type.ITEM), Counting.column("tools", Type.COUNT),
						Counting.column("agencies", Type.COUNT), Counting.column("share", Type.SHARE),
						Counting.column("share_at_least", Type.SHARE)),
				rows, rows.isEmpty() ? List.of(nothing) : List.of());
	}
}
