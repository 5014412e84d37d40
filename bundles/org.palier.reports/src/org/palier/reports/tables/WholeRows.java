// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/**
 * A table of several pages as it is printed. It keeps the rows about a whole, of a government over all platforms or of
 * a platform over all governments, and a note says how many there are. The Web page and the files for programs keep
 * every row.
 */
public final class WholeRows {

	/** More than two pages; and one and a half, where no group is lost. */
	private static final int ROWS = 80;
	private static final int GROUPED = 48;
	/** Fewer would be no table. */
	private static final int LEAST = 12;

	private final Wording wording = ReportWords.all();
	private final Table whole;

	public WholeRows(Table whole) {
		this.whole = whole;
	}

	/** The table, with its rows in their order; as it is when it is short or hardly knows wholes. */
	public Table printed() {
		List<List<Value>> kept = whole.rows().stream().filter(WholeRows::isWhole).toList();
		if (whole.rows().size() <= (groups(kept) == groups(whole.rows()) ? GROUPED : ROWS) || kept.size() < LEAST
				|| kept.size() == whole.rows().size()) {
			return whole;
		}
		List<Bilingual> notes = new ArrayList<>(List.of(wording.text("print.wholes", count(kept.size()), count(whole.rows().size()))));
		notes.addAll(whole.notes());
		return new Table(whole.id(), whole.title(), whole.definition(), whole.unit(), whole.source(), whole.columns(), kept, notes);
	}

	private static long groups(List<List<Value>> rows) {
		return rows.stream().map(List::getFirst).distinct().count();
	}

	private static boolean isWhole(List<Value> row) {
		return row.stream().anyMatch(it -> it instanceof Value.Item item && item.isAll());
	}

	private static Bilingual count(long number) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).count(number), new Typography(Locale.CANADA).count(number));
	}
}
