// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.Inks;

/** How far one is in the queue, and how fast one goes, which the coder may hide: it is theirs, and nobody else sees it. */
final class PaceBar extends Composite {

	private static final int BAR = 8;
	/** The minutes from which hours are shown. */
	private static final int LONG = 90;
	private static final double SECONDS_AN_HOUR = 3600;

	private final Typography typography = new Typography(Locale.getDefault());
	private final CodingPace pace;
	private final Label where;
	private final Canvas bar;
	private final Label rest;
	private final Canvas course;
	private final Label speed;
	private final Link hide;
	private boolean hidden;
	private boolean brief;
	private double done;
	private String margin = "";
	private String left = "";

	/** @param hidden whether speed is hidden at first @param remember hears when it is hidden or shown */
	PaceBar(Composite parent, CodingPace pace, boolean hidden, Consumer<Boolean> remember) {
		super(parent, SWT.NONE);
		this.pace = pace;
		this.hidden = hidden;
		GridLayoutFactory.fillDefaults().numColumns(6).margins(12, 4).spacing(12, 0).applyTo(this);
		where = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(where);
		bar = new Canvas(this, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		GridDataFactory.swtDefaults().hint(56, BAR).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		bar.addListener(SWT.Paint, this::paintBar);
		rest = new Label(this, SWT.NONE);
		Inks.QUIET.on(rest);
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(rest);
		course = new Canvas(this, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		GridDataFactory.swtDefaults().hint(64, 24).applyTo(course);
		course.addListener(SWT.Paint, this::paintCourse);
		speed = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(speed);
		Inks.QUIET.on(speed);
		hide = new Link(this, SWT.NO_FOCUS);
		GridDataFactory.swtDefaults().applyTo(hide);
		hide.addListener(SWT.Selection, event -> {
			this.hidden = !this.hidden;
			remember.accept(this.hidden);
			show();
		});
		show();
	}

	/** Says how far one is and nothing of speed, where there is little room. */
	void brief(boolean now) {
		if (brief != now) {
			brief = now;
			show();
		}
	}

	private void show() {
		for (Control each : List.of(where, course, speed, hide)) {
			each.setVisible(!brief);
			((GridData) each.getLayoutData()).exclude = brief;
		}
		// The space beside columns that are empty is space that the words lack.
		((GridLayout) getLayout()).numColumns = brief ? 2 : 6;
		hide.setText("<a>" + (hidden ? CodingMessages.showPace : CodingMessages.hidePace) + "</a>");
		course.setVisible(!hidden && !brief);
		speed.setVisible(!hidden && !brief);
		layout(true, true);
	}

	/** @param place from 0 @param settled posts that are done with, of all */
	void show(int place, int settled, int all) {
		done = all == 0 ? 0 : (double) settled / all;
		where.setText(NLS.bind(CodingMessages.whereOf, typography.count(all == 0 ? 0 : place + 1L), typography.count(all)));
		OptionalDouble seconds = pace.perPost();
		int left = all - settled;
		String share = NumberFormat.getPercentInstance(typography.locale()).format(done);
		this.left = left == 0 ? NLS.bind(CodingMessages.allDone, share) : seconds.isEmpty()
				? NLS.bind(CodingMessages.left, share, typography.count(left))
				: NLS.bind(CodingMessages.leftAbout, new Object[] { share, typography.count(left), minutes(left * seconds.getAsDouble()) });
		speed.setText(seconds.isEmpty() ? "" : NLS.bind(CodingMessages.speed, typography.number(seconds.getAsDouble(), 1),
				typography.count(Math.round(SECONDS_AN_HOUR / Math.max(0.05, seconds.getAsDouble())))));
		rest();
		bar.redraw();
		course.redraw();
		layout(true, true);
		if (getSize().y > 0 && computeSize(getSize().x, SWT.DEFAULT).y > getSize().y) {
			// The speed has two lines, once it is known.
			requestLayout();
		}
	}

	/** Says how near the sample is to the margin at which its coding ends. */
	void margin(String words) {
		margin = words;
		rest();
		layout(true, true);
	}

	private void rest() {
		rest.setText(margin.isEmpty() ? left : margin + " – " + left);
		// Whatever the width of the window, what is left is there to be read.
		rest.setToolTipText(rest.getText());
	}

	private String minutes(double seconds) {
		long minutes = Math.max(1, Math.round(seconds / 60));
		return minutes < LONG ? NLS.bind(CodingMessages.minutes, typography.count(minutes))
				: NLS.bind(CodingMessages.hours, typography.count(Math.round(minutes / 60.0)));
	}

	private void paintBar(Event event) {
		CodingPalette colors = CodingPalette.on(this);
		Rectangle all = bar.getClientArea();
		event.gc.setBackground(colors.line());
		event.gc.fillRectangle(all);
		event.gc.setBackground(colors.middle());
		event.gc.fillRectangle(0, 0, (int) Math.round(all.width * done), all.height);
	}

	private void paintCourse(Event event) {
		List<Double> last = pace.last();
		GC gc = event.gc;
		CodingPalette colors = CodingPalette.on(this);
		Rectangle all = course.getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(all);
		if (last.size() < 2) {
			return;
		}
		gc.setAntialias(SWT.ON);
		double most = last.stream().mapToDouble(it -> it).max().orElse(1);
		int[] points = new int[last.size() * 2];
		for (int i = 0; i < last.size(); i++) {
			points[2 * i] = 2 + (int) Math.round((all.width - 6.0) * i / (last.size() - 1));
			points[2 * i + 1] = 3 + (int) Math.round((all.height - 6) * (1 - last.get(i) / Math.max(0.001, most)));
		}
		gc.setForeground(colors.middle());
		gc.drawPolyline(points);
		gc.setBackground(colors.accent());
		gc.fillOval(points[points.length - 2] - 2, points[points.length - 1] - 2, 5, 5);
	}

	/** Returns the words on the progress, for tests. */
	String words() {
		return where.getText() + " · " + rest.getText();
	}
}
