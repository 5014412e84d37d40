// SPDX-License-Identifier: EPL-2.0
package org.palier.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Reconstruction;
import org.palier.numbers.view.StudyView;

/**
 * What tables tell of a study, and less of it where it is a {@link Reconstruction}: groups are told, but a number of all of them together,
 * an interval, a test, what is left to check and how accounts were found would be of invention alone. Immutable.
 */
record ReconstructedTables(StudyView view) {

	private static final Wording WORDS = new Wording(ReconstructedTables.class, "messages");
	/** Indicators that tell of tests, and of how accounts were found. */
	private static final Set<String> UNTOLD = Set.of("found_by_step", "step_yield", "penetration_difference", "presence_share_difference",
			"level_difference",
			"post_level_difference", "post_code_difference");
	/** Columns that tell of chance, and of what is left to do. */
	private static final Set<String> COLUMNS = Set.of("low", "high", "checked_everywhere", "not_checked");

	private boolean made() {
		return Reconstruction.is(view.nature());
	}

	/** Whether anything may be told of an indicator. */
	boolean tells(String indicator) {
		return !made() || !UNTOLD.contains(indicator);
	}

	/** A table without remarks, which speak of all bodies together and of what is left to check; of any other study as it is. */
	Table bare(Table table) {
		// one without rows says in its remarks why
		return made() && !table.rows().isEmpty() ? new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(),
				table.columns(), table.rows(), List.of()) : table;
	}

	/** What may be told of a table: by group alone, without what rests on made numbers. Of any other study as it is. */
	Table told(Table table) {
		if (!made() || table.rows().isEmpty() && tells(table.id())) {
			return table;
		}
		List<Bilingual> notes = new ArrayList<>(List.of(WORDS.text(tells(table.id()) ? "reconstructed" : "reconstructed.untold")));
		notes.addAll(table.notes());
		List<Integer> kept = IntStream.range(0, table.columns().size()).filter(it -> !COLUMNS.contains(table.columns().get(it).id()))
				.boxed().toList();
		int group = table.columns().stream().map(Column::id).toList().indexOf("jurisdiction");
		List<List<Value>> rows = table.rows().stream().filter(it -> tells(table.id()) && !isPool(it, group))
				.map(row -> kept.stream().map(row::get).toList()).toList();
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(),
				kept.stream().map(table.columns()::get).toList(), rows, notes);
	}

	private boolean isPool(List<Value> row, int group) {
		return group >= 0 && view.jurisdictions().size() > 1 && row.get(group) instanceof Value.Item item && item.id().equals(Value.Item.ALL);
	}
}
