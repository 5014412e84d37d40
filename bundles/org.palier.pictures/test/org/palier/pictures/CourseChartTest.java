// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.pictures.CourseChart.Moment;
import org.palier.pictures.CourseChart.Series;

/** Lines over time: places by a ruler. */
class CourseChartTest {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

	private static Drawing drawn(Series... series) {
		return new CourseChart("Pénétration", "Part.", List.of(series)).in(760, 360, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA_FRENCH);
	}

	/** From 0 at the foot (290) to 50 % at the head (78): 25 % lies half way, at 184; day 100 of 200 half way across. */
	@Test
	void daysAndSharesLieWhereTheyAre() {
		Drawing drawing = drawn(new Series("Québec", List.of(new Moment(DAY, 0.25), new Moment(DAY.plusDays(100), 0.5), new Moment(DAY.plusDays(200), 0.25))));

		List<Drawing.Point> points = drawing.shapes().stream().filter(Drawing.Line.class::isInstance).map(Drawing.Line.class::cast)
				.filter(it -> it.points().size() == 3).findFirst().orElseThrow().points();
		assertThat(points).extracting(Drawing.Point::y).containsExactly(184.0, 78.0, 184.0);
		assertThat(points.get(1).x() - points.get(0).x()).isEqualTo(points.get(2).x() - points.get(1).x());
		assertThat(drawing.alt()).contains("1er janvier 2025 25,0", "Québec");
	}

	/** Names of groups that end alike stand one below the other, and all within the picture. */
	@Test
	void namesDoNotLieOnEachOther() {
		Drawing drawing = drawn(new Series("Québec", List.of(new Moment(DAY, 0.2), new Moment(DAY.plusDays(9), 0.3))),
				new Series("Canada, avec un nom fort long qui n’entre pas dans la marge", List.of(new Moment(DAY, 0.2), new Moment(DAY.plusDays(9), 0.3))));

		List<TextLine> names = drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line())
				.filter(it -> it.text().startsWith("30,0")).filter(TextLine::semibold).toList();
		assertThat(names).hasSize(2);
		assertThat(Math.abs(names.get(0).baseline() - names.get(1).baseline())).isGreaterThanOrEqualTo(15);
		assertThat(names).allSatisfy(it -> assertThat(it.x() + it.width()).isLessThanOrEqualTo(760));
	}

	@Test
	void oneDayIsNoLine() {
		assertThat(new CourseChart("", "", List.of(new Series("Québec", List.of(new Moment(DAY, 0.2))))).isDrawable()).isFalse();
	}
}
