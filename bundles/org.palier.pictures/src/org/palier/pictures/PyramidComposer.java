// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Composes the picture of an engagement pyramid from a profile, for any ordered theory of one level or more. Equal input
 * always gives equal numbers. Immutable and thread-safe.
 */
public final class PyramidComposer {

	private static final double WIDTH = 1180;
	private static final double TOP = 112;
	private static final double CENTER = 430;
	private static final double HALF_BASE = 360;
	private static final double SHARES = 850;
	private static final double SHARE_TRACK = 290;
	private static final double BAR = 10;

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
		return compose(view, profile, options, TokenMarks.NONE);
	}

	/**
	 * Composes a pyramid with marks on its tokens.
	 *
	 * @throws IllegalArgumentException for a theory without categories
	 */
	public PyramidLayout compose(StudyView view, PyramidProfile profile, PyramidOptions options, TokenMarks marks) {
		TheoryView theory = profile.theory();
		int levels = theory.categories().size();
		if (levels == 0) {
			throw new IllegalArgumentException("Theory without levels: " + theory.id());
		}
		var measure = new PillMeasure(lettering, words, palette, view, marks, Pill.WIDEST);
		Map<Integer, List<Pill>> pills = measure.pills(profile, options.showUnobserved());
		var setting = new TokenSetting(lettering, palette, view);
		var stacking = new Stacking(measure::gathered, options.maxRows());
		List<List<Pill>> bandPills = new ArrayList<>();
		for (int level = levels - 1; level >= 0; level--) {
			bandPills.add(pills.getOrDefault(level, List.of()));
		}
		Frustum frustum = stacking.frustum(bandPills, CENTER, TOP, HALF_BASE);
		var captions = new Captions(lettering, words, palette, view, profile, marks, WIDTH);
		List<TextLine> texts = new ArrayList<>(captions.head("", options.scope()));
		String heading = words.say(profile.corrected().isPresent() ? "corrected.shares" : PyramidWords.key(profile, "shares"));
		texts.add(lettering.left(heading, SHARES, TOP - 8, 14, true, palette.secondary()));
		List<Band> bands = new ArrayList<>();
		List<Token> tokens = new ArrayList<>();
		List<ShareBar> shares = new ArrayList<>();
		for (int fromTop = 0; fromTop < levels; fromTop++) {
			int level = levels - 1 - fromTop;
			Band band = band(frustum, fromTop, level, theory, view.shorterNames(words.locale()));
			bands.add(band);
			tokens.addAll(setting.set(stacking.rows(bandPills.get(fromTop), band.top(), band.bottom(), frustum::half), band, CENTER));
			shares.add(share(frustum, fromTop, band, profile, level));
		}
		double bottom = frustum.bottom();
		if (profile.placed() == 0 && profile.unplaced() == 0) {
			bottom = centeredLines(texts, words.nothingToShow(profile), bottom + 34);
		}
		List<Pill> unplaced = pills.getOrDefault(TheoryView.UNPLACED, List.of());
		if (!unplaced.isEmpty()) {
			Band tray = tray(bottom + 16, stacking.trayHeight(unplaced, HALF_BASE), profile);
			bands.add(tray);
			tokens.addAll(setting.set(stacking.rows(unplaced, tray.top(), tray.bottom(), y -> HALF_BASE), tray, CENTER));
			bottom = tray.bottom();
		}
		Captions.Tail tail = captions.tail(bottom, profile.placed() == 0 ? "" : words.intervals(profile));
		texts.addAll(tail.texts());
		return new PyramidLayout(WIDTH, tail.bottom(), palette.background(), List.of(), texts, bands, tokens, shares,
				tail.legend(), words.alt(profile) + words.marked(marks, tokens));
	}

	private Band band(Frustum frustum, int fromTop, int level, TheoryView theory, ShorterNames shorter) {
		CategoryView category = theory.categories().get(level);
		double top = frustum.top(fromTop);
		double bottom = frustum.bottom(fromTop);
		String fill = palette.level(fromTop, theory.categories().size(), category.color());
		// Higher up the label would cross the slanted side before the measure says so.
		List<String> names = theory.categories().stream().map(it -> it.plainName().in(words.locale())).toList();
		String label = shorter.into(names, level, 2 * frustum.half(top + 12) - 32, it -> lettering.width(it, 17, true));
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

	private ShareBar share(Frustum frustum, int fromTop, Band band, PyramidProfile profile, int level) {
		long whole = profile.placed();
		double middle = frustum.middle(fromTop);
		double share = whole == 0 ? 0 : profile.share(level);
		WilsonInterval interval = whole == 0 ? new WilsonInterval(0, 0)
				: PyramidWords.interval(profile, level).orElse(new WilsonInterval(share, share));
		return new ShareBar(band.levelId(), SHARES, middle - BAR / 2, share * SHARE_TRACK, BAR, band.fill(),
				lettering.left(whole == 0 ? "–" : words.share(share), SHARES, middle - 13, 18, true, palette.text()),
				lettering.left(words.shareDetail(profile, level), SHARES, middle + 32, 12.5, false, palette.secondary()),
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
}
