// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SlopeChart.Line;
import org.palier.statistics.differences.Change;

/** Shares of two sides: labels of random charts, and marks where a ruler finds them. */
class SlopeChartTest {

	@Test
	void labelsGiveWayAndNoneLeavesThePicture() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			List<Line> lines = new ArrayList<>();
			for (int line = 0; line < 1 + random.nextInt(12); line++) {
				lines.add(new Line("Organismes de sensibilisation ".repeat(1 + random.nextInt(3)), mark(random), mark(random),
						random.nextBoolean(), random.nextBoolean()));
			}
			Drawing drawing = new SlopeChart("Titre", "Parts", "Gouvernement du Canada et ses organismes", "Québec", lines).in(420, 360,
					FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA_FRENCH);
			List<TextLine> words = drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line()).toList();
			for (int one = 0; one < words.size(); one++) {
				TextLine text = words.get(one);
				assertThat(text.x()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(0);
				assertThat(text.x() + text.width()).as("seed %d, %s", seed, text).isLessThanOrEqualTo(420);
				assertThat(text.baseline()).as("seed %d, %s", seed, text).isLessThanOrEqualTo(360);
				for (int other = one + 1; other < words.size(); other++) {
					TextLine next = words.get(other);
					boolean beside = text.x() + text.width() <= next.x() + 0.01 || next.x() + next.width() <= text.x() + 0.01;
					assertThat(beside || Math.abs(text.baseline() - next.baseline()) >= 0.95 * Math.min(text.size(), next.size()))
							.as("seed %d: %s and %s", seed, text, next).isTrue();
				}
			}
		}
	}

	private static Mark mark(Random random) {
		double share = random.nextDouble();
		return new Mark(share, share * 0.9, share + (1 - share) * 0.1, Double.NaN);
	}

	@Test
	void aHalfStandsInTheMiddle() {
		Drawing drawing = new SlopeChart("t", "s", "A", "B", List.of(new Line("x", Mark.bare(0.5), Mark.bare(1), true, true))).in(400, 300,
				FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA);
		List<Drawing.Disc> discs = drawing.shapes().stream().filter(Drawing.Disc.class::isInstance).map(Drawing.Disc.class::cast).toList();
		List<Double> rules = drawing.shapes().stream().filter(Drawing.Line.class::isInstance)
				.map(it -> ((Drawing.Line) it).points().getFirst().y()).toList();
		assertThat(discs.getFirst().y()).isEqualTo((rules.get(0) + rules.get(2)) / 2);
		assertThat(discs.getLast().y()).isEqualTo(rules.get(2));
		assertThat(drawing.alt()).contains("x, A 50.0%, B 100.0%");
		assertThat(drawing.shapes()).filteredOn(Drawing.Words.class::isInstance).extracting(it -> ((Drawing.Words) it).line().text())
				.as("round shares of the axis")
				.contains("0%", "50%", "100%");
	}

	/**
	 * Counts by hand. A body more or two are an event; three are a change; a share whose count stands, or goes the other way, tells of the
	 * whole alone.
	 */
	@Test
	void aChangeIsThreeUnitsOrMoreTheWayOfItsCount() {
		assertThat(Change.isDrawn(83, 84)).isFalse();
		assertThat(Change.isDrawn(84, 82)).isFalse();
		assertThat(Change.isDrawn(84, 81)).isTrue();
		assertThat(Change.isDrawn(0.1 * 30, 0.2 * 30)).isTrue();
		// twenty of 40, then twenty of 80
		assertThat(Change.isOfCount(0.25 - 0.5, 20 - 20)).isFalse();
		// twenty of 40, then thirty of 80: the count rose, the share fell
		assertThat(Change.isOfCount(0.375 - 0.5, 30 - 20)).isFalse();
		assertThat(Change.isOfCount(0.25 - 0.5, 10 - 20)).isTrue();
		assertThat(Change.isOfCount(0, 10)).isTrue();
	}

	@Test
	void whatHardlyChangesHasDotsAndNoLine() {
		Drawing drawing = new SlopeChart("t", "s", "A", "B",
				List.of(new Line("x", Mark.bare(0.5), Mark.bare(1), true, false),
						new Line("y", Mark.bare(0.2), Mark.bare(0.4), true, true)))
				.in(400, 300, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA);
		List<Drawing.Line> slopes = drawing.shapes().stream().filter(Drawing.Line.class::isInstance).map(Drawing.Line.class::cast)
				.filter(it -> it.weight() == 2).toList();
		assertThat(slopes).hasSize(1);
		// x has two hollow dots, of two discs each, and y two full ones
		assertThat(drawing.shapes().stream().filter(Drawing.Disc.class::isInstance)).hasSize(6);
		assertThat(drawing.alt()).contains("x, A 50.0%, B 100.0%", "no change of three units");
	}
}
