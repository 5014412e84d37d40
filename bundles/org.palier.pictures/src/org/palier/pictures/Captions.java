// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ShorterNames;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.PyramidLayout.LegendEntry;
import org.palier.pictures.PyramidLayout.Token;

/**
 * The words around every picture of a profile, by which a reader knows what was counted. Title, study and unit are above;
 * platforms, source of the theory, base and what is left out are below. Immutable.
 */
public final class Captions {

	/** Left and right of texts. */
	public static final double MARGIN = 40;
	/** From the top of the picture to what the picture shows. */
	public static final double TOP = 112;

	private static final double LEGEND_LINE = 24;
	private static final double FOOT_SIZE = 12;
	private static final double FOOT_LINE = 18;
	private static final double WIDEST_NAME = 260;

	/**
	 * The words and the legend below a picture.
	 *
	 * @param bottom height of the whole picture
	 */
	public record Tail(List<LegendEntry> legend, List<TextLine> texts, double bottom) {

		/** Copies its lists. */
		public Tail {
			legend = List.copyOf(legend);
			texts = List.copyOf(texts);
		}
	}

	private final Lettering lettering;
	private final PyramidWords words;
	private final Palette palette;
	private final StudyView view;
	private final PyramidProfile profile;
	private final TokenMarks marks;
	private final double width;

	/** @param width of the picture, in pixels */
	public Captions(PyramidRequest request, double width) {
		this(new Lettering(request.style().metrics()), new PyramidWords(request.style().typography()), request.style().palette(),
				request.view(), request.profile(), request.marks(), width);
	}

	Captions(Lettering lettering, PyramidWords words, Palette palette, StudyView view, PyramidProfile profile, TokenMarks marks,
			double width) {
		this.lettering = lettering;
		this.words = words;
		this.palette = palette;
		this.view = view;
		this.profile = profile;
		this.marks = marks;
		this.width = width;
	}

	/**
	 * Title and subtitle, ending well above {@link #TOP}.
	 *
	 * @param about what the title says before the name of the theory; empty for the name alone
	 * @param scope what the profile was limited to; empty for the whole study
	 */
	public List<TextLine> head(String about, Bilingual scope) {
		double room = width - 2 * MARGIN;
		String title = about.isEmpty() ? words.title(profile) : about + " – " + words.title(profile);
		String subtitle = words.subtitle(view, profile, scope);
		return List.of(lettering.left(lettering.fit(title, room, 26, true), MARGIN, 46, 26, true, palette.text()),
				lettering.left(lettering.fit(subtitle, room, 14, false), MARGIN, 72, 14, false, palette.secondary()));
	}

	/**
	 * Platforms, source, base, what is left out and what marks stand for.
	 *
	 * @param above  y of the lowest thing in the picture
	 * @param remark what else a reader must know; empty for nothing
	 */
	public Tail tail(double above, String remark) {
		List<LegendEntry> legend = new ArrayList<>();
		List<TextLine> texts = new ArrayList<>();
		double bottom = legend(legend, texts, above);
		String foot = words.foot(view, profile) + (remark.isEmpty() ? "" : " " + remark) + words.marked(marks);
		double y = bottom + 30;
		for (String line : lettering.wrap(foot, width - 2 * MARGIN, FOOT_SIZE, false)) {
			texts.add(lettering.left(line, MARGIN, y, FOOT_SIZE, false, palette.secondary()));
			y += FOOT_LINE;
		}
		return new Tail(legend, texts, Math.ceil(y - FOOT_LINE + 26));
	}

	/** The tokens with marks, for the end of a text that says the picture in words: a space and a sentence, or nothing. */
	public String marksInWords(List<Token> tokens) {
		return words.marked(marks, tokens);
	}

	/** A usage, or post, count with its noun, e.g. 12 usages. */
	public String counted(long number) {
		return words.counted(PyramidWords.key(profile, "usages"), number);
	}

	/** The sentence shown where nothing was counted; it says what to do. */
	public String nothingToShow() {
		return words.nothingToShow(profile);
	}

	/** @return the lowest y used */
	private double legend(List<LegendEntry> legend, List<TextLine> texts, double above) {
		List<Integer> platforms = profile.tokens().stream().map(PyramidProfile.Token::platform).distinct().sorted().toList();
		if (platforms.isEmpty()) {
			return above;
		}
		var measure = new PillMeasure(lettering, words, palette, view, marks, Pill.WIDEST);
		List<String> names = ShorterNames.NONE.into(platforms.stream().map(it -> measure.platform(it).in(words.locale())).toList(), WIDEST_NAME,
				it -> lettering.width(it, 13, false));
		double y = above + 44;
		TextLine heading = lettering.left(words.say("platforms"), MARGIN, y, 13, true, palette.secondary());
		texts.add(heading);
		double left = MARGIN + heading.width() + 18;
		double x = left;
		for (int platform : platforms) {
			String name = names.get(platforms.indexOf(platform));
			double room = 17 + lettering.width(name, 13, false);
			if (x > left && x + room > width - MARGIN) {
				x = left;
				y += LEGEND_LINE;
			}
			legend.add(new LegendEntry(platform < 0 ? "" : view.platforms().get(platform).id(), x + Pill.DOT_RADIUS, y - 4.6,
					Pill.DOT_RADIUS, measure.color(platform), lettering.left(name, x + 17, y, 13, false, palette.text())));
			x += room + 24;
		}
		return y;
	}
}
