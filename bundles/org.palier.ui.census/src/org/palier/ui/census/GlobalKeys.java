// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Copy, paste, delete and select all of the workbench, for the cells while the grid has the keyboard; while a text
 * field has it, they are the field's.
 */
final class GlobalKeys {

	private final IActionBars bars;
	private final Map<String, IAction> actions;

	GlobalKeys(IActionBars bars, CensusTable table, SheetActions does) {
		this.bars = bars;
		this.actions = Map.of(ActionFactory.COPY.getId(), action(() -> does.copy(false)), ActionFactory.PASTE.getId(),
				action(does::paste), ActionFactory.DELETE.getId(), action(does::clear), ActionFactory.SELECT_ALL.getId(),
				action(does::selectAll));
		table.control().addListener(SWT.FocusIn, event -> take(true));
		table.control().addListener(SWT.FocusOut, event -> take(false));
	}

	private void take(boolean mine) {
		actions.forEach((id, action) -> bars.setGlobalActionHandler(id, mine ? action : null));
		bars.updateActionBars();
	}

	private static IAction action(Runnable what) {
		return new Action() {
			@Override
			public void run() {
				what.run();
			}
		};
	}
}
