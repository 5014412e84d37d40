// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.palier.corpus.CodedBy;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostsView;
import org.palier.scenario.words.ScenarioWords;

/**
 * The notes for a reader of a scenario on the coding of the posts that it starts from: that its error is in the draws,
 * or that it is unknown. A table with codes of posts has bounds for those without a code.
 */
final class CodingNotes {

	private CodingNotes() {
	}

	/** Makes the notes on some tables of a simulation. @param indicators ids of theirs */
	static List<Bilingual> of(Simulation simulation, Collection<String> indicators) {
		List<Table> coded = simulation.centralTables().stream().filter(it -> indicators.contains(it.id()) && tellsCodes(it)).toList();
		List<Bilingual> notes = new ArrayList<>();
		if (coded.stream().anyMatch(CodingNotes::isCorrected)) {
			notes.add(ScenarioWords.text("note.coding_error"));
		}
		if (coded.stream().anyMatch(it -> !isCorrected(it)) && isCodedByPrograms(simulation.scenario().base().posts())) {
			notes.add(ScenarioWords.text(notes.isEmpty() ? "note.machine_alone" : "note.machine_else"));
		}
		return notes;
	}

	private static boolean tellsCodes(Table table) {
		return isCorrected(table) || table.columns().stream().anyMatch(it -> it.id().equals("bound_low"));
	}

	private static boolean isCorrected(Table table) {
		return table.columns().stream().anyMatch(it -> it.type() == Type.ESTIMATE);
	}

	private static boolean isCodedByPrograms(PostsView posts) {
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.isOwn(cell) && posts.codedBy(cell) == CodedBy.MACHINE) {
				return true;
			}
		}
		return false;
	}
}
