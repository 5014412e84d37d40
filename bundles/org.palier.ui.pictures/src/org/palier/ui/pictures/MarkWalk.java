// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.palier.ui.labels.BesideTip;

/** Leads through the marks of a drawing by arrow keys; a click or Enter opens what one stands for, and readers of screens are told each. */
final class MarkWalk {

	private final DrawingCanvas drawing;
	private final Canvas canvas;
	private final IntConsumer opened;
	private int at;
	private int pointed = -1;

	/** @param opened gets the place of a mark among those of the drawing */
	MarkWalk(DrawingCanvas drawing, IntConsumer opened) {
		this.drawing = drawing;
		this.canvas = drawing.control();
		this.opened = opened;
		new BesideTip(canvas, this::told);
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE);
		canvas.addListener(SWT.FocusIn, event -> go(at));
		canvas.addListener(SWT.FocusOut, event -> drawing.ring(-1));
		canvas.addListener(SWT.MouseMove, event -> point(drawing.markAt(event.x, event.y)));
		canvas.addListener(SWT.MouseExit, event -> point(-1));
		canvas.addListener(SWT.MouseUp, event -> {
			int mark = drawing.markAt(event.x, event.y);
			if (event.button == 1 && mark >= 0) {
				at = mark;
				opened.accept(mark);
			}
		});
	}

	private Optional<BesideTip.TipArea> told(Point at) {
		int mark = drawing.markAt(at.x, at.y);
		return mark < 0 ? Optional.empty() : Optional.of(new BesideTip.TipArea(drawing.marks().all().get(mark).words(), drawing.place(mark)));
	}

	private void pressed(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		int last = drawing.marks().all().size() - 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(at - 1);
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(at + 1);
		case SWT.HOME -> go(0);
		case SWT.END -> go(last);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
			if (at <= last) {
				opened.accept(at);
			}
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void go(int mark) {
		at = Math.clamp(mark, 0, Math.max(0, drawing.marks().all().size() - 1));
		drawing.ring(at);
	}

	private void point(int mark) {
		if (mark != pointed) {
			pointed = mark;
			canvas.setCursor(mark < 0 ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}
}
