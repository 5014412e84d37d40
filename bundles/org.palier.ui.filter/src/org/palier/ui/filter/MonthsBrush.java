// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.study.filter.MonthRange;
import org.palier.ui.labels.SpokenName;

/**
 * Months as bars of posts, of which a stretch is chosen: by dragging over them, by dragging one of its ends or all of it, or by keys. The
 * choice is passed on when the mouse is released, or a moment after the last key.
 */
final class MonthsBrush extends Canvas {

	/** The part of the choice that a drag moves. */
	private enum Drag {
		NONE, STRETCH, BEGINNING, END, ALL
	}

	private static final int HIGH = 34;
	private static final int WIDE = 260;
	private static final int HANDLE = 7;
	private static final int NEAR = 6;
	/** Waits so many milliseconds for the next key. */
	private static final int DELAY = 300;

	private final Typography typography = new Typography(Locale.getDefault());
	private final Consumer<MonthRange> chosen;
	private final Runnable closed;
	private SortedMap<YearMonth, Long> posts = new TreeMap<>();
	private MonthRange all;
	private MonthRange range;
	/** Whether arrows move the end, and not the beginning. */
	private boolean end = true;
	private Drag drag = Drag.NONE;
	private int held;
	private MonthRange before;
	private final Runnable tell = this::tell;
	private Runnable moved = () -> {
		// nobody shows it yet
	};

