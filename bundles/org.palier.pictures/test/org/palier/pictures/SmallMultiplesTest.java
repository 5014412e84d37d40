// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.ShorterNames;
import org.palier.pictures.SmallMultiples.Moment;
import org.palier.pictures.SmallMultiples.Panel;

/** Panels over time: places by a ruler, and what may be called a change. */
class SmallMultiplesTest {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

	private static Drawing drawn(Panel... panels) {
		return new SmallMultiples("Pénétration", "Part.", List.of(panels), ShorterNames.NONE).in(760, FontMetrics.openSans(), Palette.LIGHT,
				Locale.CANADA_FRENCH);
	}

	private static List<Drawing.Line> courses(Drawing drawing) {
		return drawing.shapes().stream().filter(Drawing.Line.class::isInstance).map(Drawing.Line.class::cast).filter(it -> it.weight() > 2)
				.toList();
	}

	private static Panel of(String name, long first, long second) {
		return new Panel(name, List.of(new Moment(DAY, first / 100.0, first), new Moment(DAY.plusDays(9), second / 100.0, second)));
	}

	/** From 0 at the foot to 50 % at the head, 190 above: 25 % lies half way; day 100 of 200 half way across. */
	@Test
	void daysAndSharesLieWhereTheyAre() {
		Drawing drawing = drawn(new Panel("Québec",
				List.of(new Moment(DAY, 0.25, 25), new Moment(DAY.plusDays(100), 0.5, 50), new Moment(DAY.plusDays(200), 0.25, 25))));

		List<Drawing.Point> points = courses(drawing).getFirst().points();
		assertThat(points.get(0).y() - points.get(1).y()).isEqualTo(95);
		assertThat(points.get(2).y()).isEqualTo(points.get(0).y());
		assertThat(points.get(1).x() - points.get(0).x()).isEqualTo(points.get(2).x() - points.get(1).x());
		assertThat(drawing.alt()).contains("1er janvier 2025 25,0", "Québec");
	}

	/** Twenty bodies, then twenty-two: two are no change that a line may show; twenty-three are. */
	@Test
	void noLineIsDrawnForFewerThanThree() {
		assertThat(courses(drawn(of("Québec", 20, 22)))).isEmpty();
		assertThat(courses(drawn(of("Québec", 20, 23)))).hasSize(1);
		assertThat(courses(drawn(of("Québec", 23, 20), of("Canada", 20, 20)))).hasSize(1);
	}

	/** The same twenty bodies of a list that grew from 40 to 80: the share halves, and nothing fell. */
	@Test
	void nothingFallsWhileItsCountStands() {
		Drawing drawing = drawn(new Panel("Québec", List.of(new Moment(DAY, 0.5, 20), new Moment(DAY.plusDays(300), 0.25, 20))));

		assertThat(courses(drawing)).isEmpty();
		assertThat(drawing.alt()).contains("50,0", "25,0");
		// then ten bodies more: the line begins at the second day
		List<Drawing.Line> courses = courses(drawn(new Panel("Québec", List.of(new Moment(DAY, 0.5, 20), new Moment(DAY.plusDays(300), 0.25, 20),
				new Moment(DAY.plusDays(600), 0.375, 30)))));
		assertThat(courses).hasSize(1);
		assertThat(courses.getFirst().points()).hasSize(2);
	}

	@Test
	void oneDayIsNoCourse() {
		assertThat(
				new SmallMultiples("", "", List.of(new Panel("Québec", List.of(new Moment(DAY, 0.2, 2)))), ShorterNames.NONE).isDrawable())
				.isFalse();
	}
}
