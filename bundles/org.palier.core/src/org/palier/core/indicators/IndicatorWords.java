// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.census.StudyView;
import org.palier.core.table.Column;
import org.palier.core.table.Value;
import org.palier.core.text.Wording;
import org.palier.statistics.intervals.WilsonInterval;

/** What the indicators of this package have in common: words, shares and groups of agencies. */
final class IndicatorWords {

	static final Wording WORDS = new Wording(IndicatorWords.class, "messages");

	/** Agencies that are counted together, by the positions of their strata in the tally of the view. */
	record Group(Value.Item item, int[] strata) {
	}

	private IndicatorWords() {
	}

	static Column column(String id, Column.Type type) {
		return new Column(id, WORDS.text("column." + id), type);
	}

	/** A share, or the reason why there is none. @param otherwise key of the reason */
	static Value share(long part, long whole, String otherwise) {
		return whole == 0 ? new Value.Undefined(WORDS.text(otherwise)) : new Value.Share((double) part / whole);
	}

	/** Lower and upper bound of a share, or twice the reason why there is none. @param otherwise key of the reason */
	static List<Value> interval(long part, long whole, String otherwise) {
		if (whole == 0) {
			var none = new Value.Undefined(WORDS.text(otherwise));
			return List.of(none, none);
		}
		WilsonInterval interval = WilsonInterval.of(part, whole);
		return List.of(new Value.Share(interval.low()), new Value.Share(interval.high()));
	}

	/** Each jurisdiction and, when there are several, all of them together. */
	static List<Group> jurisdictions(StudyView view) {
		List<Group> groups = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int jurisdiction = i;
			groups.add(new Group(item(view.jurisdictions().get(i)),
					view.tally().strata(stratum -> stratum.jurisdiction() == jurisdiction)));
		}
		if (groups.size() > 1) {
			groups.add(new Group(all(), view.tally().everyStratum()));
		}
		return groups;
	}

	static Value.Item all() {
		return new Value.Item(Value.Item.ALL, WORDS.text("all"));
	}

	static Value.Item item(StudyView.Named named) {
		return new Value.Item(named.id(), named.name());
	}

	static Value.Item item(StudyView.PlatformView platform) {
		return new Value.Item(platform.id(), platform.name());
	}
}
