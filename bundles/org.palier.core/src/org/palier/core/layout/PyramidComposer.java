// SPDX-License-Identifier: EPL-2.0
package org.palier.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.census.TheoryView.CategoryView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.indicators.WilsonInterval;
import org.palier.core.layout.PyramidLayout.Band;
import org.palier.core.layout.PyramidLayout.LegendEntry;
import org.palier.core.layout.PyramidLayout.ShareBar;
import org.palier.core.layout.PyramidLayout.Token;
import org.palier.core.text.Typography;

/**
 * Composes the picture of an engagement pyramid from a profile, for any ordered theory of one level or
 * more. The same input always gives the same numbers. Immutable and thread-safe.
 */
public final class PyramidComposer {

	private static final double WIDTH = 1180;
	private static final double MARGIN = 40;
	private static final double TOP = 112;
	private static final double CENTER = 430;
	private static final double HALF_BASE = 360;
	private static final double SHARES = 850;
	private static final double SHARE_TRACK = 290;
	private static final double BAR = 10;
	private static final double LEGEND_LINE = 24;
	private static final double FOOT_SIZE = 12;
	private static final double FOOT_LINE = 18;

	private final Lettering lettering;
	private final PyramidWords words;
	private final Palette palette;

	/**
	 * @param metrics    what texts are measured by
	 * @param typography language and numbers of the reader
	 * @param palette    colours
	 */
	public PyramidComposer(FontMetrics metrics, Typography typography, Palette palette) {
		this.lettering = new Lettering(metrics);
		this.words = new PyramidWords(typography);
		this.palette = palette;
	}

	/**
	 * The picture of a profile.
	 *
	 * @param view    the view that the profile was taken of
	 * @param profile its theory has at least one category; it is drawn as ordered
	 * @throws IllegalArgumentException for a theory without categories
	 */
	public PyramidLayout compose(StudyView view, PyramidProfile profile, PyramidOptions options) {
		TheoryView theory = profile.theory();
		int levels = theory.categories().size();
		if (levels == 0) {
			throw new IllegalArgumentException("Theory without levels: " + theory.id());
		}
		var measure = new PillMeasure(lettering, words, palette, view);
		Map<Integer, List<Pill>> pills = measure.pills(profile, options.showUnobserved());
		var stacking = new Stacking(measure::gathered, options.maxRows());
		List<List<Pill>> bandPills = new ArrayList<>();
		for (int level = levels - 1; level >= 0; level--) {
			bandPills.add(pills.getOrDefault(level, List.of()));
		}
		Frustum frustum = stacking.frustum(bandPills, CENTER, TOP, HALF_BASE);
		List<TextLine> texts = new ArrayList<>(head(view, profile, options));
		List<Band> bands = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		List<ShareBar> shares = new ArrayList<>();
		for (int fromTop = 0; fromTop < levels; fromTop++) {
			int level = levels - 1 - fromTop;
			Band band = band(frustum, fromTop, level, levels, theory.categories().get(level));
			bands.add(band);
			tokens.addAll(tokens(level, stacking.rows(bandPills.get(fromTop), band.top(), band.bottom(), frustum::half), view));
			shares.add(share(frustum, fromTop, band, profile, profile.levels().get(level)));
		}
		double bottom = frustum.bottom();
		if (profile.placed() == 0 && profile.unplaced() == 0) {
			bottom = centeredLines(texts, words.nothingToShow(profile), bottom + 34);
		}
		List<Pill> unplaced = pills.getOrDefault(TheoryView.UNPLACED, List.of());
		if (!unplaced.isEmpty()) {
			Band tray = tray(bottom + 16, stacking.trayHeight(unplaced, HALF_BASE), profile);
			bands.add(tray);
			tokens.addAll(tokens(TheoryView.UNPLACED,
					stacking.rows(unplaced, tray.top(), tray.bottom(), y -> HALF_BASE), view));
			bottom = tray.bottom();
		}
		List<LegendEntry> legend = new ArrayList<>();
		bottom = legend(legend, texts, measure, view, profile, bottom);
		bottom = foot(texts, words.foot(profile), bottom + 30);
		return new PyramidLayout(WIDTH, Math.ceil(bottom + 26), palette.background(), texts, bands, tokens, shares,
				legend, words.alt(profile));
	}

	private List<TextLine> head(StudyView view, PyramidProfile profile, PyramidOptions options) {
		double room = WIDTH - 2 * MARGIN;
		String title = lettering.fit(words.title(profile), room, 26, true);
		String subtitle = lettering.fit(words.subtitle(view, profile, options.scope()), room, 14, false);
		return List.of(lettering.left(title, MARGIN, 46, 26, true, palette.text()),
				lettering.left(subtitle, MARGIN, 72, 14, false, palette.secondary()),
				lettering.left(words.say(PyramidWords.key(profile, "shares")), SHARES, TOP - 8, 14, true, palette.secondary()));
	}

	private Band band(Frustum frustum, int fromTop, int level, int levels, CategoryView category) {
		double top = frustum.top(fromTop);
		double bottom = frustum.bottom(fromTop);
		String fill = palette.level(fromTop, levels, category.color());
		// Higher up the label would cross the slanted side before the measure says so.
		String label = lettering.fit(category.name().in(words.locale()), 2 * frustum.half(top + 12) - 32, 17, true);
		return new Band(level, category.id(), top, bottom, CENTER - frustum.half(top), CENTER + frustum.half(top),
				CENTER - frustum.half(bottom), CENTER + frustum.half(bottom), fill, "",
				lettering.centered(label, CENTER, top + 32, 17, true, palette.textOn(fill)));
	}

