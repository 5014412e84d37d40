// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/**
 * A table of posts as a person reads it. Where every post is an agency's, the rows of all agencies and of all posts
 * would be equal, and are shown once, as those of all agencies. Files for programs keep every row.
 */
public final class TwinRows {

	/** Ids of all agencies together, and of all that there is. */
	private static final String TOGETHER = "agencies_together";
	private static final String ALL = Value.Item.ALL;

	private final Wording wording = ReportWords.all();
	private final Table whole;

	public TwinRows(Table whole) {
		this.whole = whole;
	}

	/** The table, as it is where the rows differ. */
	public Table once() {
		return IntStream.range(0, whole.columns().size())
				.filter(it -> !rows(it, TOGETHER).isEmpty() && without(it, rows(it, TOGETHER)).equals(without(it, rows(it, ALL))))
				.mapToObj(this::once).findFirst().orElse(whole);
	}

	/** The rows of all posts stay, by the name of all agencies: they are what a long table keeps. */
	private Table once(int column) {
		List<List<Value>> together = rows(column, TOGETHER);
		var agencies = new Value.Item(ALL, label(together, column));
		List<List<Value>> all = rows(column, ALL);
		List<List<Value>> rows = whole.rows().stream().filter(it -> !together.contains(it)).map(it -> {
			List<Value> row = new ArrayList<>(it);
			if (all.contains(it)) {
				row.set(column, agencies);
			}
			return List.copyOf(row);
		}).toList();
		List<Bilingual> notes = new ArrayList<>(List.of(wording.text("table.twin", agencies.label())));
		notes.addAll(whole.notes());
		return new Table(whole.id(), whole.title(), whole.definition(), whole.unit(), whole.source(), whole.columns(), rows, notes);
	}

	private List<List<Value>> rows(int column, String id) {
		return whole.rows().stream().filter(it -> it.get(column) instanceof Value.Item item && item.id().equals(id)).toList();
	}

	private static List<List<Value>> without(int column, List<List<Value>> rows) {
		return rows.stream().map(row -> IntStream.range(0, row.size()).filter(it -> it != column).mapToObj(row::get).toList()).toList();
	}

	private static Bilingual label(List<List<Value>> rows, int column) {
		return ((Value.Item) rows.getFirst().get(column)).label();
	}
}
