// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/**
 * A table as it is printed. A first name that all its rows have, such as the only theory or the only government, would
 * take the room of the others: a note has it instead.
 */
public final class CommonName {

	private final Wording wording = ReportWords.all();
	private final Table whole;

	public CommonName(Table whole) {
		this.whole = whole;
	}

	/** The table, as it is where its rows begin with several names, or with the one that they have. */
	public Table printed() {
		return isCommon() ? without() : whole;
	}

	private boolean isCommon() {
		return whole.rows().size() > 1 && whole.columns().size() > 1 && whole.columns().get(1).type() == Column.Type.ITEM
				&& whole.rows().stream().allMatch(it -> it.get(1) instanceof Value.Item)
				&& whole.rows().stream().map(List::getFirst).distinct().count() == 1 && whole.rows().getFirst().getFirst() instanceof Value.Item;
	}

	private Table without() {
		List<Bilingual> notes = new ArrayList<>(List.of(wording.text("table.common", whole.columns().getFirst().title(),
				((Value.Item) whole.rows().getFirst().getFirst()).label())));
		notes.addAll(whole.notes());
		return new Table(whole.id(), whole.title(), whole.definition(), whole.unit(), whole.source(), tail(whole.columns()),
				whole.rows().stream().map(CommonName::tail).toList(), notes);
	}

	private static <T> List<T> tail(List<T> all) {
		return all.subList(1, all.size());
	}
}
