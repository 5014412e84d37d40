// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.pictures.Drawing.Disc;
import org.palier.pictures.Drawing.Line;
import org.palier.pictures.Drawing.Rectangle;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.SharesChart.Mark;
import org.palier.statistics.summary.Spread;

/**
 * Charts printed without colour: two marks that mean different things differ in form, or in grey by a contrast of 1.4, which is that of
 * luminances (WCAG 2.2), as grey is one; and each keeps 3 on its ground. 1.4 is what the mock-up’s own swatches keep at least, one beside
 * the next.
 */
class GreySafeTest {

	private static final double APART = 1.4;
	private static final double SEEN = 3;

	static Stream<Palette> palettes() {
		return Stream.of(Palette.LIGHT, Palette.DARK);
	}

	private static double contrast(String one, String other) {
		return Rgb.of(one).contrast(Rgb.of(other));
	}

	private static List<Shape> flat(List<Shape> shapes) {
		return shapes.stream().flatMap(it -> it instanceof Drawing.Group group ? flat(group.shapes()).stream() : Stream.of(it)).toList();
	}

	/** What is left of a shape without its colour and its place. */
	private static String form(Shape shape) {
		return switch (shape) {
		case Disc it -> "disc " + Math.round(it.radius() * 2);
		case Line it -> "line " + it.dash() + " " + it.points().size();
		case Rectangle it -> "bar " + Math.round(it.height()) + (it.stroke().isEmpty() ? "" : " edged");
		case Drawing.Polygon it -> "area" + (it.stroke().isEmpty() ? "" : " edged");
		case Drawing.Words it -> "words";
		case Drawing.Group it -> "group";
		};
	}

	/** Colours of a shape, as grey as they are. */
	private static String ink(Shape shape) {
		return switch (shape) {
		case Disc it -> it.fill();
		case Line it -> it.color();
		case Rectangle it -> it.fill().isEmpty() ? it.stroke() : it.fill();
		case Drawing.Polygon it -> it.fill().isEmpty() ? it.stroke() : it.fill();
		case Drawing.Words it -> it.line().color();
		case Drawing.Group it -> "";
		};
	}

	/** Whether two marks can be told apart in grey. */
	private static boolean apart(List<Shape> one, List<Shape> other) {
		return !one.stream().map(GreySafeTest::form).toList().equals(other.stream().map(GreySafeTest::form).toList())
				|| IntStream.range(0, one.size()).anyMatch(it -> contrast(ink(one.get(it)), ink(other.get(it))) >= APART);
	}

	private static void allApart(List<List<Shape>> marks) {
		for (int i = 0; i < marks.size(); i++) {
			for (int j = i + 1; j < marks.size(); j++) {
				assertThat(apart(marks.get(i), marks.get(j))).as("%s is as grey as %s", marks.get(i), marks.get(j)).isTrue();
			}
		}
	}

