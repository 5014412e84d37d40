// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.LevelFlows;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.LegendEntry;
import org.palier.pictures.PyramidLayout.ShareBar;

/**
 * The pyramid of a scenario in the form that its editor shows, over the outline of the study without it. Streams lead from
 * level to level, and each level has its gain or loss. Equal input always gives equal shapes. Immutable.
 */
public final class PyramidOverlay {

	/** The width of a level's numbers, right of its streams. */
	private static final double NUMBERS = 208;
	private static final double FOOT = 34;
	private static final double SIZE = 13;
	private static final double SMALL = 11.5;
	private static final double SHARE = 18;
	/** The width of the outline, and of the rim beneath it. */
	private static final double WEIGHT = 2;
	private static final double RIM = 4;
	private static final int PERCENT = 100;
	/** A change of a share that one decimal of a percentage shows. */
	private static final double LEAST = 0.0005;

	private final StudyView base;
	private final PyramidProfile was;
	private final StudyView scenario;
	private final PyramidProfile becomes;
	private final Typography typography;

	/**
	 * The gain or loss of a level. @param name name of the level @param count more things; less than 0 for fewer @param
	 * change change of its share
	 */
	private record Gain(String name, long count, double change) {
	}

	private PyramidOverlay(StudyView base, PyramidProfile was, StudyView scenario, PyramidProfile becomes, Typography typography) {
		this.base = base;
		this.was = was;
		this.scenario = scenario;
		this.becomes = becomes;
		this.typography = typography;
	}

	/**
	 * The overlay of presences.
	 *
	 * @param base study without the scenario
	 * @param before theory in that study
	 * @param scenario scenario in its central draw
	 * @param after theory in the scenario; it has at least one category
	 */
	public static PyramidOverlay ofPresences(StudyView base, TheoryView before, StudyView scenario, TheoryView after,
			Typography typography) {
		return new PyramidOverlay(base, PyramidProfile.of(base, before), scenario, PyramidProfile.of(scenario, after), typography);
	}

	/** The overlay of posts. */
	public static PyramidOverlay ofPosts(StudyView base, TheoryView before, StudyView scenario, TheoryView after, Typography typography) {
		return new PyramidOverlay(base, PyramidProfile.ofPosts(base, before), scenario, PyramidProfile.ofPosts(scenario, after),
				typography);
	}

	/** The overlay that the pyramid editor shows: of presences, or of posts where no presence was coded. */
	public static PyramidOverlay of(StudyView base, TheoryView before, StudyView scenario, TheoryView after, Typography typography) {
		PyramidOverlay presences = ofPresences(base, before, scenario, after, typography);
		return presences.isEmpty() && !base.posts().isEmpty() ? ofPosts(base, before, scenario, after, typography) : presences;
	}

	/** The title in the language of its reader: the theory, and that posts are counted where they are. */
	public String title() {
		return new PyramidWords(typography).title(becomes);
	}

	/** Whether neither the study nor the scenario has anything coded for it. */
	public boolean isEmpty() {
		return was.coded() == 0 && becomes.coded() == 0;
	}

	/** Whether the scenario moves anything that a theory places. */
	public boolean isMoved() {
		return !was.levels().equals(becomes.levels()) || was.unplaced() != becomes.unplaced();
	}

	/** The picture. @param of what to call the scenario; empty for nothing */
	public Drawing in(Bilingual of, FontMetrics metrics, Palette palette) {
		var composer = new PyramidComposer(metrics, typography, palette);
		PyramidLayout first = composer.compose(base, was, PyramidOptions.REPORT);
		PyramidLayout second = composer.compose(scenario, becomes, PyramidOptions.REPORT.of(of));
		var sheet = new ChartSheet(metrics, palette);
		for (Band band : second.bands()) {
			first.bands().stream().filter(it -> it.level() == band.level() && it.level() >= 0).findFirst()
					.ifPresent(it -> outline(sheet, it, band));
		}
		var streams = new LevelStreams(second, becomes.theory(), LevelFlows.between(base, was, scenario, becomes), typography, palette);
		double left = second.shares().getFirst().x();
		double numbers = left + LevelStreams.WIDTH + 16;
		double lower = Math.max(0, streams.draw(sheet, left) - second.bands().getLast().bottom());
		Drawing drawn = PyramidDrawing.of(besideStreams(second, lower));
		double bottom = second.height() + lower;
		List<Gain> gains = new ArrayList<>();
		for (ShareBar share : second.shares()) {
			Gain gain = gain(share.levelId());
			gains.add(gain);
			sheet.line(share.leaderFrom(), share.leaderY(), share.leaderTo(), share.leaderY(), share.leaderColor(), 1.5, Dash.DOTTED);
			numbers(sheet, share, numbers, gain);
		}
		double y = bottom + FOOT - 14;
		sheet.rectangle(28, y - 10, 18, 12, 2, "", ink(sheet));
		sheet.words(words().say("overlay.legend"), 54, y, Align.START, SMALL, false, palette.secondary());
		List<Shape> shapes = new ArrayList<>(drawn.shapes());
		shapes.addAll(sheet.shapes());
		return new Drawing(words().say("overlay.title", drawn.title()), alt(drawn.alt(), gains, streams.told()), numbers + NUMBERS,
				bottom + FOOT, palette.background(), shapes);
	}

