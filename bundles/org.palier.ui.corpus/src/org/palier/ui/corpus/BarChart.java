// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.palier.ground.text.Typography;

/** Counts as bars with a title; a click on a bar asks for what it counts. */
final class BarChart {

	/**
	 * One bar.
	 *
	 * @param key   given back when it is clicked
	 * @param label at its foot; empty where there is no room for all
	 * @param words in a tool tip
	 * @param count how long it is
	 */
	record Bar(Object key, String label, String words, long count) {
	}

	private static final Color FILL = new Color(0x0b, 0x4f, 0x6c);
	private static final Color FILL_IN_THE_DARK = new Color(0x6f, 0xbc, 0xcf);
	private static final Color GRID = new Color(0xcf, 0xd6, 0xdc);
	private static final Color GRID_IN_THE_DARK = new Color(0x34, 0x44, 0x52);
	private static final int THICKNESS = 30;
	private static final int HEAD = 70;
	private static final String SERIES = "posts";

	private final Composite body;
	private final Label title;
	private final Chart chart;
	private final boolean lying;
	private final Typography typography;
	private List<Bar> bars = List.of();

	/** @param lying bars that lie, for long labels; the first one on top */
	BarChart(Composite parent, String name, boolean lying, Typography typography, Consumer<Object> clicked) {
		this.lying = lying;
		this.typography = typography;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
		title = new Label(body, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setText(name);
		chart = new Chart(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.setBackground(body.getBackground());
		chart.setBackgroundInPlotArea(body.getBackground());
		chart.setOrientation(lying ? SWT.VERTICAL : SWT.HORIZONTAL);
		style(items());
		style(counts());
		items().getGrid().setStyle(LineStyle.NONE);
		items().setReversed(lying);
		counts().getGrid().setForeground(GRID);
		var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(typography.locale()));
		counts().getTick().setFormat(format);
		counts().getTick().setTickMarkStepHint(lying ? 90 : 45);
		// The axes and their marks are painted with a clip of their own, and so beyond the edge of a page that is scrolled.
		chart.getTypedListeners(SWT.Paint, PaintListener.class)
				.filter(it -> it.getClass().getSimpleName().equals("AxisTickMarks")).toList().forEach(chart::removePaintListener);
		chart.addPaintListener(event -> paintGround(event.gc));
		body.addListener(SWT.Paint, event -> followTheme());
		chart.addListener(SWT.Paint, event -> followTheme());
		chart.getPlotArea().getControl().addListener(SWT.MouseMove,
				event -> chart.getPlotArea().setToolTipText(at(event.x, event.y) == null ? "" : said(at(event.x, event.y))));
		chart.getPlotArea().getControl().addListener(SWT.MouseUp, event -> {
			Bar bar = at(event.x, event.y);
			if (bar != null) {
				clicked.accept(bar.key());
			}
		});
	}

	/** Where the bars start. */
	private void paintGround(GC gc) {
		Rectangle plot = chart.getPlotArea().getControl().getBounds();
		gc.setForeground(body.getForeground());
		if (lying) {
			gc.drawLine(plot.x - 1, plot.y, plot.x - 1, plot.y + plot.height);
		} else {
			gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
		}
	}

	/** Either is painted when the theme changes or a page that was hidden meanwhile is shown, but not always both. */
	private void followTheme() {
		if (!body.getBackground().equals(chart.getBackground())) {
			body.getDisplay().asyncExec(() -> {
				if (!body.isDisposed()) {
					takeColours();
				}
			});
		}
	}

	/** The theme colours a page once it is there; a chart has no style of its own. */
	private void takeColours() {
		Color ground = body.getBackground();
		if (!ground.equals(chart.getBackground())) {
			chart.setBackground(ground);
			chart.setBackgroundInPlotArea(ground);
			items().getTick().setForeground(body.getForeground());
			counts().getTick().setForeground(body.getForeground());
			counts().getGrid().setForeground(dark() ? GRID_IN_THE_DARK : GRID);
			if (chart.getSeriesSet().getSeries(SERIES) instanceof IBarSeries<?> series) {
				series.setBarColor(fill());
			}
			chart.redraw();
		}
	}

	private Color fill() {
		return dark() ? FILL_IN_THE_DARK : FILL;
	}

	private boolean dark() {
		return body.getBackground().getRGB().getHSB()[2] < 0.5;
	}

	private IAxis items() {
		return chart.getAxisSet().getXAxis(0);
	}

	private IAxis counts() {
		return chart.getAxisSet().getYAxis(0);
	}

	private void style(IAxis axis) {
		axis.getTitle().setVisible(false);
		axis.getTick().setForeground(body.getForeground());
		axis.getTick().setFont(body.getFont());
	}

	private String said(Bar bar) {
		return bar.words() + " · " + typography.count(bar.count());
	}

	private Bar at(int x, int y) {
		if (chart.getSeriesSet().getSeries(SERIES) instanceof IBarSeries<?> series) {
			Rectangle[] bounds = series.getBounds();
			for (int i = 0; i < Math.min(bounds.length, bars.size()); i++) {
				// The whole row or column: a short bar is hard to hit.
				if (bounds[i] != null && (lying ? y >= bounds[i].y && y < bounds[i].y + bounds[i].height
						: x >= bounds[i].x && x < bounds[i].x + bounds[i].width)) {
					return bars.get(i);
				}
			}
		}
		return null;
	}

	Composite control() {
		return body;
	}

	/** The bars shown, for tests. */
	List<Bar> bars() {
		return bars;
	}

	/** Shows other bars. */
	void show(List<Bar> shown) {
		if (shown.equals(bars)) {
			return;
		}
		bars = List.copyOf(shown);
		if (lying && body.getLayoutData() instanceof GridData data) {
			// As thick for one bar as for twelve.
			data.heightHint = HEAD + THICKNESS * Math.max(1, bars.size());
		}
		chart.suspendUpdate(true);
		if (chart.getSeriesSet().getSeries(SERIES) != null) {
			chart.getSeriesSet().deleteSeries(SERIES);
		}
		if (!bars.isEmpty()) {
			var series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, SERIES);
			series.setYSeries(bars.stream().mapToDouble(Bar::count).toArray());
			series.setBarColor(fill());
			series.setBarPadding(30);
			items().setCategorySeries(bars.stream().map(Bar::label).toArray(String[]::new));
			items().enableCategory(true);
		}
		chart.suspendUpdate(false);
		chart.getAxisSet().adjustRange();
		if (!bars.isEmpty()) {
			long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
			counts().setRange(new Range(0, most * 1.06));
		}
		chart.redraw();
	}
}