	private static List<Shape> drawn(Chart chart, Palette palette) {
		return flat(chart.in(700, FontMetrics.openSans(), palette, Locale.CANADA).shapes());
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void levelsThatAreNeighbours(Palette palette) {
		for (int levels = 2; levels <= 4; levels++) {
			for (int i = 1; i < levels; i++) {
				assertThat(contrast(palette.level(i - 1, levels, ""), palette.level(i, levels, ""))).as("%s of %s", i, levels)
						.isGreaterThanOrEqualTo(APART);
			}
		}
		assertThat(contrast(LevelRows.edge(palette), palette.background())).as("outline of what is pale").isGreaterThanOrEqualTo(SEEN);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void marksOfAKey(Palette palette) {
		List<List<Shape>> marks = new ArrayList<>();
		for (ChartKey.Mark mark : ChartKey.Mark.values()) {
			var sheet = new ChartSheet(FontMetrics.openSans(), palette);
			ChartKey.draw(sheet, List.of(new ChartKey(mark, "x")), 0, 0, 200);
			marks.add(flat(sheet.shapes()));
		}
		allApart(marks);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void dotsOfAHundred(Palette palette) {
		var chart = new HundredDots("", "", List.of(new HundredDots.Part("a", 10, ""), new HundredDots.Part("b", 30, ""),
				new HundredDots.Part("c", 50, ""), new HundredDots.Part("d", 60, ""), new HundredDots.Part("e", 40, "")));
		List<List<Shape>> marks = chart.in(700, FontMetrics.openSans(), palette, Locale.CANADA).shapes().stream()
				.filter(Drawing.Group.class::isInstance)
				.map(it -> flat(List.of(it)).stream().filter(Disc.class::isInstance).toList()).toList();
		assertThat(marks).hasSize(5);
		allApart(marks);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void curvesAndSlopes(Palette palette) {
		var steps = new StepCurves("", "", List.of("1 h", "1 d"), IntStream.range(0, 3)
				.mapToObj(it -> new StepCurves.Curve("c" + it, List.of(Mark.bare(0.1), Mark.bare(0.3)))).toList());
		allApart(drawn(steps, palette).stream().filter(it -> it instanceof Line line && line.points().size() > 2).map(List::of).toList());
		Function<Boolean, List<Shape>> slope = clear -> drawn(
				new SlopeChart("", "", "a", "b", List.of(new SlopeChart.Line("x", Mark.bare(0.1), Mark.bare(0.4), clear, true))),
				palette)
				.stream()
				.filter(it -> it instanceof Line line && line.points().getFirst().x() != line.points().getLast().x()
						&& !line.color().equals(palette.track()))
				.toList();
		assertThat(slope.apply(true)).hasSize(1);
		assertThat(apart(slope.apply(true), slope.apply(false))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void endsOfAnAssumptionAndWhoIsJoinedMost(Palette palette) {
		var written = new WrittenNumbers(Locale.CANADA, String::valueOf, String::valueOf);
		List<List<Shape>> ends = List.of(
				dots(drawn(new TornadoChart("", List.of(new TornadoChart.Bar("x", 1, 2, 0.1, 0.3, 1)), 0.2, 10, 10, 1, written), palette),
						0, 1),
				dots(drawn(new TornadoChart("", List.of(new TornadoChart.Bar("x", 1, 2, 0.1, 0.3, 1)), 0.2, 10, 10, 1, written), palette),
						1, 3));
		allApart(ends);
	}

	private static List<Shape> dots(List<Shape> shapes, int from, int to) {
		return shapes.stream().filter(Disc.class::isInstance).toList().subList(from, to);
	}

	/** Bands lie in each other and need not be seen on the ground by their fill: their edges are, and differ. */
	@ParameterizedTest
	@MethodSource("palettes")
	void bandsOfTheYears(Palette palette) {
		var spread = Spread.of(new double[] { 0.1, 0.2, 0.3, 0.4, 0.5 });
		var chart = new FanChart("",
				List.of(new FanChart.Moment(0, spread), new FanChart.Moment(1, spread), new FanChart.Moment(2, spread)), 0.3, 10, 10, 1,
				new WrittenNumbers(Locale.CANADA, String::valueOf, String::valueOf));
		List<Shape> shapes = drawn(chart, palette);
		List<Shape> edges = IntStream.range(1, shapes.size()).filter(it -> shapes.get(it - 1) instanceof Drawing.Polygon)
				.mapToObj(shapes::get).toList();
		assertThat(edges).hasSize(2).allSatisfy(it -> assertThat(contrast(ink(it), palette.background())).isGreaterThanOrEqualTo(SEEN));
		assertThat(edges.stream().map(it -> ((Line) it).dash()).distinct()).hasSize(2);
		assertThat(contrast(ChartInk.of(palette).middle(), ChartInk.of(palette).inner())).as("the median on its band")
				.isGreaterThanOrEqualTo(SEEN);
	}
}
