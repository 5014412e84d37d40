// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.Drawing;
import org.palier.pictures.FanChart;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidOverlay;
import org.palier.pictures.TornadoChart;
import org.palier.reports.words.ReportWords;
import org.palier.scenario.charts.OutcomeCharts;
import org.palier.scenario.outcome.OutcomeNumbers;

/** The figures of one scenario in one language: the course of a number, what moves it, and pyramids over those of the study. */
final class ScenarioFigures {

	/** The width of a chart in units of a drawing: letters can be read on an upright page. */
	private static final double WIDTH = 868;
	private static final double HEIGHT = 280;
	private static final Bilingual FAN = Bilingual.same("Britton, Fisher & Whitley (1998)");
	private static final Bilingual TORNADO = Bilingual.same("Spearman (1904); Eschenbach (1992)");

	private final Wording wording = ReportWords.all();
	private final FontMetrics metrics = FontMetrics.openSans();
	private final String scenario;
	private final DrawnScenario drawn;
	private final Locale locale;
	private final Palette palette;
	private final OutcomeNumbers numbers;

	/** @param scenario id, which begins the ids of its figures */
	ScenarioFigures(String scenario, DrawnScenario drawn, Locale locale, Palette palette) {
		this.scenario = scenario;
		this.drawn = drawn;
		this.locale = locale;
		this.palette = palette;
		this.numbers = new OutcomeNumbers(locale);
	}

	/**
	 * The course of each number and what moves it, those alone that there is something to see of: no change of one agency or two across a
	 * page.
	 */
	List<ReportFigure> charts() {
		List<ReportFigure> figures = new ArrayList<>();
		for (DrawnScenario.Main main : drawn.main().stream().filter(it -> !it.slight()).toList()) {
			var charts = new OutcomeCharts(main.subject().in(locale), main.outcome(), drawn.draws(), drawn.seed(), numbers);
			FanChart fan = charts.fan(main.moments(), drawn.onWay());
			if (fan.isDrawable()) {
				figures.add(figure("course", main, fan.in(WIDTH, HEIGHT, metrics, palette), FAN));
			}
			TornadoChart tornado = charts.tornado(main.tornado());
			if (tornado.isDrawable()) {
				figures.add(figure("tornado", main, tornado.in(WIDTH, metrics, palette), TORNADO));
			}
		}
		return figures;
	}

	private ReportFigure figure(String kind, DrawnScenario.Main main, Drawing drawing, Bilingual method) {
		return new ReportFigure(scenario + "-" + kind + "-" + main.outcome().key().indicator(), drawing,
				wording.text("scenario.source", Bilingual.same(main.source()), method));
	}

	/** Whether a pyramid of the scenario would be of suppositions alone: it places what the study has nothing of. */
	boolean isOfSuppositionsAlone() {
		return drawn.central().theories().stream().filter(it -> it.ordered() && !it.categories().isEmpty())
				.anyMatch(it -> PyramidProfile.of(drawn.central(), it).placed() > 0 && PyramidProfile.of(drawn.base(), it).placed() == 0
						|| PyramidProfile.ofPosts(drawn.central(), it).placed() > 0 && PyramidProfile.ofPosts(drawn.base(), it).placed() == 0);
	}

	/** The pyramids that the scenario moves, over those of the study where it has one: of presences, then of posts. */
	List<ReportFigure> pyramids() {
		StudyView base = drawn.base();
		StudyView central = drawn.central();
		var typography = new Typography(locale);
		List<ReportFigure> figures = new ArrayList<>();
		for (TheoryView after : central.theories()) {
			if (after.ordered() && !after.categories().isEmpty()) {
				TheoryView before = base.theories().stream().filter(it -> it.id().equals(after.id())).findFirst().orElse(after);
				if (PyramidProfile.of(base, before).placed() > 0) {
					add(figures, after.id(), PyramidOverlay.ofPresences(base, before, central, after, typography));
				}
				if (PyramidProfile.ofPosts(base, before).placed() > 0) {
					add(figures, after.id() + "-posts", PyramidOverlay.ofPosts(base, before, central, after, typography));
				}
			}
		}
		return figures;
	}

	private void add(List<ReportFigure> figures, String theory, PyramidOverlay overlay) {
		if (overlay.isMoved()) {
			figures.add(new ReportFigure(scenario + "-" + theory, overlay.in(drawn.name(), metrics, palette),
					Bilingual.EMPTY));
		}
	}
}
