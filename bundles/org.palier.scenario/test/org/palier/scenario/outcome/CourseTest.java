// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidOverlay;
import org.palier.pictures.TextLine;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.charts.OutcomeCharts;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.Course.Moment;
import org.palier.statistics.summary.Spread;

/** A scenario on its way, and the charts of it. */
class CourseTest {

	private static final CellKey KEY = new CellKey("presence_share", List.of("all", "agora"), "presences");

	private final Study study = ScenarioSamples.census(300, 3);
	private final StudyView base = StudyView.of(study);
	private final List<Indicator> indicators = List.of(new PresenceShare());
	private Scenario scenario;
	private Simulation simulation;
	private Outcome outcome;

	@BeforeEach
	void make() throws Exception {
		scenario = ScenarioSamples.scenario(study, "s");
		var appears = ScenarioSamples.appears(scenario, "p", "agora");
		var adoption = ScenarioSamples.adopt(scenario, "a", appears.getPlatform(), null);
		adoption.setCurve(ScenarioSamples.logistic(ScenarioSamples.assume(scenario, "midpoint", ScenarioSamples.uniform(1.9, 2.1)),
				ScenarioSamples.assume(scenario, "steepness", ScenarioSamples.fixed(1)),
				ScenarioSamples.assume(scenario, "ceiling", ScenarioSamples.uniform(0.2, 0.8))));
		simulation = new MonteCarlo(2).run(ResolvedScenario.of(study, base, scenario), indicators, 400, 1, Progress.NONE);
		outcome = simulation.outcomes().stream().filter(it -> it.key().equals(KEY)).findFirst().orElseThrow();
	}

	/** Without a curve all is there from the first day on: 43.0 % in each year of the demo was drawn as a course. */
	@Test
	void whatTakesNoTimeHasNoCourse() throws Exception {
		assertThat(Course.takesTime(scenario)).isTrue();
		AdoptionRate rate = ScenarioSamples.FACTORY.createAdoptionRate();
		rate.setRate(scenario.getAssumptions().getLast());
		((Adoption) scenario.getChanges().getLast()).setCurve(rate);

		assertThat(Course.takesTime(scenario)).isFalse();
		assertThat(Course.of(study, base, scenario, ChangeKinds.NONE).run(indicators, List.of(KEY), 10, 1, Progress.NONE)).isEmpty();
	}

	private List<Moment> moments() throws Exception {
		Map<CellKey, List<Moment>> run = Course.of(study, base, scenario, ChangeKinds.NONE).run(indicators, List.of(KEY), 400, 1, Progress.NONE);
		return run.get(KEY);
	}

