// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.palier.ui.coding.CodingPalette;
import org.palier.ui.coding.Fitted;
import org.palier.ui.coding.adjudication.PostRows.Cell;

/** The confusion of two coders. Arrows go from cell to cell; Enter, or a click, lists the posts of one, Enter there again lifts that. */
final class ConfusionMatrix extends Canvas {

	private static final int NAMES = 110;
	private static final int HEADS = 84;
	private static final int HEIGHT = 23;
	private static final int WIDEST = 34;

	private final Consumer<Optional<Cell>> filter;
	private final Consumer<Event> typed;
	private ConfusionGrid grid;
	private int row;
	private int column;
	private Optional<Cell> chosen = Optional.empty();

	/** @param filter hears which cell is chosen @param typed hears keys that mean something elsewhere */
	ConfusionMatrix(Composite parent, Consumer<Optional<Cell>> filter, Consumer<Event> typed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.filter = filter;
		this.typed = typed;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseUp, event -> {
			int x = (event.x - NAMES) / width();
			int y = (event.y - HEADS) / HEIGHT;
			if (event.button == 1 && event.x >= NAMES && event.y >= HEADS && grid != null && x < grid.size() && y < grid.size()) {
				row = y;
				column = x;
				choose();
			}
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = here();
			}
		});
	}

	/** Describes the cell at the cursor. */
	String here() {
		return grid == null || grid.size() == 0 ? "" : NLS.bind(AdjudicationMessages.cellSays, new Object[] { grid.names().get(row),
				grid.names().get(column), grid.words(row, column).equals("·") ? "0" : grid.words(row, column) });
	}

	/** Shows another confusion; the cell stays chosen as long as it is of this one. */
	void show(ConfusionGrid now, Optional<Cell> cell) {
		boolean other = grid == null || !grid.names().equals(now.names()) || !grid.one().equals(now.one()) || !grid.other().equals(now.other());
		grid = now;
		chosen = cell;
		if (other) {
			begin();
		}
		redraw();
	}

	/** At the cell on which both differ most. */
	private void begin() {
		row = 0;
		column = 0;
		int most = 0;
		for (int i = 0; i < grid.size(); i++) {
			for (int k = 0; k < grid.size(); k++) {
				if (i != k && grid.counts()[i][k] > most) {
					most = grid.counts()[i][k];
					row = i;
					column = k;
				}
			}
		}
	}

	private void key(Event event) {
		if (grid == null || grid.size() == 0 || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
			typed.accept(event);
			return;
		}
		int last = grid.size() - 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(row, Math.max(0, column - 1));
		case SWT.ARROW_RIGHT -> go(row, Math.min(last, column + 1));
		case SWT.ARROW_UP -> go(Math.max(0, row - 1), column);
		case SWT.ARROW_DOWN -> go(Math.min(last, row + 1), column);
		case SWT.HOME -> go(row, 0);
		case SWT.END -> go(row, last);
		case SWT.CR, SWT.KEYPAD_CR -> choose();
		default -> typed.accept(event);
		}
	}

	private void go(int toRow, int toColumn) {
		row = toRow;
		column = toColumn;
		redraw();
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void choose() {
		if (grid.counts()[row][column] > 0) {
			Cell cell = grid.cell(row, column);
			filter.accept(chosen.equals(Optional.of(cell)) ? Optional.empty() : Optional.of(cell));
		}
	}

	private int width() {
		return grid == null || grid.size() == 0 ? WIDEST : Math.clamp((getClientArea().width - NAMES) / grid.size(), 14, WIDEST);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, HEADS + (grid == null ? 0 : grid.size()) * HEIGHT + 3);
	}

	private void paint(Event event) {
		if (grid == null) {
			return;
		}
		CodingPalette colors = CodingPalette.on(getParent());
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(getClientArea());
		int width = width();
		for (int i = 0; i < grid.size(); i++) {
			gc.setForeground(i == row && isFocusControl() ? colors.accent() : colors.ink());
			String name = Fitted.into(gc, grid.names().get(i), grid.names(), NAMES - 10);
			gc.drawText(name, NAMES - 6 - gc.textExtent(name).x, HEADS + i * HEIGHT + (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
			head(gc, i, width, colors);
			for (int k = 0; k < grid.size(); k++) {
				cell(gc, i, k, new Rectangle(NAMES + k * width, HEADS + i * HEIGHT, width - 2, HEIGHT - 2), colors);
			}
		}
	}

	private void head(GC gc, int place, int width, CodingPalette colors) {
		var turned = new Transform(getDisplay());
		gc.setForeground(place == column && isFocusControl() ? colors.accent() : colors.ink());
		turned.translate(NAMES + place * width + (width - gc.getFontMetrics().getHeight()) / 2f, HEADS - 4);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(Fitted.into(gc, grid.names().get(place), grid.names(), HEADS - 6), 0, 0, true);
		gc.setTransform(null);
		turned.dispose();
	}

	private void cell(GC gc, int of, int by, Rectangle at, CodingPalette colors) {
		SideColors sides = SideColors.on(getParent());
		int count = grid.counts()[of][by];
		if (count > 0) {
			gc.setBackground(of == by ? sides.same() : sides.differing(count, grid.mostDiffering()));
			gc.fillRectangle(at);
		}
		gc.setForeground(count == 0 ? colors.quiet() : sides.counts());
		if (of != by && count > 0) {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		String words = grid.words(of, by);
		Point size = gc.textExtent(words);
		gc.drawText(words, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
		gc.setFont(null);
		boolean here = of == row && by == column && isFocusControl();
		if (here || chosen.equals(Optional.of(grid.cell(of, by)))) {
			gc.setForeground(here ? colors.accent() : colors.ink());
			gc.setLineWidth(2);
			gc.drawRectangle(at.x, at.y, at.width, at.height);
			gc.setLineWidth(1);
		}
	}

	/** Returns the grid, for tests. */
	ConfusionGrid grid() {
		return grid;
	}
}
