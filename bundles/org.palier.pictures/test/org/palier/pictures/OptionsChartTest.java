// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.pictures.OptionsChart.Heads;
import org.palier.pictures.OptionsChart.Row;

/** Options side by side: words of random charts, and marks where a ruler finds them. */
class OptionsChartTest {

	private static final Heads FRENCH = new Heads("échange, part des publications", "h par sem.", "coût par an", "aujourd’hui");
	private static final Heads ENGLISH = new Heads("exchange, share of posts", "hours a week", "cost a year", "today");

	@Test
	void noTwoTextsOverlapAndNoneLeavesThePicture() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			boolean french = random.nextBoolean();
			List<Row> rows = new ArrayList<>();
			for (int row = 0; row < 1 + random.nextInt(7); row++) {
				rows.add(row(random, french));
			}
			double low = random.nextDouble();
			double width = 480 + random.nextInt(300);
			Heads heads = french ? FRENCH : ENGLISH;
			Drawing drawing = new OptionsChart("Titre ".repeat(1 + random.nextInt(30)), "Parts ".repeat(random.nextInt(60)),
					random.nextBoolean() ? heads : new Heads(heads.share(), heads.hours(), "", heads.today()), low,
					low + (1 - low) * random.nextDouble(), rows)
					.in(width, FontMetrics.openSans(), Palette.LIGHT, french ? Locale.CANADA_FRENCH : Locale.CANADA);
			List<TextLine> words = drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line()).toList();
			for (int one = 0; one < words.size(); one++) {
				TextLine text = words.get(one);
				assertThat(text.x()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(0);
				assertThat(text.x() + text.width()).as("seed %d, %s", seed, text).isLessThanOrEqualTo(width);
				assertThat(text.baseline()).as("seed %d, %s", seed, text).isLessThanOrEqualTo(drawing.height());
				for (int other = one + 1; other < words.size(); other++) {
					TextLine next = words.get(other);
					boolean beside = text.x() + text.width() <= next.x() + 0.01 || next.x() + next.width() <= text.x() + 0.01;
					assertThat(beside || Math.abs(text.baseline() - next.baseline()) >= 0.95 * Math.min(text.size(), next.size()))
							.as("seed %d: %s and %s", seed, text, next).isTrue();
				}
			}
		}
	}

	private static Row row(Random random, boolean french) {
		double value = random.nextDouble();
		String name = (french ? "Équipe commune de réponse " : "A shared desk for answers ").repeat(1 + random.nextInt(4));
		return new Row(name, random.nextInt(6) == 0 ? Double.NaN : value, value * random.nextDouble(), value + (1 - value) * random.nextDouble(),
				random.nextBoolean(), String.valueOf(random.nextInt(100_000)), "48 000 $ à 1 057 000 $");
	}

	/** A scale from 0 to 100 %: the half lies in its middle, and the band goes from a fifth to two fifths. */
	@Test
	void theBandAndTheDotsLieOnOneScale() {
		Drawing drawing = new OptionsChart("t", "s", ENGLISH, 0.2, 0.4, List.of(new Row("none", 0, 0, 0, false, "0", "$0"),
				new Row("half", 0.5, 0.4, 1, true, "1", "$1"), new Row("all", 1, 1, 1, true, "1", "$1")))
				.in(600, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA);
		List<Drawing.Disc> dots = drawing.shapes().stream().filter(Drawing.Disc.class::isInstance).map(Drawing.Disc.class::cast)
				.filter(it -> !it.fill().equals(Palette.LIGHT.background())).toList();
		double zero = dots.get(0).x();
		double one = dots.get(2).x();
		assertThat(dots.get(1).x()).isEqualTo((zero + one) / 2);
		Drawing.Rectangle band = drawing.shapes().stream().filter(Drawing.Rectangle.class::isInstance).map(Drawing.Rectangle.class::cast)
				.findFirst().orElseThrow();
		assertThat(band.x()).isCloseTo(zero + (one - zero) / 5, org.assertj.core.data.Offset.offset(1e-9));
		assertThat(band.width()).isCloseTo((one - zero) / 5, org.assertj.core.data.Offset.offset(1e-9));
		assertThat(drawing.alt()).contains("half, 50% (40 to 100), hours a week 1, cost a year $1");
	}
}
