// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.BitSet;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ui.keys.HeldKeys;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.TextScale;

/**
 * A list of any number of rows of which only those in sight are widgets: going to another million, or to three, costs a screenful. GTK's
 * own table takes rows away one by one, seconds for a million. Keys, wheel and slider work as in a table; what is selected stays selected
 * out of sight. NatTable, which the census uses, was tried on a million rows. It opens and scrolls as fast, but selecting one row takes
 * three times as long. Selecting all takes 1 to 3 seconds and 60 MB (here 60 ms and 0.3 MB), and a screen reader finds no rows in its
 * canvas.
 */
final class LongList extends Composite {

	private static final int SHIFT_OR_CTRL = SWT.MOD1 | SWT.MOD2;

	private final IntFunction<String[]> cells;
	private final boolean multi;
	private final Table table;
	private final Slider slider;
	private final BitSet selected = new BitSet();
	private int count;
	private int top;
	private int anchor;
	private int focus = -1;

	/**
	 * @param style SWT.SINGLE or SWT.MULTI
	 * @param name  what a screen reader calls it
	 * @param cells texts of a row, one for each column; asked only for rows in sight
	 */
	LongList(Composite parent, int style, String name, IntFunction<String[]> cells) {
		super(parent, SWT.NONE);
		this.cells = cells;
		multi = (style & SWT.MULTI) != 0;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		table = new Table(this, (multi ? SWT.MULTI : SWT.SINGLE) | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		new SpokenName(name).on(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table);
		slider = new Slider(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
		slider.addListener(SWT.Selection, event -> setTop(slider.getSelection()));
		table.addListener(SWT.Resize, event -> layOut());
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseVerticalWheel, event -> {
			setTop(top - event.count);
			event.doit = false;
		});
		table.addListener(SWT.MouseDown, this::clicked);
		table.addListener(SWT.Selection, this::shown);
		table.addListener(SWT.DefaultSelection, event -> notifyListeners(SWT.DefaultSelection, new Event()));
		layOut();
	}

	/** Adds a column. @param style SWT.LEFT or SWT.RIGHT */
	void column(String title, int width, int style) {
		var column = new TableColumn(table, style);
		column.setText(title);
		TextScale.widen(column, width);
		column.setMoveable(true);
	}

	/** Another number of rows, whose texts may all be others; rows that remain keep selection and place. */
	void setCount(int rows) {
		count = rows;
		selected.clear(rows, Math.max(rows, selected.length()));
		focus = Math.min(focus, rows - 1);
		anchor = Math.max(0, Math.min(anchor, rows - 1));
		layOut();
	}

	int count() {
		return count;
	}

	/** Row that is uppermost in sight. */
	int top() {
		return top;
	}

	/** Scrolls; as far as there are rows. */
	void setTop(int row) {
		int wanted = Math.max(0, Math.min(row, count - inSight()));
		if (wanted != top) {
			top = wanted;
			fill();
		}
	}

	/** Scrolls as little as brings a row into sight. */
	void show(int row) {
		if (row < top) {
			setTop(row);
		} else if (row >= top + inSight()) {
			setTop(row - inSight() + 1);
		}
	}

	/** Shows the texts of rows anew, of those that are in sight. @param last inclusive */
	void refresh(int first, int last) {
		if (first < top + inSight() && last >= top) {
			fill();
		}
	}

	/** Rows that are selected, in their order. */
	BitSet selection() {
		return (BitSet) selected.clone();
	}

	/** The row selected, the first of several; -1 when none is. */
	int selectedRow() {
		return selected.nextSetBit(0);
	}

	/** Selects rows and no other; no listener is told. Does not scroll. */
	void select(BitSet rows) {
		selected.clear();
		selected.or(rows);
		selected.clear(count, Math.max(count, selected.length()));
		focus = selectedRow();
		anchor = Math.max(0, focus);
		showSelected();
	}

	/** Selects one row and no other, and scrolls to it; no listener is told. */
	void select(int row) {
		var one = new BitSet();
		one.set(row);
		select(one);
		show(row);
	}

	/** The rows in sight, for tests. */
	Table table() {
		return table;
	}

	Slider slider() {
		return slider;
	}

	/** How many rows find room. */
	int inSight() {
		int room = table.getClientArea().height - table.getHeaderHeight();
		return Math.max(1, room / Math.max(1, table.getItemHeight()));
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	private void layOut() {
		top = Math.max(0, Math.min(top, count - inSight()));
		boolean all = count <= inSight();
		if (slider.getVisible() == all) {
			slider.setVisible(!all);
			((GridData) slider.getLayoutData()).exclude = all;
			layout();
		}
		fill();
	}

	private void fill() {
		int rows = Math.min(inSight(), count - top);
		if (table.getItemCount() > rows) {
			table.remove(rows, table.getItemCount() - 1);
		}
		for (int i = 0; i < rows; i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			item.setText(cells.apply(top + i));
		}
		// A GTK range needs room above its thumb even while nothing can be scrolled.
		slider.setValues(top, 0, Math.max(count, inSight() + 1), inSight(), 1, inSight());
		showSelected();
	}

	private void showSelected() {
		table.deselectAll();
		for (int row = selected.nextSetBit(top); row >= 0 && row < top + table.getItemCount(); row = selected.nextSetBit(row + 1)) {
			table.select(row - top);
		}
	}

	private void clicked(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null) {
			return;
		}
		int row = top + table.indexOf(item);
		if (event.button == 1 || !selected.get(row)) {
			moveTo(row, event.stateMask & SHIFT_OR_CTRL);
		}
	}

	/** The table may show what it thinks of a click, or of rows that went; the workbench has it select all, too. */
	private void shown(Event event) {
		if (multi && event.item == null && count > 0 && table.getSelectionCount() == table.getItemCount()) {
			selectAll();
		} else {
			showSelected();
		}
	}

	private void selectAll() {
		selected.set(0, count);
		showSelected();
		notifyListeners(SWT.Selection, new Event());
	}

	/** Moves the cursor as a click or a key does, with what the modifier keys mean. */
	private void moveTo(int row, int modifiers) {
		if (count == 0) {
			return;
		}
		int to = Math.max(0, Math.min(row, count - 1));
		boolean range = multi && (modifiers & SWT.MOD2) != 0;
		if (multi && modifiers == SWT.MOD1) {
			selected.flip(to);
		} else {
			selected.clear();
			selected.set(range ? Math.min(anchor, to) : to, (range ? Math.max(anchor, to) : to) + 1);
		}
		if (!range) {
			anchor = to;
		}
		focus = to;
		show(to);
		showSelected();
		notifyListeners(SWT.Selection, new Event());
	}

	private void key(Event event) {
		int page = Math.max(1, inSight() - 1);
		int from = Math.max(0, focus);
		int to = switch (event.keyCode) {
		case SWT.ARROW_UP -> focus - 1;
		case SWT.ARROW_DOWN -> focus + 1;
		case SWT.PAGE_UP -> from - page;
		case SWT.PAGE_DOWN -> from + page;
		case SWT.HOME -> 0;
		case SWT.END -> count - 1;
		default -> Integer.MIN_VALUE;
		};
		if (to != Integer.MIN_VALUE) {
			event.doit = false;
			moveTo(to, event.stateMask & SWT.MOD2);
		} else if (multi && HeldKeys.of(event).are(SWT.MOD1) && event.keyCode == 'a') {
			event.doit = false;
			selectAll();
		}
	}
}