	/** @param chosen gets the stretch, all months where there is none @param closed told that a person is done */
	MonthsBrush(Composite parent, Consumer<MonthRange> chosen, Runnable closed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chosen = chosen;
		this.closed = closed;
		new SpokenName(this::spoken).on(this);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = text();
			}
		});
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, this::taken);
		addListener(SWT.MouseMove, this::dragged);
		addListener(SWT.MouseUp, event -> let());
		addListener(SWT.MouseDoubleClick, event -> move(all));
	}

	/**
	 * Shows the months of a study, and what of them is chosen.
	 * @param counts posts of months, one or more
	 * @param now what is chosen; null for all
	 */
	void show(SortedMap<YearMonth, Long> counts, MonthRange now) {
		posts = counts;
		all = new MonthRange(counts.firstKey(), counts.lastKey());
		if (drag == Drag.NONE) {
			range = Stream.ofNullable(now).flatMap(it -> it.within(all).stream()).findFirst().orElse(all);
		}
		redraw();
		moved.run();
	}

	/** @param listener hears that another stretch is shown, before it is told */
	void follow(Runnable listener) {
		moved = listener;
	}

	/** The chosen period in words. */
	String text() {
		return range.first().equals(range.last()) ? typography.shortMonth(range.first())
				: NLS.bind(FilterMessages.fromTo, typography.shortMonth(range.first()), typography.shortMonth(range.last()));
	}

	/** The first and the last month of the study. */
	List<String> ends() {
		return List.of(typography.shortMonth(all.first()), typography.shortMonth(all.last()));
	}

	/** The text for screen readers. */
	String spoken() {
		long inside = posts.subMap(range.first(), range.last().plusMonths(1)).values().stream().mapToLong(it -> it).sum();
		return CountedSentence.bind(FilterMessages.monthsSpoken,
				new Object[] { text(), typography.count(inside), end ? NLS.bind(FilterMessages.endMoves, typography.month(range.last()))
						: NLS.bind(FilterMessages.beginningMoves, typography.month(range.first())) });
	}

	/** The period that is shown as chosen. */
	MonthRange range() {
		return range;
	}

	private void pressed(Event event) {
		boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
		int step = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		if (step != 0 && shift) {
			move(range.moved(step, all));
		} else if (step != 0 && alone) {
			move(end ? range.until(range.last().plusMonths(step), all) : range.from(range.first().plusMonths(step), all));
		} else if (alone && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			end = event.keyCode == SWT.ARROW_UP;
			show(posts, range);
			getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		} else if (alone && event.keyCode == SWT.HOME) {
			end = false;
			move(range.from(all.first(), all));
		} else if (alone && event.keyCode == SWT.END) {
			end = true;
			move(range.until(all.last(), all));
		} else if (event.keyCode == SWT.ESC || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			closed.run();
		} else {
			return;
		}
		event.doit = false;
	}

	/** Shows another stretch at once, and tells it a moment later: each key would have posts counted. */
	private void move(MonthRange now) {
		range = now;
		redraw();
		moved.run();
		getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		getDisplay().timerExec(DELAY, tell);
	}

	private void tell() {
		if (!isDisposed()) {
			chosen.accept(range);
		}
	}

	private void taken(Event event) {
		if (event.button != 1) {
			return;
		}
		setFocus();
		held = month(event.x);
		before = range;
		boolean isAll = range.equals(all);
		if (!isAll && isNear(event.x, all.place(range.first()))) {
			drag = Drag.BEGINNING;
			end = false;
		} else if (!isAll && isNear(event.x, all.place(range.last()) + 1)) {
			drag = Drag.END;
			end = true;
		} else {
			drag = !isAll && held >= all.place(range.first()) && held <= all.place(range.last()) ? Drag.ALL : Drag.STRETCH;
		}
		dragged(event);
	}

	private void dragged(Event event) {
		if (all == null) {
			return;
		}
		boolean handle = !range.equals(all) && (isNear(event.x, all.place(range.first())) || isNear(event.x, all.place(range.last()) + 1));
		setCursor(getDisplay().getSystemCursor(handle || drag == Drag.BEGINNING || drag == Drag.END ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
		int now = month(event.x);
		MonthRange next = switch (drag) {
		case NONE -> range;
		case STRETCH -> MonthRange.between(all.first().plusMonths(held), all.first().plusMonths(now));
		case BEGINNING -> range.from(all.first().plusMonths(now), all);
		case END -> range.until(all.first().plusMonths(now), all);
		case ALL -> before.moved(now - held, all);
		};
		if (!next.equals(range)) {
			range = next;
			redraw();
			moved.run();
		}
	}

	private void let() {
		if (drag != Drag.NONE) {
			drag = Drag.NONE;
			getDisplay().timerExec(-1, tell);
			tell();
		}
	}

	private boolean isNear(int x, int place) {
		return Math.abs(x - left(place)) <= NEAR;
	}

	private int month(int x) {
		int width = Math.max(1, getClientArea().width - 2 * HANDLE);
		return Math.clamp((long) Math.floor((double) (x - HANDLE) * all.months() / width), 0, all.months() - 1);
	}

	private int left(int place) {
		return HANDLE + (int) Math.round((double) place * (getClientArea().width - 2 * HANDLE) / all.months());
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(wide == SWT.DEFAULT ? WIDE : wide, high == SWT.DEFAULT ? HIGH : high);
	}

	private void paint(GC gc) {
		if (all == null) {
			return;
		}
		FilterColors colors = FilterColors.on(getParent());
		Rectangle area = getClientArea();
		int ground = area.height - 4;
		long most = Math.max(1, posts.values().stream().mapToLong(it -> it).max().orElse(1));
		int from = all.place(range.first());
		int until = all.place(range.last());
		for (int i = 0; i < all.months(); i++) {
			long here = posts.getOrDefault(all.first().plusMonths(i), 0L);
			int x = left(i);
			int wide = Math.max(1, left(i + 1) - x - (all.months() * 4 < area.width ? 1 : 0));
			int high = here == 0 ? 0 : Math.max(1, (int) Math.round((double) here * (ground - 4) / most));
			gc.setBackground(i >= from && i <= until ? colors.focus : colors.quiet);
			gc.setAlpha(i >= from && i <= until ? 255 : 110);
			gc.fillRectangle(x, ground - high, wide, high);
		}
		gc.setAlpha(255);
		gc.setForeground(colors.line);
		gc.drawLine(HANDLE, ground, area.width - HANDLE, ground);
		gc.setForeground(colors.focus);
		gc.setLineWidth(2);
		gc.drawLine(left(from), ground + 1, left(until + 1), ground + 1);
		handle(gc, colors, left(from), ground, !end);
		handle(gc, colors, left(until + 1), ground, end);
		if (isFocusControl()) {
			gc.setLineWidth(1);
			gc.setForeground(colors.focus);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	/** An end of the stretch; full where arrows move it. */
	private void handle(GC gc, FilterColors colors, int x, int ground, boolean moves) {
		gc.setBackground(moves && isFocusControl() ? colors.focus : getParent().getBackground());
		gc.setForeground(colors.focus);
		gc.fillRoundRectangle(x - HANDLE / 2, ground - 13, HANDLE, 16, 4, 4);
		gc.drawRoundRectangle(x - HANDLE / 2, ground - 13, HANDLE, 16, 4, 4);
	}
}