	/**
	 * The pyramid without the bars of its shares and the heading over them, where streams stand instead.
	 *
	 * @param lower how much further down its foot stands, so that streams from outside have room
	 */
	private static PyramidLayout besideStreams(PyramidLayout layout, double lower) {
		double shares = layout.shares().getFirst().x();
		double pyramid = layout.bands().getLast().bottom();
		List<TextLine> texts = layout.texts().stream().filter(it -> it.x() != shares)
				.map(it -> it.baseline() > pyramid ? it.lowered(lower) : it).toList();
		List<LegendEntry> legend = layout.legend().stream().map(it -> new LegendEntry(it.platformId(), it.centerX(), it.centerY() + lower,
				it.radius(), it.color(), it.label().lowered(lower))).toList();
		return new PyramidLayout(layout.width(), layout.height() + lower, layout.background(), layout.shapes(), texts, layout.bands(),
				layout.tokens(), List.of(), legend, layout.alt());
	}

	private ChartWords words() {
		return new ChartWords(typography.locale());
	}

	private static String ink(ChartSheet sheet) {
		return ChartInk.of(sheet.palette()).base();
	}

	private String alt(String scenarioAlt, List<Gain> gains, String moves) {
		return words().say("overlay.alt", scenarioAlt, gains.stream()
				.map(it -> words().say("overlay.alt.gain", it.name(), count(it), points(it))).collect(Collectors.joining(words().say("separator"))))
				+ (moves.isEmpty() ? "" : " " + words().say("overlay.alt.moves", moves));
	}

	private Gain gain(String levelId) {
		int level = level(becomes.theory(), levelId);
		int old = level(was.theory(), levelId);
		long now = level < 0 ? 0 : becomes.levels().get(level);
		long then = old < 0 ? 0 : was.levels().get(old);
		String name = level < 0 ? levelId : becomes.theory().categories().get(level).plainName().in(typography.locale());
		return new Gain(name, now - then, share(level, becomes) - share(old, was));
	}

	private static double share(int level, PyramidProfile profile) {
		return level < 0 ? 0 : profile.share(level);
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
	private static void outline(ChartSheet sheet, Band was, Band now) {
		double stretch = (now.bottom() - now.top()) / Math.max(1, was.bottom() - was.top());
		double middle = (now.topLeft() + now.topRight()) / 2;
		double old = (was.topLeft() + was.topRight()) / 2;
		double bottom = Math.min(now.bottom(), now.top() + (was.bottom() - was.top()) * Math.min(1, stretch));
		var first = new Point(middle + was.topLeft() - old, now.top());
		List<Point> around = List.of(first, new Point(middle + was.topRight() - old, now.top()),
				new Point(middle + was.bottomRight() - old, bottom), new Point(middle + was.bottomLeft() - old, bottom), first);
		// On the fill of a level alone no ink keeps a contrast that is easy to see; a rim of the ground parts them.
		sheet.add(new Drawing.Line(around, sheet.palette().background(), RIM, Dash.NONE));
		sheet.add(new Drawing.Line(around, ink(sheet), WEIGHT, Dash.DASHED));
	}

	/** The share of a level in the scenario, and beside an arrow what it gains or loses. */
	private void numbers(ChartSheet sheet, ShareBar share, double x, Gain gain) {
		double middle = share.leaderY();
		sheet.words(share.share().text(), x, middle - 10, Align.START, SHARE, true, sheet.palette().text());
		sheet.words(share.detail().text(), x, middle + 8, Align.START, SMALL, false, sheet.palette().secondary());
		double line = middle + 28;
		boolean up = gain.count() > 0 || gain.count() == 0 && gain.change() > LEAST;
		boolean down = gain.count() < 0 || gain.count() == 0 && gain.change() < -LEAST;
		double words = x;
		if (up || down) {
			double tip = up ? line - 11 : line + 1;
			double foot = up ? line - 4 : line - 6;
			sheet.add(new Drawing.Polygon(List.of(new Point(x + 5, tip), new Point(x + 10, foot), new Point(x, foot)), ink(sheet), "", Dash.NONE));
			sheet.line(x + 5, foot, x + 5, up ? line + 1 : line - 11, ink(sheet), 3, Dash.NONE);
			words = x + 18;
		}
		sheet.words(count(gain), words, line, Align.START, SIZE, true, sheet.palette().text());
		sheet.words(points(gain), words + sheet.width(count(gain), SIZE, true) + 8, line, Align.START, SMALL, false,
				sheet.palette().secondary());
	}

	private String count(Gain gain) {
		return (gain.count() > 0 ? "+" : gain.count() < 0 ? "−" : "±") + typography.count(Math.abs(gain.count()));
	}

	private String points(Gain gain) {
		return (gain.change() > 0 ? "+" : gain.change() < 0 ? "−" : "±") + typography.number(Math.abs(gain.change()) * PERCENT, 1) + "\u00a0"
				+ words().say("points", Math.round(Math.abs(gain.change()) * PERCENT * 10) / 10.0);
	}
}
