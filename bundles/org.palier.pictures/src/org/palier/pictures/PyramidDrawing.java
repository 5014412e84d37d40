// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;

import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Disc;
import org.palier.pictures.Drawing.Group;
import org.palier.pictures.Drawing.Line;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Polygon;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.Drawing.Words;
import org.palier.pictures.PyramidLayout.Badge;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.pictures.PyramidLayout.Token;

/** Turns a pyramid's layout into the shapes that painters paint. It computes no place: all comes from the layout. */
public final class PyramidDrawing {

	private final List<Shape> shapes = new ArrayList<>();

	private PyramidDrawing() {
	}

	/** The pyramid as shapes. */
	public static Drawing of(PyramidLayout layout) {
		var drawing = new PyramidDrawing();
		drawing.shapes.addAll(layout.shapes());
		layout.bands().forEach(drawing::band);
		layout.shares().forEach(drawing::share);
		layout.tokens().forEach(drawing::token);
		layout.legend().forEach(entry -> {
			drawing.shapes.add(new Disc(entry.centerX(), entry.centerY(), entry.radius(), entry.color()));
			drawing.shapes.add(new Words(entry.label()));
		});
		layout.texts().forEach(text -> drawing.shapes.add(new Words(text)));
		String title = layout.texts().isEmpty() ? "" : layout.texts().get(0).text();
		return new Drawing(title, layout.alt(), layout.width(), layout.height(), layout.background(), drawing.shapes);
	}

	private void band(Band band) {
		shapes.add(new Polygon(List.of(new Point(band.topLeft(), band.top()), new Point(band.topRight(), band.top()),
				new Point(band.bottomRight(), band.bottom()), new Point(band.bottomLeft(), band.bottom())), band.fill(),
				band.stroke(), band.stroke().isEmpty() ? Dash.NONE : Dash.DASHED));
		shapes.addAll(band.marks());
		shapes.add(new Words(band.label()));
	}

	private void share(ShareBar share) {
		if (share.leaderTo() > share.leaderFrom()) {
			shapes.add(line(share.leaderFrom(), share.leaderY(), share.leaderTo(), share.leaderY(), share.leaderColor(), Dash.DOTTED));
		}
		shapes.add(new Rectangle(share.x(), share.y(), share.trackWidth(), share.height(), 3, share.trackColor(), ""));
		if (share.width() > 0) {
			shapes.add(new Rectangle(share.x(), share.y(), share.width(), share.height(), Math.min(3, share.width() / 2),
					share.fill(), ""));
		}
		if (share.high() > share.low()) {
			shapes.add(line(share.low(), share.intervalY(), share.high(), share.intervalY(), share.intervalColor(), Dash.NONE));
			for (double end : List.of(share.low(), share.high())) {
				shapes.add(line(end, share.intervalY() - 3, end, share.intervalY() + 3, share.intervalColor(), Dash.NONE));
			}
		}
		shapes.add(new Words(share.share()));
		shapes.add(new Words(share.detail()));
	}

	private void token(Token token) {
		List<Shape> parts = new ArrayList<>();
		parts.add(new Rectangle(token.x(), token.y(), token.width(), token.height(), token.corner(), token.fill(), token.stroke()));
		if (!token.dot().isEmpty()) {
			parts.add(new Disc(token.dotCenterX(), token.dotCenterY(), token.dotRadius(), token.dot()));
		}
		parts.add(new Words(token.label()));
		for (Badge badge : token.badges()) {
			parts.add(new Rectangle(badge.x(), badge.y(), badge.width(), badge.height(), badge.height() / 2, badge.fill(), ""));
			if (!badge.text().text().isEmpty()) {
				parts.add(new Words(badge.text()));
			}
		}
		parts.add(new Words(token.count()));
		shapes.add(new Group(token.words(), parts));
	}

	private static Line line(double fromX, double fromY, double toX, double toY, String color, Dash dash) {
		return new Line(List.of(new Point(fromX, fromY), new Point(toX, toY)), color, 1.5, dash);
	}
}
