// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.jface.resource.JFaceResources;
import org.palier.study.filter.Condition;
import org.palier.study.filter.FilterOffers;
import org.palier.study.filter.FilterOffers.Offer;
import org.palier.ui.labels.SpokenName;

/** One condition as a pill: its field, its values, and a cross that takes it off. */
final class FilterChip extends Canvas {

	/** The text of a chip beside its condition. */
	enum State {
		/** It holds here. */
		HOLDS,
		/** The present window does not depend on the condition. */
		WITHOUT_EFFECT,
		/** The study no longer has what it names. */
		GONE
	}

	/** The requests of a chip. */
	interface Wishes {

		/** Its values are to be chosen. */
		void list(FilterChip chip);

		/** It is to go. */
		void remove(FilterChip chip);

		/** The focus goes along. @param step 1 or -1 */
		void go(FilterChip chip, int step);

		/** All is to be lifted. */
		void lift();
	}

	private static final int MARGIN = 10;
	private static final int HEIGHT = 6;
	private static final int CROSS = 16;
	private static final int WIDEST = 340;
	private static final int[] DASHES = { 4, 3 };
	private static final String SIGN = "×";

	private final Condition condition;
	private final State state;
	private final String field;
	private final String value;
	private final Wishes wishes;

	/** @param sentence tooltip; empty for what the chip says */
	FilterChip(Composite parent, Condition condition, State state, String sentence, Wishes wishes) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.condition = condition;
		this.state = state;
		this.wishes = wishes;
		Offer offer = FilterOffers.offer(condition);
		Locale locale = Locale.getDefault();
		field = NLS.bind(FilterMessages.chipField, offer.field().in(locale));
		String values = offer.value().in(locale);
		value = switch (state) {
		case HOLDS -> values;
		case WITHOUT_EFFECT -> NLS.bind(FilterMessages.withoutEffect, values);
		case GONE -> NLS.bind(FilterMessages.isGone, values);
		};
		setToolTipText((sentence.isEmpty() ? field + " " + value : sentence).replace("&", "&&"));
		new SpokenName(NLS.bind(FilterMessages.chipSpoken, field + " " + value)).on(this);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addMouseListener(MouseListener.mouseUpAdapter(event -> {
			setFocus();
			if (cross().contains(event.x, event.y)) {
				wishes.remove(this);
			} else {
				wishes.list(this);
			}
		}));
		addFocusListener(FocusListener.focusGainedAdapter(it -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(it -> redraw()));
	}

	/** The text of the chip. */
	Condition condition() {
		return condition;
	}

	/** Whether its condition holds where it stands. */
	State state() {
		return state;
	}

	/** All that a person reads on it. */
	String text() {
		return field + " " + value;
	}

	private void pressed(Event event) {
		boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		if (event.keyCode == SWT.ARROW_LEFT && alone) {
			wishes.go(this, -1);
		} else if (event.keyCode == SWT.ARROW_RIGHT && alone) {
			wishes.go(this, 1);
		} else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
			wishes.remove(this);
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' '
				|| event.keyCode == SWT.ARROW_DOWN && (alone
				|| (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT)) {
			wishes.list(this);
		} else if (event.keyCode == SWT.ESC) {
			wishes.lift();
		} else {
			return;
		}
		event.doit = false;
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		var gc = new GC(this);
		try {
			int fieldWidth = gc.textExtent(field + " ").x;
			gc.setFont(bold());
			Point said = gc.textExtent(value);
			return new Point(Math.min(WIDEST, MARGIN + fieldWidth + said.x + CROSS + MARGIN), said.y + 2 * HEIGHT);
		} finally {
			gc.dispose();
		}
	}

	private Rectangle cross() {
		Rectangle area = getClientArea();
		return new Rectangle(area.width - CROSS - MARGIN / 2, 0, CROSS + MARGIN / 2, area.height);
	}

	private void paint(GC gc) {
		FilterColors colors = FilterColors.on(getParent());
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		int arc = area.height - 2;
		if (state == State.HOLDS) {
			gc.setBackground(colors.fill);
			gc.fillRoundRectangle(1, 1, area.width - 3, area.height - 3, arc, arc);
		} else {
			gc.setLineDash(DASHES);
		}
		gc.setForeground(isFocusControl() ? colors.focus : state == State.GONE ? colors.warning : colors.line);
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, arc, arc);
		gc.setLineDash(null);
		gc.setForeground(state == State.HOLDS ? colors.text : state == State.GONE ? colors.warning : colors.quiet);
		gc.drawText(field, MARGIN, HEIGHT, true);
		int x = MARGIN + gc.textExtent(field + " ").x;
		int room = area.width - CROSS - MARGIN / 2 - x;
		gc.setFont(state == State.HOLDS ? bold() : gc.getFont());
		gc.drawText(shortened(gc, value, room), x, HEIGHT, true);
		gc.setFont(getFont());
		gc.setForeground(colors.quiet);
		Rectangle cross = cross();
		gc.drawText(SIGN, cross.x + 4, HEIGHT, true);
	}

	private static String shortened(GC gc, String text, int width) {
		String shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > width) {
			shown = shown.substring(0, shown.length() - 2) + "…";
		}
		return shown;
	}
}
