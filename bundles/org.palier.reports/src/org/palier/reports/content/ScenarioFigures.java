// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.core.Progress;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.indicators.Indicator;
import org.palier.core.layout.Drawing;
import org.palier.core.layout.FontMetrics;
import org.palier.core.layout.Palette;
import org.palier.core.layout.PyramidOverlay;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.core.text.Wording;
import org.palier.reports.words.ReportWords;
import org.palier.scenario.charts.FanChart;
import org.palier.scenario.charts.TornadoChart;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.Course;
import org.palier.scenario.outcome.Course.Moment;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.scenario.outcome.OutcomeWords;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.outcome.Tornado;

/** The figures of one scenario in one language: the course of a number, what moves it, and pyramids over those of the study. */
final class ScenarioFigures {

	/** Of a chart, in units of a drawing: letters can be read on an upright page. */
	private static final double WIDTH = 868;
	private static final double HEIGHT = 280;
	/** Draws of each moment before the last: enough for a line, and a report is not kept waiting. */
	private static final int ON_WAY = 1_000;
	private static final Bilingual FAN = Bilingual.same("Britton, Fisher & Whitley (1998)");
	private static final Bilingual TORNADO = Bilingual.same("Spearman (1904); Eschenbach (1992)");

	private final Wording wording = ReportWords.all();
	private final FontMetrics metrics = FontMetrics.openSans();
	private final String scenario;
	private final Simulation simulation;
	private final Locale locale;
	private final OutcomeNumbers numbers;

	/** @param scenario id, which begins the ids of its figures */
	ScenarioFigures(String scenario, Simulation simulation, Locale locale) {
		this.scenario = scenario;
		this.simulation = simulation;
		this.locale = locale;
		this.numbers = new OutcomeNumbers(locale);
	}

	/** The course of each number and what moves it, those alone that there is something to see of. */
	List<ReportFigure> charts(List<Indicator> indicators, Course course, List<Outcome> outcomes, Progress progress) {
		List<CellKey> keys = outcomes.stream().map(Outcome::key).toList();
		List<Indicator> counting = indicators.stream().filter(it -> keys.stream().anyMatch(key -> key.indicator().equals(it.id()))).toList();
		int way = Math.min(ON_WAY, simulation.draws());
		Map<CellKey, List<Moment>> moments = course.run(counting, keys, way, simulation.seed(), progress);
		List<ReportFigure> figures = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			Indicator indicator = counting.stream().filter(it -> it.id().equals(outcome.key().indicator())).findFirst().orElseThrow();
			String subject = OutcomeWords.of(simulation, outcome).brief(simulation, outcome).in(locale);
			var fan = new FanChart(subject, ending(moments.getOrDefault(outcome.key(), List.of()), outcome), outcome, simulation.draws(), way,
					simulation.seed(), numbers);
			if (fan.isDrawable()) {
				figures.add(figure("course", outcome, fan.in(WIDTH, HEIGHT, metrics, Palette.LIGHT), FAN));
			}
			var tornado = new TornadoChart(subject, Tornado.of(simulation, indicator, outcome.key(), progress), outcome, simulation.draws(),
					simulation.seed(), numbers);
			if (tornado.isDrawable()) {
				figures.add(figure("tornado", outcome, tornado.in(WIDTH, metrics, Palette.LIGHT), TORNADO));
			}
		}
		return figures;
	}

	/** The last moment is the scenario itself, with all its draws: a figure and the tables say the same. */
	private static List<Moment> ending(List<Moment> moments, Outcome outcome) {
		if (moments.isEmpty()) {
			return moments;
		}
		List<Moment> ended = new ArrayList<>(moments);
		ended.set(ended.size() - 1, new Moment(moments.getLast().years(), outcome.spread()));
		return ended;
	}

	private ReportFigure figure(String kind, Outcome outcome, Drawing drawing, Bilingual method) {
		return new ReportFigure(scenario + "-" + kind + "-" + outcome.key().indicator(), drawing,
				wording.text("scenario.source", Bilingual.same(OutcomeWords.of(simulation, outcome).table().source()), method));
	}

	/** The pyramids that the scenario moves, over those of the study: of presences, then of posts. */
	List<ReportFigure> pyramids() {
		StudyView base = simulation.scenario().base();
		StudyView central = simulation.scenario().central();
		var typography = new Typography(locale);
		List<ReportFigure> figures = new ArrayList<>();
		for (TheoryView after : central.theories()) {
			if (after.ordered() && !after.categories().isEmpty()) {
				TheoryView before = base.theories().stream().filter(it -> it.id().equals(after.id())).findFirst().orElse(after);
				add(figures, after.id(), PyramidOverlay.ofPresences(base, before, central, after, typography));
				if (!base.posts().isEmpty() || !central.posts().isEmpty()) {
					add(figures, after.id() + "-posts", PyramidOverlay.ofPosts(base, before, central, after, typography));
				}
			}
		}
		return figures;
	}

	private void add(List<ReportFigure> figures, String theory, PyramidOverlay overlay) {
		if (overlay.isMoved()) {
			figures.add(new ReportFigure(scenario + "-" + theory, overlay.in(simulation.scenario().name(), metrics, Palette.LIGHT),
					Bilingual.EMPTY));
		}
	}
}
