// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** Makes one undoable step of the cells that change together. */
public final class GridEdits {

	private final Wording words = new Wording(GridEdits.class, "messages");

	/** Cells that a person typed into. */
	public RecordedEdit type(Bilingual column, List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "type_one" : "type", column, changes.size()), changes);
	}

	/** Cells that become one status. */
	public RecordedEdit status(PresenceStatus status, List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "set_one" : "set", words.text(status.name()), changes.size()), changes);
	}

	/** Cells that were checked today. */
	public RecordedEdit checked(List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "checked_one" : "checked", changes.size()), changes);
	}

	/** Cells that are emptied. */
	public RecordedEdit clear(List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "clear_one" : "clear", changes.size()), changes);
	}

	/** Cells that come from the clipboard. */
	public RecordedEdit paste(List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "paste_one" : "paste", changes.size()), changes);
	}

	/** Cells that are filled from those beside them. */
	public RecordedEdit fill(List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "fill_one" : "fill", changes.size()), changes);
	}

	/** Cells in which a text comes in the place of another. */
	public RecordedEdit replace(String what, String by, List<CellChange> changes) {
		return edit(words.text(changes.size() == 1 ? "replace_one" : "replace", what, by, changes.size()), changes);
	}

	private static RecordedEdit edit(Bilingual label, List<CellChange> changes) {
		Set<Agency> agencies = new LinkedHashSet<>();
		changes.forEach(it -> agencies.add(it.agency()));
		return new RecordedEdit(label, Root.allBeneath(agencies), () -> changes.forEach(it -> it.value().writeTo(it.agency())));
	}
}
