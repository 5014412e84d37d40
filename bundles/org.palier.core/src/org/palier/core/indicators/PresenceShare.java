// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.core.census.StudyView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Each platform's part of all presences of a jurisdiction (Yates and Arbour 2013, table 1). An agency
 * counts once a platform, however many accounts it has there.
 */
public final class PresenceShare implements Indicator {

	static final String ID = "presence_share";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("presence_share.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public Table compute(StudyView view) {
		Bilingual nothing = Counting.WORDS.text("reason.no_presence");
		List<Integer> platforms = IntStream.range(0, view.platforms().size())
				.filter(platform -> view.tally().present(platform, view.tally().everyStratum()) > 0).boxed().toList();
		List<List<Value>> rows = new ArrayList<>();
		for (Counting.Group group : Counting.jurisdictions(view)) {
			long all = platforms.stream().mapToLong(platform -> view.tally().present(platform, group.strata())).sum();
			for (int platform : platforms) {
				long here = view.tally().present(platform, group.strata());
				rows.add(List.of(group.item(), Counting.item(view.platforms().get(platform)), new Value.Count(here),
						Counting.share(here, all, nothing)));
			}
		}
		return new Table(id(), title(), Counting.WORDS.text("presence_share.definition"), Unit.PRESENCE,
				"Yates & Arbour (2013), § 24-25, tab. 1",
				List.of(Counting.column("jurisdiction", Type.ITEM), Counting.column("platform", Type.ITEM),
						Counting.column("presences", Type.COUNT), Counting.column("share", Type.SHARE)),
				rows, rows.isEmpty() ? List.of(nothing) : List.of());
	}
}
