// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tooltips of things that are painted on one control, each beside its thing. */
public final class BesideTip extends DefaultToolTip {

	private static final int DELAY = 400;

	/** The area of a painted thing, with the tooltip for it. @param words text of the tooltip @param place where it lies on the control */
	public record TipArea(String words, Rectangle place) {
	}

	private final Control control;
	private final Function<Point, Optional<TipArea>> told;

	/** @param told what lies at a place of the control; empty for nothing to tell */
	public BesideTip(Control control, Function<Point, Optional<TipArea>> told) {
		super(control, ToolTip.RECREATE, false);
		this.control = control;
		this.told = told;
		setPopupDelay(DELAY);
	}

	/** Returns the words for a place. */
	public Optional<TipArea> at(int x, int y) {
		return told.apply(new Point(x, y)).filter(it -> !it.words().isEmpty());
	}

	/** Each thing has its own tooltip: it is another one where the pointer goes on. */
	@Override
	protected Object getToolTipArea(Event event) {
		return at(event.x, event.y).orElse(null);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return at(event.x, event.y).isPresent();
	}

	@Override
	protected String getText(Event event) {
		return at(event.x, event.y).map(TipArea::words).orElse("");
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		return TipYield.of(this, super.createToolTipContentArea(event, parent));
	}

	@Override
	public Point getLocation(Point size, Event event) {
		Rectangle place = at(event.x, event.y).map(TipArea::place).orElse(new Rectangle(event.x, event.y, 1, 1));
		return TipPlace.beside(size, control.getDisplay().map(control, null, place), control.getMonitor().getClientArea());
	}
}
