// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.model.Scenario;
import org.palier.numbers.indicators.Indicator;
import org.palier.pictures.FanChart;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.TornadoChart;
import org.palier.scenario.charts.OutcomeCharts;
import org.palier.scenario.outcome.Course;
import org.palier.scenario.outcome.Course.Moment;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.outcome.Tornado;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.ui.pictures.DrawingCanvas;
import org.palier.ui.study.StudySession;

/**
 * Shows for one number which assumption moves it most, and its course over the years. It counts on another thread than the user
 * interface's.
 */
final class SensitivityPage {

	private static final int DRAWS = 300;

	private final StudySession session;
	private final IndicatorSource counting;
	private final DrawingCanvas tornado;
	private final DrawingCanvas fan;
	private final Composite tornadoPlace;
	private final Composite fanPlace;
	private Simulation simulation;
	private Job running;

	/** The counted results for a number. */
	private record NumberSensitivity(Tornado tornado, List<Moment> moments) {
	}

	SensitivityPage(Composite parent, StudySession session, IndicatorSource counting) {
		this.session = session;
		this.counting = counting;
		tornadoPlace = place(parent);
		tornado = canvas(tornadoPlace);
		fanPlace = place(parent);
		fan = canvas(fanPlace);
		tornadoPlace.addListener(SWT.Dispose, event -> stop());
	}

	private static Composite place(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(place);
		return place;
	}

	private static DrawingCanvas canvas(Composite place) {
		var canvas = new DrawingCanvas(place);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
		return canvas;
	}

	Control tornado() {
		return tornadoPlace;
	}

	Control fan() {
		return fanPlace;
	}

	/** Takes draws over; what was asked about others is forgotten. */
	void counted(LiveState.Counted counted) {
		stop();
		simulation = counted.simulation();
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** Asks about a number of the draws that were taken over. */
	void ask(Scenario scenario, Outcome outcome) {
		stop();
		Simulation drawn = simulation;
		Optional<Course> course = course(scenario);
		running = LiveResults.away(tornadoPlace, progress -> {
			Indicator indicator = counting.indicators().get().stream().filter(it -> it.id().equals(outcome.key().indicator())).findFirst()
					.orElseThrow();
			List<Moment> moments = course.map(it -> it.run(List.of(indicator), List.of(outcome.key()), Math.min(DRAWS, drawn.draws()),
					drawn.seed(), progress.part(0, 2)).getOrDefault(outcome.key(), List.of())).orElse(List.of());
			return new NumberSensitivity(Tornado.of(drawn, indicator, outcome.key(), progress.part(1, 2)), moments);
		}, found -> show(found, outcome, drawn),
				failure -> show(new NumberSensitivity(new Tornado(outcome.key(), Double.NaN, List.of()), List.of()), outcome, drawn),
				percent -> say(new LiveState.Counting(percent)));
		say(LiveState.Counting.BEGUN);
		running.schedule();
	}

	/** Shows an empty page for a number that is not there yet, so that figures of another do not stay under its name. */
	private void say(LiveState.Counting counting) {
		tornado.say(counting.words());
		fan.say(counting.words());
	}

	/** The scenario on its way, read while the model is at hand; empty when it is no longer possible. */
	private Optional<Course> course(Scenario scenario) {
		try {
			return Optional.of(Course.of(session.study(), session.view(), scenario, counting.kinds().get()));
		} catch (ScenarioRefusedException impossible) {
			// The draws are of a scenario that was possible; one that no longer is has been told as a problem.
			return Optional.empty();
		}
	}

	private void show(NumberSensitivity found, Outcome outcome, Simulation drawn) {
		var numbers = new OutcomeNumbers(Locale.getDefault());
		var metrics = FontMetrics.openSans();
		var charts = new OutcomeCharts(numbers.what(outcome), outcome, drawn.draws(), drawn.seed(), numbers);
		TornadoChart bars = charts.tornado(found.tornado());
		tornado.show((width, height) -> bars.in(width, metrics, Grounds.palette(tornado.control())));
		FanChart years = charts.fan(ending(found.moments(), outcome), Math.min(DRAWS, drawn.draws()));
		fan.show((width, height) -> years.in(width, Math.clamp(height, 240, 560), metrics, Grounds.palette(fan.control())));
	}

	/** The last moment is the scenario itself, with all its draws: the figure and the table of results say the same. */
	private static List<Moment> ending(List<Moment> moments, Outcome outcome) {
		return moments.isEmpty() ? moments : Stream.concat(moments.subList(0, moments.size() - 1).stream(),
				Stream.of(new Moment(moments.getLast().years(), outcome.spread()))).toList();
	}

	/** A scenario that moves nothing has no picture. */
	void nothing() {
		tornado.say(ScenarioText.of("nothing.moves"));
		fan.say(ScenarioText.of("nothing.moves"));
	}

	/** The figures, for tests. */
	DrawingCanvas tornadoCanvas() {
		return tornado;
	}
}
