// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.layout.Drawing;
import org.palier.core.layout.Drawing.Dash;
import org.palier.core.layout.Drawing.Point;
import org.palier.core.layout.Drawing.Shape;
import org.palier.core.layout.FontMetrics;
import org.palier.core.layout.Palette;
import org.palier.core.layout.PyramidComposer;
import org.palier.core.layout.PyramidDrawing;
import org.palier.core.layout.PyramidLayout;
import org.palier.core.layout.PyramidLayout.Band;
import org.palier.core.layout.PyramidLayout.ShareBar;
import org.palier.core.layout.PyramidOptions;
import org.palier.core.text.Typography;
import org.palier.ui.scenario.Sheet.Align;

/**
 * The pyramid of a scenario as its editor would show it, over the outline of the study as it stands, with what each
 * level gains or loses. Posts are counted where no presence was coded, as in the pyramid editor.
 *
 * @param base     the study as it stands
 * @param before   the theory there
 * @param scenario the scenario in its central draw
 * @param after    the theory there
 */
record OverlayFigure(StudyView base, TheoryView before, StudyView scenario, TheoryView after, Numbers numbers) {

	private static final String OUTLINE = "#b4560a";
	private static final double ROOM = 150;
	private static final double FOOT = 34;
	private static final double SIZE = 13;
	private static final double SMALL = 11;
	private static final int PERCENT = 100;

	Drawing in(Palette palette) {
		PyramidProfile was = PyramidProfile.of(base, before);
		PyramidProfile becomes = PyramidProfile.of(scenario, after);
		if (was.coded() == 0 && becomes.coded() == 0 && !base.posts().isEmpty()) {
			was = PyramidProfile.ofPosts(base, before);
			becomes = PyramidProfile.ofPosts(scenario, after);
		}
		var composer = new PyramidComposer(FontMetrics.openSans(), new Typography(numbers.locale()), palette);
		PyramidLayout first = composer.compose(base, was, PyramidOptions.REPORT);
		PyramidLayout second = composer.compose(scenario, becomes, PyramidOptions.REPORT);
		Drawing drawn = PyramidDrawing.of(second);
		List<Shape> shapes = new ArrayList<>(drawn.shapes());
		var sheet = new Sheet(palette);
		for (Band band : second.bands()) {
			first.bands().stream().filter(it -> it.level() == band.level() && it.level() >= 0).findFirst()
					.ifPresent(it -> outline(sheet, it, band));
		}
		for (int i = 0; i < second.shares().size(); i++) {
			ShareBar share = second.shares().get(i);
			int level = level(after, share.levelId());
			int old = level(before, share.levelId());
			long now = level < 0 ? 0 : becomes.levels().get(level);
			long then = old < 0 ? 0 : was.levels().get(old);
			double change = (becomes.placed() == 0 ? 0 : (double) now / becomes.placed()) - (was.placed() == 0 ? 0 : (double) then / was.placed());
			first.shares().stream().filter(it -> it.levelId().equals(share.levelId())).findFirst()
					.ifPresent(it -> sheet.rectangle(share.x(), share.y() - 2, Math.max(1, it.width()), share.height() + 4, 3, "", OUTLINE));
			flow(sheet, share, second.width(), now - then, change);
		}
		double y = second.height() + FOOT - 14;
		sheet.rectangle(28, y - 10, 18, 12, 2, "", OUTLINE);
		sheet.words(ScenarioText.both("overlay.legend").in(numbers.locale()), 54, y, Align.START, SMALL, false, palette.secondary());
		shapes.addAll(sheet.drawing("", "", 1, 1).shapes());
		return new Drawing(drawn.title(), drawn.alt(), second.width() + ROOM, second.height() + FOOT, palette.background(), shapes);
	}

	private static int level(TheoryView theory, String id) {
		for (int i = 0; i < theory.categories().size(); i++) {
			if (theory.categories().get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/** The band as the study has it, at the place where the scenario has it. */
	private static void outline(Sheet sheet, Band was, Band now) {
		double stretch = (now.bottom() - now.top()) / Math.max(1, was.bottom() - was.top());
		double middle = (now.topLeft() + now.topRight()) / 2;
		double old = (was.topLeft() + was.topRight()) / 2;
		double bottom = Math.min(now.bottom(), now.top() + (was.bottom() - was.top()) * Math.min(1, stretch));
		sheet.add(new Drawing.Polygon(List.of(new Point(middle + was.topLeft() - old, now.top()), new Point(middle + was.topRight() - old, now.top()),
				new Point(middle + was.bottomRight() - old, bottom), new Point(middle + was.bottomLeft() - old, bottom)), "", OUTLINE, Dash.DASHED));
	}

	/** An arrow with what the level gains or loses. */
	private void flow(Sheet sheet, ShareBar share, double x, long count, double change) {
		var typography = new Typography(numbers.locale());
		double middle = share.y() + share.height() / 2;
		boolean up = count > 0 || count == 0 && change > 0.0005;
		boolean down = count < 0 || count == 0 && change < -0.0005;
		if (up || down) {
			double tip = up ? middle - 8 : middle + 8;
			double foot = up ? middle + 2 : middle - 2;
			sheet.add(new Drawing.Polygon(List.of(new Point(x + 6, tip), new Point(x + 13, foot), new Point(x - 1, foot)), OUTLINE, "", Dash.NONE));
			sheet.line(x + 6, foot, x + 6, up ? middle + 10 : middle - 10, OUTLINE, 3, Dash.NONE);
		}
		String sign = count > 0 ? "+" : count < 0 ? "−" : "±";
		sheet.words(sign + typography.count(Math.abs(count)), x + 22, middle, Align.START, SIZE, true, sheet.palette().text());
		sheet.words((change > 0 ? "+" : change < 0 ? "−" : "±") + typography.number(Math.abs(change) * PERCENT, 1) + "\u00a0"
				+ ScenarioText.both("points").in(numbers.locale()), x + 22, middle + 16, Align.START, SMALL, false, sheet.palette().secondary());
	}
}
