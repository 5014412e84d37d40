// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.palier.pictures.Chart;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.labels.TextScale;

/**
 * A chart in a window: as wide as there is room and as high as it needs, in the colours of its ground. Its marks lead to what they stand
 * for.
 */
public final class ChartPane {

	private static final double LEAST = 240;
	private static final double USUAL = 480;
	/** What a title and a button need beside each other. */
	private static final double NARROW = 300;

	private final Composite body;
	private final DrawingCanvas canvas;
	private final PictureMenu menu;
	private final Locale locale = Locale.getDefault();
	/** Letters of a chart are as much larger as those beside it. */
	private final double factor;
	private Chart chart;

	/** @param opened gets the place of a mark that is to be opened, among those of the chart */
	public ChartPane(Composite parent, IntConsumer opened) {
		body = new Composite(parent, SWT.NONE);
		factor = Math.min(DrawingCanvas.LARGEST, TextScale.of(body).factor());
		GridLayoutFactory.fillDefaults().applyTo(body);
		canvas = new DrawingCanvas(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
		new MarkWalk(canvas, opened);
		menu = new PictureMenu(body);
		GridDataFactory.swtDefaults().exclude(true).applyTo(menu.control());
		menu.control().moveAbove(canvas.control());
		canvas.control().addListener(SWT.Resize, event -> {
			heighten();
			corner();
		});
	}

	/** All of it. */
	public Composite control() {
		return body;
	}

	/** Shows a chart; one of nothing leaves no room. */
	public void show(Chart shown) {
		if (shown.equals(chart)) {
			return;
		}
		chart = shown;
		menu.show(Optional.of(shown));
		body.setVisible(shown.isDrawable());
		if (body.getLayoutData() instanceof GridData place) {
			place.exclude = !shown.isDrawable();
		}
		canvas.show((width, height) -> shown.isDrawable()
				? shown.in(Math.max(LEAST, width / factor), FontMetrics.openSans(), palette(), locale) : null);
		heighten();
	}

	/** What is shown; null before anything is. */
	public Chart chart() {
		return chart;
	}

	/** What is painted, for tests. */
	public DrawingCanvas canvas() {
		return canvas;
	}

	/** Takes the chart out of the window. */
	public PictureMenu menu() {
		return menu;
	}

	/** Beside the title, which seldom is as wide as the bars; in a narrow window without words of its own. */
	private void corner() {
		menu.shorten(body.getSize().x < NARROW * factor);
		Point size = menu.control().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		menu.control().setBounds(Math.max(0, body.getSize().x - size.x), 0, size.x, size.y);
	}

	private void heighten() {
		if (chart == null || !chart.isDrawable()) {
			return;
		}
		int width = canvas.control().getSize().x;
		double wide = width / factor;
		int high = (int) Math.ceil(chart.in(wide < LEAST ? USUAL : wide, FontMetrics.openSans(), Palette.LIGHT, locale).height() * factor);
		GridData place = (GridData) canvas.control().getLayoutData();
		if (place.heightHint != high) {
			place.heightHint = high;
			body.requestLayout();
		}
	}

	private Palette palette() {
		return ScreenColors.isDark(body.getBackground().getRGB()) ? Palette.DARK : Palette.LIGHT;
	}
}
