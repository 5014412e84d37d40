// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.OnPlatform;

/**
 * The strip below the grid, open or closed, and whether letters are usages. They are from when a person asks for it on a page until
 * Escape, or until the selection goes to a cell that is no page.
 */
final class OpenStrip implements UsageStrip.Asks {

	private final CensusTable table;
	private final CensusSheet sheet;
	private final SheetActions actions;
	private final BooleanSupplier coder;
	private final Runnable told;
	private final CellDetails details;
	private boolean open;
	/** Whether the strip itself moves the selection: then it stays open where there is no page. */
	private boolean stepping;

	/**
	 * @param coder asks who codes, where that is not known yet, and says whether it is
	 * @param told  hears that letters mean something else now
	 */
	OpenStrip(Composite parent, CensusTable table, SheetActions actions, BooleanSupplier coder, Runnable told) {
		this.table = table;
		this.sheet = table.sheet();
		this.actions = actions;
		this.coder = coder;
		this.told = told;
		details = new CellDetails(parent, table, this);
		details.usages().addListener(SWT.FocusIn, event -> letters(true));
		table.control().addListener(SWT.FocusIn, event -> follow());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(details.control());
		details.control().setVisible(false);
	}

	/** The fields of the selected cell. */
	CellDetails details() {
		return details;
	}

	/** Whether the strip is open. */
	boolean isOpen() {
		return open;
	}

	/** Opens the fields of the selected cell and goes to them; on a page letters are usages from now on. */
	void open() {
		if (table.anchor() != null && sheet.column(table.anchor().column()) instanceof OnPlatform) {
			unfold(true);
			letters(true);
			details.setFocus();
		}
	}

	/** Has letters be usages of all selected pages; where they are, they are statuses again. */
	void change() {
		if (sheet.usages().isPresent()) {
			close();
		} else if (!isPage()) {
			sheet.tell(CensusMessages.usagesNoPresence);
		} else if (coder.getAsBoolean()) {
			open();
		}
	}

	/** Leaves it all: the strip closes, letters are statuses, and the keyboard is in the grid. */
	@Override
	public void close() {
		fold();
		table.control().setFocus();
	}

	/** The selection is another: on a cell that is no page letters are no usages. */
	void follow() {
		boolean left = !stepping && !details.isOnUsages() && sheet.usages().isPresent() && !isPage(table.anchor());
		if (left) {
			boolean within = details.control().isVisible() && holds(details.control(), table.control().getDisplay().getFocusControl());
			fold();
			if (within) {
				table.control().setFocus();
			}
		}
	}

	/** The study is another: a cell that is no page any more has no usages, though its fields stay in sight. */
	void studyChanged() {
		if (!isPage()) {
			letters(false);
		}
	}

	@Override
	public void usage(char letter) {
		if (!coder.getAsBoolean()) {
			return;
		}
		letters(true);
		if (sheet.usages().isPresent()) {
			actions.usage(letter);
			details.show(table.anchor());
		} else {
			sheet.tell(CensusMessages.usagesNoPresence);
		}
	}

	@Override
	public void row(int by) {
		SheetCell anchor = table.anchor();
		int row = anchor == null ? -1 : anchor.row() + by;
		while (row >= 0 && row < sheet.getRowCount() && sheet.group(row) != null) {
			row += by;
		}
		if (row >= 0 && row < sheet.getRowCount()) {
			stepping = true;
			try {
				table.select(row, anchor.column());
			} finally {
				stepping = false;
			}
		}
	}

	@Override
	public void address() {
		details.goToAddress();
	}

	private void fold() {
		letters(false);
		unfold(false);
	}

	private void letters(boolean usages) {
		boolean wanted = usages && (isPage() || sheet.usages().isPresent());
		if (wanted != sheet.usages().isPresent()) {
			table.control().commitAndCloseActiveCellEditor();
			sheet.codeUsages(wanted);
			table.repaint();
			sheet.tell(null);
			told.run();
		}
	}

	/** Shows the fields of the selected cell, or gives their room back to the grid. */
	void unfold(boolean wanted) {
		if (wanted != open) {
			table.control().commitAndCloseActiveCellEditor();
			open = wanted;
			((GridData) details.control().getLayoutData()).exclude = !open;
			details.control().setVisible(open);
			details.control().getParent().layout(true, true);
			sheet.tell(null);
		}
	}

	/** Whether a page is among the selected cells. */
	private boolean isPage() {
		return isPage(table.anchor()) || table.selected().stream().anyMatch(this::isPage);
	}

	private boolean isPage(SheetCell cell) {
		return cell != null && cell.row() < sheet.getRowCount() && sheet.status(cell.row(), cell.column()) == PresenceStatus.PRESENT;
	}

	private static boolean holds(Composite outer, Control inner) {
		for (Control each = inner; each != null; each = each.getParent()) {
			if (each == outer) {
				return true;
			}
		}
		return false;
	}
}
