// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.palier.ui.coding.sets.Fields.Boxes;

/** Which share of the posts all code, what is coded, and what coders see. */
final class CoderFields {

	private static final double PERCENT = 100;

	private final Composite body;
	private final Spinner overlap;
	private final Boxes<String> coded;
	private final Button suggestions;
	private final Button identified;

	/** @param facets names of what can be coded, by id @param ticked ids of what is coded at first @param changed told after each change */
	CoderFields(Composite parent, Map<String, String> facets, Set<String> ticked, Runnable changed) {
		var rows = new Fields(parent, changed);
		coded = rows.boxes(SetMessages.facets, facets, ticked::contains);
		rows.name(SetMessages.overlap);
		overlap = rows.number(rows.row(1), 100, 0, 100);
		rows.note(SetMessages.overlapMore);
		rows.name("");
		suggestions = rows.box(rows.body(), SetMessages.suggestions, false);
		rows.name("");
		identified = rows.box(rows.body(), SetMessages.identified, false);
		body = rows.body();
	}

	/** The rows. */
	Composite body() {
		return body;
	}

	/** Share of the posts that all code. */
	double overlap() {
		return overlap.getSelection() / PERCENT;
	}

	/** Ids of what is coded. */
	List<String> coded() {
		return coded.ticked();
	}

	/** Ticks what is coded. */
	void code(Set<String> ids) {
		coded.buttons().forEach((id, box) -> box.setSelection(ids.contains(id)));
	}

	boolean suggestions() {
		return suggestions.getSelection();
	}

	boolean identified() {
		return identified.getSelection();
	}
}
