// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.detection.guided.CheckCell;
import org.palier.detection.guided.CheckList;

/** The latest answers, the last first, so that a person sees a slip of the hand. It also shows which of them an undo took back. */
final class LastAnswers {

	private static final int SHOWN = 3;

	private final Label label;
	/** Cells in the order in which they were answered, the last first. */
	private final Deque<CheckCell> answered = new ArrayDeque<>();

	LastAnswers(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
	}

	void add(CheckCell cell) {
		answered.remove(cell);
		answered.push(cell);
	}

	/** The cell answered last, when its answer was taken back; it is forgotten. Empty when it was not. */
	Optional<CheckCell> takenBack(CheckList list) {
		Optional<CheckCell> back = Optional.empty();
		while (back.isEmpty() && !answered.isEmpty() && list.answer(answered.peek()).isEmpty()) {
			back = Optional.of(answered.pop());
		}
		return back;
	}

	void show(CheckList list) {
		var lines = new StringBuilder();
		answered.stream().limit(SHOWN).forEach(it -> list.observation(it).ifPresent(said -> lines.append(CellTable.name(it)).append(" · ")
				.append(CellTable.platform(it)).append(" · ").append(list.answer(it).map(CellTable::word).orElse(""))
				.append(said.evidence() == null ? "" : " · " + said.evidence()).append('\n')));
		label.setText(lines.toString().strip().replace("&", "&&"));
	}
}
