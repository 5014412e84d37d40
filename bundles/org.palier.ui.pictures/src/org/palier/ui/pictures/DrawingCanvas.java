// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.palier.pictures.ChartInk;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.Drawing;
import org.palier.pictures.Marks.Mark;
import org.palier.pictures.Marks;
import org.palier.pictures.Palette;
import org.palier.pictures.TextLine;
import org.palier.ui.labels.ScreenColors;

/** A canvas that paints drawings as large as it has room, in the letters that layouts are measured in. */
public final class DrawingCanvas {

	/** How much larger than composed a drawing is painted at most. */
	static final double LARGEST = 1.4;
	private static final int MARGIN = 12;

	private final Canvas canvas;
	private final GlyphLettering lettering;
	private BiFunction<Double, Double, Drawing> figure = (width, height) -> null;
	private Drawing drawing;
	private Marks marks = new Marks(List.of());
	private int ringed = -1;
	private RGB ground;
	private String said = "";

	/** A canvas with nothing on it yet. */
	public DrawingCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		lettering = new GlyphLettering(canvas.getDisplay());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> compose());
		canvas.addListener(SWT.Dispose, event -> lettering.dispose());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF && drawing != null) {
					event.result = spoken();
				}
			}
		});
	}

	/** All of it. */
	public Canvas control() {
		return canvas;
	}

	/** What is painted; null before anything is. */
	public Drawing drawing() {
		return drawing;
	}

	/** Shows a figure. @param made makes it for a width and a height; null for nothing */
	public void show(BiFunction<Double, Double, Drawing> made) {
		figure = made;
		compose();
	}

	/** Says something in the place of a figure. */
	public void say(String words) {
		said = words;
		show((width, height) -> null);
	}

	private void compose() {
		var area = canvas.getClientArea();
		ground = canvas.getBackground().getRGB();
		drawing = area.width < 1 || area.height < 1 ? null : figure.apply((double) area.width, (double) area.height);
		marks = drawing == null ? new Marks(List.of()) : Marks.of(drawing);
		canvas.redraw();
	}

	/** What stands for one thing each in what is painted. */
	Marks marks() {
		return marks;
	}

	/** Puts a ring around a mark. @param mark its place; negative for none */
	void ring(int mark) {
		ringed = mark;
		canvas.redraw();
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** All of it in words, or the mark that has the ring. */
	String spoken() {
		return ringed >= 0 && ringed < marks.all().size() ? NLS.bind(PictureMessages.markSpoken, marks.all().get(ringed).words()) : drawing.alt();
	}

	/** The foremost mark at a place of the canvas; negative for none. */
	int markAt(int x, int y) {
		return drawing == null ? -1 : marks.at((x - left()) / scale(), y / scale()).orElse(-1);
	}

	/** Where a mark lies on the canvas. */
	Rectangle place(int mark) {
		Mark it = marks.all().get(mark);
		double scale = scale();
		int x = round(left() + it.x() * scale);
		int y = round(it.y() * scale);
		return new Rectangle(x, y, round(left() + (it.x() + it.width()) * scale) - x, round((it.y() + it.height()) * scale) - y);
	}

	private double scale() {
		var area = canvas.getClientArea();
		return Math.min(LARGEST, Math.min(area.width / drawing.width(), area.height / drawing.height()));
	}

	private double left() {
		return Math.max(0, (canvas.getClientArea().width - drawing.width() * scale()) / 2);
	}

	private void paint(GC gc) {
		if (!canvas.getBackground().getRGB().equals(ground)) {
			// The theme was switched since.
			compose();
		}
		var area = canvas.getClientArea();
		gc.setBackground(drawing == null ? canvas.getBackground() : ScreenColors.of(drawing.background()));
		gc.fillRectangle(area);
		if (drawing == null) {
			write(gc, Math.max(1, area.width - 2 * MARGIN));
			return;
		}
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		var transform = new Transform(gc.getDevice());
		try {
			transform.translate((float) left(), 0);
			transform.scale((float) scale(), (float) scale());
			gc.setTransform(transform);
			drawing.shapes().forEach(it -> paint(gc, it));
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
		if (ringed >= 0 && ringed < marks.all().size()) {
			Rectangle around = place(ringed);
			pen(gc, ChartInk.of(ScreenColors.isDark(ScreenColors.rgb(drawing.background())) ? Palette.DARK : Palette.LIGHT).base(), 2, Dash.NONE);
			gc.drawRectangle(around.x, around.y, Math.max(2, around.width - 1), Math.max(2, around.height - 1));
		}
	}

	/** The sentence in the place of a figure, in as many lines as it needs. */
	private void write(GC gc, int width) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setText(said);
			layout.setFont(canvas.getFont());
			layout.setWidth(width);
			gc.setForeground(canvas.getForeground());
			layout.draw(gc, MARGIN, MARGIN);
		} finally {
			layout.dispose();
		}
	}

	private void paint(GC gc, Shape shape) {
		switch (shape) {
		case Drawing.Polygon it -> {
			int[] points = path(it.corners());
			if (!it.fill().isEmpty()) {
				gc.setBackground(ScreenColors.of(it.fill()));
				gc.fillPolygon(points);
			}
			if (!it.stroke().isEmpty()) {
				pen(gc, it.stroke(), 1, it.dash());
				gc.drawPolygon(points);
			}
		}
		case Drawing.Rectangle it -> rectangle(gc, it);
		case Drawing.Disc it -> {
			gc.setBackground(ScreenColors.of(it.fill()));
			int size = round(2 * it.radius());
			gc.fillOval(round(it.x() - it.radius()), round(it.y() - it.radius()), size, size);
		}
		case Drawing.Line it -> {
			pen(gc, it.color(), it.weight(), it.dash());
			gc.drawPolyline(path(it.points()));
		}
		case Drawing.Words it -> words(gc, it.line());
		case Drawing.Group it -> it.shapes().forEach(part -> paint(gc, part));
		}
	}

	private static void rectangle(GC gc, Drawing.Rectangle it) {
		int x = round(it.x());
		int y = round(it.y());
		int width = round(it.x() + it.width()) - x;
		int height = round(it.y() + it.height()) - y;
		int arc = round(2 * it.round());
		if (!it.fill().isEmpty()) {
			gc.setBackground(ScreenColors.of(it.fill()));
			gc.fillRoundRectangle(x, y, width, height, arc, arc);
		}
		if (!it.stroke().isEmpty()) {
			pen(gc, it.stroke(), 1, Dash.NONE);
			gc.drawRoundRectangle(x, y, width, height, arc, arc);
		}
	}

	private static void pen(GC gc, String color, double weight, Dash dash) {
		gc.setForeground(ScreenColors.of(color));
		gc.setLineWidth(Math.max(1, round(weight)));
		switch (dash) {
		case NONE -> gc.setLineStyle(SWT.LINE_SOLID);
		case DASHED -> gc.setLineDash(new int[] { 5, 4 });
		case DOTTED -> gc.setLineDash(new int[] { 1, 5 });
		}
	}

	private void words(GC gc, TextLine line) {
		if (line.text().isBlank()) {
			return;
		}
		double scale = line.size() / GlyphLettering.EM;
		var placed = new Transform(gc.getDevice());
		var before = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(placed);
			placed.translate((float) line.x(), (float) line.baseline());
			placed.scale((float) scale, (float) scale);
			gc.setTransform(placed);
			gc.setFillRule(SWT.FILL_WINDING);
			gc.setBackground(ScreenColors.of(line.color()));
			gc.fillPath(lettering.path(line.text(), line.semibold()));
		} finally {
			gc.setTransform(before);
			placed.dispose();
			before.dispose();
		}
	}

	private static int[] path(List<Point> points) {
		int[] path = new int[points.size() * 2];
		for (int i = 0; i < points.size(); i++) {
			path[2 * i] = round(points.get(i).x());
			path[2 * i + 1] = round(points.get(i).y());
		}
		return path;
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
