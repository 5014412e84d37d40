// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.Locale;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.palier.coding.desk.SheetState;
import org.palier.ground.text.Typography;

/**
 * The posts of a queue, each with its number, its first words and how far it is; only those in sight are asked for. It never takes the
 * keyboard.
 */
final class QueueList extends Canvas {

	private static final int ROW = 27;
	private static final int SIDE = 8;

	private final DeskQueue queue;
	private final Typography typography = new Typography(Locale.getDefault());
	private int current;

	/** @param chosen hears of a click */
	QueueList(Composite parent, DeskQueue queue, IntConsumer chosen) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.queue = queue;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> fit());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.MouseUp, event -> {
			int place = getVerticalBar().getSelection() + event.y / ROW;
			if (event.button == 1 && place < queue.size()) {
				chosen.accept(place);
			}
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words(current);
			}
		});
		setToolTipText(null);
	}

	private int rows() {
		return Math.max(1, getClientArea().height / ROW);
	}

	private void fit() {
		ScrollBar bar = getVerticalBar();
		int rows = rows();
		bar.setVisible(queue.size() > rows);
		bar.setValues(bar.getSelection(), 0, Math.max(1, queue.size()), Math.min(rows, Math.max(1, queue.size())), 1, rows);
		redraw();
	}

	/** Shows where the coder is, with a few that went before. */
	void show(int place) {
		current = place;
		ScrollBar bar = getVerticalBar();
		int rows = rows();
		int top = bar.getSelection();
		if (place < top + 1 || place > top + rows - 3) {
			bar.setSelection(Math.clamp(place - rows / 3, 0, Math.max(0, queue.size() - rows)));
		}
		redraw();
	}

	/** Returns the words of a row, for users who cannot see it. */
	String words(int place) {
		return queue.size() == 0 ? "" : typography.count(place + 1L) + " " + text(place) + " " + word(place);
	}

	private String text(int place) {
		return queue.listed(place).map(it -> it.post().text().replaceAll("\\s+", " ").strip())
				.orElse(queue.isGone(place) ? CodingMessages.gone : "…");
	}

	private String word(int place) {
		SheetState state = queue.state(place);
		return place == current && state != SheetState.CODED && state != SheetState.UNSURE ? CodingMessages.stateNow : switch (state) {
		case OPEN -> "";
		case BEGUN -> CodingMessages.stateBegun;
		case CODED -> CodingMessages.stateCoded;
		case UNSURE -> CodingMessages.stateUnsure;
		case SKIPPED -> CodingMessages.stateSkipped;
		};
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 180 : width, height == SWT.DEFAULT ? 10 * ROW : height);
	}

	private void paint(Event event) {
		CodingPalette colors = CodingPalette.on(getParent());
		GC gc = event.gc;
		Rectangle all = getClientArea();
		gc.setBackground(colors.ground());
		gc.fillRectangle(all);
		int top = getVerticalBar().getSelection();
		int numbers = gc.textExtent(typography.count(Math.max(100, queue.size()))).x;
		for (int row = 0; row <= rows() && top + row < queue.size(); row++) {
			row(gc, colors, top + row, new Rectangle(0, row * ROW, all.width, ROW), numbers);
		}
	}

	private void row(GC gc, CodingPalette colors, int place, Rectangle at, int numbers) {
		boolean here = place == current;
		if (here) {
			gc.setBackground(colors.selected());
			gc.fillRectangle(at.x, at.y, at.width, at.height - 1);
		}
		gc.setForeground(colors.line());
		gc.drawLine(0, at.y + ROW - 1, at.width, at.y + ROW - 1);
		int middle = at.y + (ROW - gc.getFontMetrics().getHeight()) / 2;
		String number = typography.count(place + 1L);
		gc.setForeground(colors.quiet());
		gc.drawText(number, SIDE + numbers - gc.textExtent(number).x, middle, true);
		String word = word(place);
		if (here) {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		int wide = gc.textExtent(word).x;
		gc.setForeground(here ? colors.accent() : colors.quiet());
		gc.drawText(word, at.width - SIDE - wide, middle, true);
		gc.setFont(null);
		gc.setForeground(here || queue.state(place).isSettled() ? colors.ink() : colors.quiet());
		int left = SIDE + numbers + SIDE;
		gc.drawText(Fitted.into(gc, text(place), at.width - SIDE - wide - SIDE - left), left, middle, true);
	}
}
