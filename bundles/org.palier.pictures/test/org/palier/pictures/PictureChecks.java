// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.pictures.Drawing.Shape;

/**
 * What holds of every picture. Texts are measured by the advance widths of the font that painters embed; a box reaches from 0.76 of the
 * size above the base line (capitals) to 0.22 below it (descenders), and may lie a hundredth of a pixel over another. Contrast is that of
 * WCAG 2.2, 1.4.3 and 1.4.11.
 */
final class PictureChecks {

	private static final double SLIP = 0.01;
	private static final double ABOVE = 0.76;
	private static final double BELOW = 0.22;
	private static final double LEAST_TEXT = 11;
	private static final Pattern TICK = Pattern.compile("[\\d\\s.,\u00a0\u202f]+%?");
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u00a0\u202f]\\d+)*");

	private PictureChecks() {
	}

	/** Words of a picture, from back to front. */
	static List<TextLine> words(Drawing drawing) {
		return flat(drawing.shapes()).flatMap(it -> it instanceof Drawing.Words word ? Stream.of(word.line()) : Stream.empty())
				.filter(it -> !it.text().isBlank()).toList();
	}

	private static Stream<Shape> flat(List<Shape> shapes) {
		return shapes.stream().flatMap(it -> it instanceof Drawing.Group group ? flat(group.shapes()) : Stream.of(it));
	}

	/** No two texts overlap, none leaves the picture, none is smaller than 8.25 points. */
	static void legible(Drawing drawing, String about) {
		List<TextLine> lines = words(drawing);
		for (int one = 0; one < lines.size(); one++) {
			TextLine it = lines.get(one);
			assertThat(it.size()).as("%s: %s", about, it.text()).isGreaterThanOrEqualTo(LEAST_TEXT);
			assertThat(it.x() >= -SLIP && it.x() + it.width() <= drawing.width() + SLIP && top(it) >= -SLIP && bottom(it) <= drawing.height() + SLIP)
					.as("%s: %s leaves %s × %s", about, it, drawing.width(), drawing.height()).isTrue();
			for (TextLine with : lines.subList(one + 1, lines.size())) {
				boolean apart = it.x() + it.width() <= with.x() + SLIP || with.x() + with.width() <= it.x() + SLIP || bottom(it) <= top(with) + SLIP
						|| bottom(with) <= top(it) + SLIP;
				if (!apart) {
					throw new AssertionError(about + ": " + it + " over " + with);
				}
			}
		}
	}

	private static double top(TextLine line) {
		return line.baseline() - ABOVE * line.size();
	}

	private static double bottom(TextLine line) {
		return line.baseline() + BELOW * line.size();
	}

	/**
	 * Texts keep 4.5 and marks 3 on the ground of the picture; grounds, grids and bands, which are told by their edges or carry no number,
	 * need not.
	 */
	static void visible(Drawing drawing, Palette palette) {
		Set<String> grounds = Set.of(palette.background(), palette.track(), palette.rule(), ChartInk.of(palette).outer(),
				ChartInk.of(palette).inner());
		Rgb ground = Rgb.of(drawing.background());
		words(drawing).forEach(it -> assertThat(Rgb.of(it.color()).contrast(ground)).as(it.text()).isGreaterThanOrEqualTo(4.5));
		List<Shape> shapes = flat(drawing.shapes()).toList();
		for (int i = 0; i < shapes.size(); i++) {
			Shape before = i == 0 ? shapes.getFirst() : shapes.get(i - 1);
			List<String> colors = switch (shapes.get(i)) {
			case Drawing.Polygon it -> edged(it.fill(), it.stroke());
			case Drawing.Rectangle it -> edged(it.fill(), it.stroke());
			case Drawing.Line it -> List.of(it.color());
			case Drawing.Disc it -> before instanceof Drawing.Disc under && under != it && under.x() == it.x() && under.y() == it.y()
					&& under.radius() > it.radius()
					? List.of() : List.of(it.fill());
			case Drawing.Words it -> List.of(it.line().color());
			case Drawing.Group it -> List.of();
			};
			Shape shape = shapes.get(i);
			colors.stream().filter(it -> !grounds.contains(it))
					.forEach(it -> assertThat(Rgb.of(it).contrast(ground)).as("%s", shape).isGreaterThanOrEqualTo(3));
		}
	}

	/** A pale area is seen by its outline. */
	private static List<String> edged(String fill, String stroke) {
		return stroke.isEmpty() ? fill.isEmpty() ? List.of() : List.of(fill) : List.of(stroke);
	}

	/** Each number drawn, but those of scales, is in the words for who cannot see. */
	static void told(Drawing drawing, Palette palette, String about) {
		for (TextLine line : words(drawing)) {
			if (line.size() <= LEAST_TEXT && !line.semibold() && line.color().equals(palette.secondary()) && TICK.matcher(line.text()).matches()) {
				continue;
			}
			NUMBER.matcher(line.text()).results().forEach(it -> assertThat(drawing.alt()).as("%s: %s", about, line.text()).contains(it.group()));
		}
	}
}