	private Band tray(double top, double height, PyramidProfile profile) {
		String label = profile.unplaced() == 0 ? words.say("tray") : words.say(PyramidWords.key(profile, "tray.observed"),
				words.counted(PyramidWords.key(profile, "usages"), profile.unplaced()));
		return new Band(TheoryView.UNPLACED, "", top, top + height, CENTER - HALF_BASE, CENTER + HALF_BASE,
				CENTER - HALF_BASE, CENTER + HALF_BASE, palette.background(), palette.rule(),
				lettering.centered(label, CENTER, top + 29, 14, true, palette.secondary()));
	}

	private List<Token> tokens(int level, List<Stacking.Row> rows, StudyView view) {
		List<Token> tokens = new ArrayList<>();
		for (Stacking.Row row : rows) {
			double width = row.pills().stream().mapToDouble(Pill::width).sum()
					+ Math.max(0, row.pills().size() - 1) * RowPacking.GAP;
			double x = CENTER - width / 2;
			for (Pill pill : row.pills()) {
				tokens.add(token(level, pill, x, row.top(), view));
				x += pill.width() + RowPacking.GAP;
			}
		}
		return tokens;
	}

	private Token token(int level, Pill pill, double x, double top, StudyView view) {
		double baseline = top + 18.6;
		double countWidth = lettering.width(pill.count(), Pill.TEXT, true);
		boolean quiet = pill.number() == 0;
		return new Token(level, pill.usage(), pill.platform(), pill.usage() < 0 ? "" : view.usages().get(pill.usage()).id(),
				pill.platform() < 0 ? "" : view.platforms().get(pill.platform()).id(), x, top, pill.width(), Pill.HEIGHT,
				pill.dot(), palette.pill(), quiet ? palette.rule() : palette.pillEdge(),
				lettering.left(pill.label(), x + pill.labelOffset(), baseline, Pill.TEXT, false,
						quiet ? palette.pillCount() : palette.pillText()),
				lettering.left(pill.count(), x + pill.width() - Pill.PAD - countWidth, baseline, Pill.TEXT, true,
						palette.pillCount()),
				pill.gathered(), pill.words());
	}

	private ShareBar share(Frustum frustum, int fromTop, Band band, PyramidProfile profile, long number) {
		long whole = profile.placed();
		double middle = frustum.middle(fromTop);
		double share = whole == 0 ? 0 : (double) number / whole;
		WilsonInterval interval = whole == 0 ? new WilsonInterval(0, 0) : WilsonInterval.of(number, whole);
		return new ShareBar(band.levelId(), SHARES, middle - BAR / 2, share * SHARE_TRACK, BAR, band.fill(),
				lettering.left(whole == 0 ? "–" : words.share(share), SHARES, middle - 13, 18, true, palette.text()),
				lettering.left(words.shareDetail(profile, number), SHARES, middle + 32, 12.5, false, palette.secondary()),
				CENTER + frustum.half(middle) + 14, SHARES - 14, middle, palette.rule(), SHARE_TRACK, palette.track(),
				SHARES + interval.low() * SHARE_TRACK, SHARES + interval.high() * SHARE_TRACK, middle + BAR / 2 + 6,
				palette.secondary());
	}

	private double centeredLines(List<TextLine> texts, String sentence, double baseline) {
		double y = baseline;
		double width = lettering.width(sentence, 15, false);
		// Lines of about the same length: a last line of one word looks like a mistake.
		double room = Math.min(2 * HALF_BASE, width / Math.ceil(width / (2 * HALF_BASE)) + 48);
		for (String line : lettering.wrap(sentence, room, 15, false)) {
			texts.add(lettering.centered(line, CENTER, y, 15, false, palette.text()));
			y += 22;
		}
		return y - 14;
	}

	/** @return the lowest y used */
	private double legend(List<LegendEntry> legend, List<TextLine> texts, PillMeasure measure, StudyView view,
			PyramidProfile profile, double above) {
		List<Integer> platforms = profile.tokens().stream().map(PyramidProfile.Token::platform).distinct().sorted().toList();
		if (platforms.isEmpty()) {
			return above;
		}
		double y = above + 44;
		TextLine heading = lettering.left(words.say("platforms"), MARGIN, y, 13, true, palette.secondary());
		texts.add(heading);
		double left = MARGIN + heading.width() + 18;
		double x = left;
		for (int platform : platforms) {
			String name = lettering.fit(measure.platform(platform).in(words.locale()), 260, 13, false);
			double width = 17 + lettering.width(name, 13, false);
			if (x > left && x + width > WIDTH - MARGIN) {
				x = left;
				y += LEGEND_LINE;
			}
			legend.add(new LegendEntry(platform < 0 ? "" : view.platforms().get(platform).id(), x + Pill.DOT_RADIUS, y - 4.6, Pill.DOT_RADIUS,
					measure.color(platform), lettering.left(name, x + 17, y, 13, false, palette.text())));
			x += width + 24;
		}
		return y;
	}

	/** @return the last base line */
	private double foot(List<TextLine> texts, String foot, double baseline) {
		double y = baseline;
		for (String line : lettering.wrap(foot, WIDTH - 2 * MARGIN, FOOT_SIZE, false)) {
			texts.add(lettering.left(line, MARGIN, y, FOOT_SIZE, false, palette.secondary()));
			y += FOOT_LINE;
		}
		return y - FOOT_LINE;
	}
}
