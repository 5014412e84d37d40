// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.palier.ground.text.Typography;
import org.palier.interviews.matrix.PassageMatrix;
import org.palier.interviews.matrix.PassageMatrix.Heading;
import org.palier.ui.labels.ScreenColors;

/**
 * Passages in cells: the more, the darker; nothing is a dot. Arrows go from cell to cell, and what is in the cell is shown at once; Enter
 * goes on to it.
 */
final class MatrixCanvas extends Canvas {

	private static final int HEIGHT = 24;
	private static final int INDENT = 14;
	private static final int NARROWEST = 34;
	private static final int WIDEST = 120;
	private static final int LEAST_NAMES = 110;
	private static final int MOST_NAMES = 230;
	private static final int HEADS = 150;
	private static final int SIDE = 6;

	private static final PassageMatrix EMPTY = new PassageMatrix(List.of(), List.of(), List.of());

	private final Typography typography = new Typography(Locale.getDefault());
	private final Runnable moved;
	private PassageMatrix matrix = EMPTY;
	/** Width of the names of rows. */
	private int names = MOST_NAMES;
	private int row;
	private int column;

	/** @param moved hears that one is on another cell @param entered hears of Enter */
	MatrixCanvas(Composite parent, Runnable moved, Runnable entered) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.moved = moved;
		addListener(SWT.Resize, event -> fit());
		for (ScrollBar bar : new ScrollBar[] { getHorizontalBar(), getVerticalBar() }) {
			bar.addListener(SWT.Selection, event -> redraw());
		}
		addListener(SWT.Paint, this::paint);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.KeyDown, event -> key(event, entered));
		addListener(SWT.MouseDown, this::click);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = here();
			}
		});
	}

	/** Shows another matrix; one stays on the cell on which one was when it is still there. */
	void show(PassageMatrix now) {
		int ofRow = isEmpty() ? -1 : now.rows().stream().map(Heading::id).toList().indexOf(matrix.rows().get(row).id());
		int ofColumn = isEmpty() ? -1 : now.columns().stream().map(Heading::id).toList().indexOf(matrix.columns().get(column).id());
		matrix = now;
		row = Math.max(0, ofRow);
		column = Math.max(0, ofColumn);
		if (ofRow < 0 || ofColumn < 0) {
			begin();
		}
		names = widest();
		fit();
		reveal();
		redraw();
		moved.run();
	}

	private int widest() {
		var gc = new GC(this);
		int widest = matrix.rows().stream().mapToInt(it -> gc.textExtent(name(it)).x + it.depth() * INDENT + 3 * SIDE).max().orElse(0);
		gc.dispose();
		return Math.clamp(widest, LEAST_NAMES, MOST_NAMES);
	}

	/** At the cell with the most. */
	private void begin() {
		int most = matrix.most();
		for (int i = matrix.rows().size() - 1; i >= 0; i--) {
			for (int k = matrix.columns().size() - 1; k >= 0; k--) {
				if (most > 0 && matrix.cell(i, k).count() == most) {
					row = i;
					column = k;
				}
			}
		}
	}

	/** Names stay in sight while cells go by beneath them. */
	private void fit() {
		Rectangle area = getClientArea();
		fit(getHorizontalBar(), matrix.columns().size() * width(), area.width - names);
		fit(getVerticalBar(), matrix.rows().size() * HEIGHT, area.height - heads());
	}

	private static void fit(ScrollBar bar, int size, int room) {
		int seen = Math.clamp(room, 1, Math.max(1, size));
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, size - seen)), 0, Math.max(1, size), seen, HEIGHT, seen);
		bar.setVisible(size > room);
	}

	private boolean isEmpty() {
		return matrix.rows().isEmpty() || matrix.columns().isEmpty();
	}

	/** The cell on which one is. */
	PassageMatrix.Cell cell() {
		return isEmpty() ? PassageMatrix.Cell.EMPTY : matrix.cell(row, column);
	}

	/** The cell on which one is, in words. */
	String here() {
		return isEmpty() ? "" : ReadingWords.said("cell", name(matrix.rows().get(row)), name(matrix.columns().get(column)), cell().count());
	}

	/** Goes to a cell. */
	void go(int toRow, int toColumn) {
		if (isEmpty()) {
			return;
		}
		row = Math.clamp(toRow, 0, matrix.rows().size() - 1);
		column = Math.clamp(toColumn, 0, matrix.columns().size() - 1);
		reveal();
		redraw();
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		moved.run();
	}

	private void reveal() {
		reveal(getHorizontalBar(), column * width(), width());
		reveal(getVerticalBar(), row * HEIGHT, HEIGHT);
	}

	private static void reveal(ScrollBar bar, int from, int size) {
		if (from < bar.getSelection()) {
			bar.setSelection(from);
		} else if (from + size > bar.getSelection() + bar.getThumb()) {
			bar.setSelection(from + size - bar.getThumb());
		}
	}

	private void key(Event event, Runnable entered) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(row, column - 1);
		case SWT.ARROW_RIGHT -> go(row, column + 1);
		case SWT.ARROW_UP -> go(row - 1, column);
		case SWT.ARROW_DOWN -> go(row + 1, column);
		case SWT.HOME -> go(row, 0);
		case SWT.END -> go(row, Integer.MAX_VALUE);
		case SWT.PAGE_UP -> go(0, column);
		case SWT.PAGE_DOWN -> go(Integer.MAX_VALUE, column);
		case SWT.CR, SWT.KEYPAD_CR -> entered.run();
		default -> {
			// Other keys mean nothing here.
		}
		}
	}

	private void click(Event event) {
		setFocus();
		int x = Math.floorDiv(event.x - names + getHorizontalBar().getSelection(), width());
		int y = Math.floorDiv(event.y - heads() + getVerticalBar().getSelection(), HEIGHT);
		if (event.x >= names && event.y >= heads() && x < matrix.columns().size() && y < matrix.rows().size()) {
			go(y, x);
		}
	}

	private int width() {
		return isEmpty() ? WIDEST : Math.clamp((getClientArea().width - names - SIDE) / matrix.columns().size(), NARROWEST, WIDEST);
	}

	/** Short names of columns, such as pseudonyms, need no room for letters that stand upright. */
	private int heads() {
		return areShort() ? HEIGHT + SIDE : HEADS;
	}

	private boolean areShort() {
		return matrix.columns().stream().allMatch(it -> name(it).length() <= 4);
	}

	private Rectangle bounds(int ofRow, int ofColumn) {
		return new Rectangle(names + ofColumn * width() - getHorizontalBar().getSelection(),
				heads() + ofRow * HEIGHT - getVerticalBar().getSelection(), width() - 2, HEIGHT - 2);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(names + matrix.columns().size() * NARROWEST, heads() + matrix.rows().size() * HEIGHT);
	}

	private static String name(Heading heading) {
		return heading.name().in(Locale.getDefault());
	}

	private void paint(Event event) {
		GC gc = event.gc;
		// A theme knows the pane around and not what is drawn here; in dark colours that of lists would be another dark.
		Color around = getParent().getBackground();
		boolean dark = ScreenColors.isDark(around.getRGB());
		Color ground = dark ? around : getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		Color ink = dark ? getParent().getForeground() : getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		gc.setAntialias(SWT.ON);
		gc.setBackground(ground);
		gc.fillRectangle(getClientArea());
		Rectangle area = getClientArea();
		gc.setClipping(names - 2, heads() - 2, area.width, area.height);
		int most = matrix.most();
		for (int i = 0; i < matrix.rows().size(); i++) {
			for (int k = 0; k < matrix.columns().size(); k++) {
				cell(gc, i, k, most, ground, ink);
			}
		}
		gc.setClipping(0, heads() - 2, names, area.height);
		for (int i = 0; i < matrix.rows().size(); i++) {
			Heading heading = matrix.rows().get(i);
			gc.setForeground(i == row && isFocusControl() ? accent(ground) : ink);
			int indent = SIDE + heading.depth() * INDENT;
			gc.drawText(fitted(gc, name(heading), names - indent - SIDE), indent,
					bounds(i, 0).y + (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
		}
		gc.setClipping(names, 0, area.width, heads());
		for (int k = 0; k < matrix.columns().size(); k++) {
			gc.setForeground(k == column && isFocusControl() ? accent(ground) : ink);
			head(gc, k);
		}
		gc.setClipping((Rectangle) null);
	}

	private void head(GC gc, int place) {
		int width = width();
		String name = name(matrix.columns().get(place));
		if (areShort()) {
			gc.drawText(name, bounds(0, place).x + (width - gc.textExtent(name).x) / 2, SIDE, true);
			return;
		}
		var turned = new Transform(getDisplay());
		gc.getTransform(turned);
		turned.translate(bounds(0, place).x + (width - gc.getFontMetrics().getHeight()) / 2f, heads() - SIDE);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(fitted(gc, name, HEADS - 2 * SIDE), 0, 0, true);
		gc.setTransform(null);
		turned.dispose();
	}

	private void cell(GC gc, int ofRow, int ofColumn, int most, Color ground, Color ink) {
		Rectangle at = bounds(ofRow, ofColumn);
		int count = matrix.cell(ofRow, ofColumn).count();
		if (count > 0) {
			// Dark letters stay legible on the darkest cell: six tenths of the hue at the most.
			gc.setBackground(mixed(ground, accent(ground), 0.12 + 0.48 * count / most));
			gc.fillRectangle(at);
		}
		String words = count == 0 ? "·" : typography.count(count);
		Point size = gc.textExtent(words);
		gc.setForeground(ink);
		gc.drawText(words, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
		if (ofRow == row && ofColumn == column) {
			gc.setForeground(accent(ground));
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRectangle(at.x, at.y, at.width, at.height);
			gc.setLineWidth(1);
		}
	}

	private static Color accent(Color ground) {
		return new Color(ScreenColors.isDark(ground.getRGB()) ? new RGB(0x7c, 0xb8, 0xd0) : new RGB(0x0b, 0x4f, 0x6c));
	}

	private static Color mixed(Color one, Color other, double share) {
		return new Color((int) Math.round(one.getRed() + share * (other.getRed() - one.getRed())),
				(int) Math.round(one.getGreen() + share * (other.getGreen() - one.getGreen())),
				(int) Math.round(one.getBlue() + share * (other.getBlue() - one.getBlue())));
	}

	private static String fitted(GC gc, String words, int room) {
		if (gc.textExtent(words).x <= room) {
			return words;
		}
		int length = words.length();
		while (length > 0 && gc.textExtent(words.substring(0, length) + "…").x > room) {
			length--;
		}
		return words.substring(0, length) + "…";
	}

	/** The shown matrix, for tests and for copying. */
	PassageMatrix matrix() {
		return matrix;
	}
}