	@Test
	void theLastMomentIsTheScenarioItselfAndTheWayThereFollowsTheCurve() throws Exception {
		List<Moment> moments = moments();

		assertThat(moments).extracting(Moment::years).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);
		assertThat(moments.getLast().spread()).isEqualTo(outcome.spread());
		assertThat(moments.getFirst().spread().median()).as("nobody is there when it begins").isNaN();
		// ceiling 0.5, midpoint 2, steepness 1, by hand: L(0) = 1 / (1 + e^2) = 0.1192, L(1) = 0.2689; 300 * 0.5 * 0.1497 / 0.8808 = 25.5
		assertThat(moments.get(4).spread().median()).isCloseTo(25.5, within(3.0));
		List<Moment> after = moments.subList(1, moments.size());
		assertThat(after).extracting(it -> it.spread().median()).isSorted();
		assertThat(after).isNotEmpty().allSatisfy(it -> assertThat(it.spread().q25()).isBetween(it.spread().q10(), it.spread().median()));
	}

	@Test
	void momentsAreQuartersThenYears() {
		assertThat(Course.years(0)).isEmpty();
		assertThat(Course.years(0.6)).containsExactly(0.0, 0.25, 0.5, 0.6);
		assertThat(Course.years(5)).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
		assertThat(Course.years(30)).hasSize(11).startsWith(0.0, 3.0).endsWith(30.0);
	}

	@Test
	void theFanTellsItsNumbersAndStaysInItsPicture() throws Exception {
		var numbers = new OutcomeNumbers(Locale.CANADA_FRENCH);
		var fan = new OutcomeCharts("Présences sur Agora", outcome, 400, 1, numbers).fan(moments(), 400);
		Drawing drawing = fan.in(800, 400, FontMetrics.openSans(), Palette.LIGHT);

		assertThat(fan.isDrawable()).isTrue();
		assertThat(drawing.alt()).contains("Présences sur Agora",
				"an\u00a02\u202f: " + numbers.number(outcome.spread().median(), outcome.column()),
				"entre " + numbers.number(outcome.spread().q25(), outcome.column()), numbers.number(outcome.spread().q90(), outcome.column()),
				"400 tirages, graine 1");
		assertInside(drawing);
		assertThat(new OutcomeCharts("x", outcome, 400, 1, numbers).fan(List.of(), 400).isDrawable()).isFalse();
		assertInside(new OutcomeCharts("x", outcome, 400, 1, numbers).fan(List.of(), 400).in(300, 240, FontMetrics.openSans(), Palette.DARK));
	}

	@Test
	void marksOfTheAxesAreWrittenApart() {
		Spread narrow = Spread.of(new double[] { 3, 3.01, 3.02, 3.03 });
		var fan = new OutcomeCharts("x", outcome, 4, 1, new OutcomeNumbers(Locale.CANADA_FRENCH))
				.fan(List.of(new Moment(0, narrow), new Moment(1, narrow)), 4);
		List<TextLine> texts = fan.in(800, 400, FontMetrics.openSans(), Palette.LIGHT).shapes().stream()
				.filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line()).toList();
		List<String> upright = texts.stream().filter(it -> it.text().startsWith("3,") && it.x() < 400).map(TextLine::text).toList();

		assertThat(upright).containsExactly("3,01", "3,02");
		assertThat(texts).extracting(TextLine::text).contains("0,4", "0,6").doesNotContain("0,60");
	}

	@Test
	void whatStaysTheSameIsSaidNotDrawn() {
		Spread same = Spread.of(new double[] { 5, 5 });
		var fan = new OutcomeCharts("x", outcome, 2, 1, new OutcomeNumbers(Locale.CANADA))
				.fan(List.of(new Moment(0, same), new Moment(1, same)), 2);
		assertThat(fan.in(800, 400, FontMetrics.openSans(), Palette.LIGHT).shapes()).filteredOn(Drawing.Words.class::isInstance)
				.extracting(it -> ((Drawing.Words) it).line().text()).contains("This number stays the same over the years: 5.");
	}

	@Test
	void theTornadoTellsItsNumbersAndStaysInItsPicture() {
		Tornado tornado = Tornado.of(simulation, indicators.getFirst(), KEY, Progress.NONE);
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			var chart = new OutcomeCharts("Agora", outcome, 400, 1, new OutcomeNumbers(locale)).tornado(tornado);
			Drawing drawing = chart.in(800, FontMetrics.openSans(), Palette.LIGHT);

			assertThat(chart.isDrawable()).isTrue();
			// half of the ceiling of 300 agencies, see TornadoTest
			assertThat(drawing.alt()).containsPattern("6[3-6][,.]\\d.*ceiling.*3[2-5][,.]\\d.*9[4-7][,.]\\d").contains("midpoint", "400");
			assertInside(drawing);
		}
	}

	@Test
	void theOverlayTellsWhatEachLevelGains() {
		var after = simulation.scenario().central();
		var theory = base.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow();
		var overlay = PyramidOverlay.ofPresences(base, theory, after,
				after.theories().stream().filter(it -> it.id().equals(theory.id())).findFirst().orElseThrow(), new Typography(Locale.CANADA));
		Drawing drawing = overlay.in(Bilingual.same("Agora"), FontMetrics.openSans(), Palette.LIGHT);

		theory.categories().forEach(it -> assertThat(drawing.alt()).contains(it.plainName().en()));
		assertThat(drawing.alt()).contains("Against the study as it stands");
		assertInside(drawing);
	}

	private static void assertInside(Drawing drawing) {
		for (Drawing.Shape shape : drawing.shapes()) {
			if (shape instanceof Drawing.Words words) {
				TextLine line = words.line();
				assertThat(line.x()).as(line.text()).isGreaterThanOrEqualTo(0);
				assertThat(line.x() + line.width()).as(line.text()).isLessThanOrEqualTo(drawing.width());
				assertThat(line.baseline()).as(line.text()).isBetween(line.size() * 0.7, drawing.height());
			}
			if (shape instanceof Drawing.Rectangle it) {
				assertThat(it.x() + it.width()).isLessThanOrEqualTo(drawing.width());
				assertThat(it.y() + it.height()).isLessThanOrEqualTo(drawing.height());
			}
		}
	}
}
