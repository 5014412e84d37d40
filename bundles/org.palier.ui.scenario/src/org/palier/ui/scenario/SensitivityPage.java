// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.core.Progress;
import org.palier.core.indicators.Indicator;
import org.palier.core.scenario.MonteCarlo;
import org.palier.core.scenario.Outcome;
import org.palier.core.scenario.ResolvedScenario;
import org.palier.core.scenario.ScenarioRefusedException;
import org.palier.core.scenario.Simulation;
import org.palier.core.scenario.Spread;
import org.palier.core.scenario.Tornado;
import org.palier.model.Scenario;
import org.palier.ui.study.StudySession;

/** Of one number: which assumption moves it most, and how it goes over the years; counted away from the user-interface thread. */
final class SensitivityPage {

	private static final int MOMENTS = 9;
	private static final int DRAWS = 300;

	private final StudySession session;
	private final Counting counting;
	private final DrawingCanvas tornado;
	private final DrawingCanvas fan;
	private final Composite tornadoPlace;
	private final Composite fanPlace;
	private Simulation simulation;
	private Job running;

	/** What is counted of a number. */
	private record Found(Tornado tornado, List<FanFigure.Moment> moments) {
	}

	/** The scenario at a moment. */
	private record At(double years, ResolvedScenario scenario) {
	}

	SensitivityPage(Composite parent, StudySession session, Counting counting) {
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
		List<At> moments = moments(scenario);
		running = LiveResults.away(tornadoPlace, progress -> {
			Indicator indicator = counting.indicators().get().stream().filter(it -> it.id().equals(outcome.key().indicator())).findFirst()
					.orElseThrow();
			return new Found(Tornado.of(drawn, indicator, outcome.key()), moments.stream()
					.map(it -> new FanFigure.Moment(it.years(), spread(it.scenario(), indicator, outcome, drawn, progress))).toList());
		}, found -> show(found, outcome), failure -> show(new Found(new Tornado(outcome.key(), Double.NaN, List.of()), List.of()), outcome));
		running.schedule();
	}

	/** The scenario at moments up to its own, read while the model is at hand. */
	private List<At> moments(Scenario scenario) {
		List<At> moments = new ArrayList<>();
		if (!(scenario.getYears() > 0)) {
			return moments;
		}
		for (int i = 0; i < MOMENTS; i++) {
			Scenario then = EcoreUtil.copy(scenario);
			then.setYears(scenario.getYears() * i / (MOMENTS - 1));
			try {
				moments.add(new At(then.getYears(), ResolvedScenario.of(session.study(), session.view(), then, counting.kinds().get())));
			} catch (ScenarioRefusedException impossible) {
				// The draws are of a scenario that was possible; one that no longer is has been told as a problem.
				return List.of();
			}
		}
		return moments;
	}

	private static Spread spread(ResolvedScenario scenario, Indicator indicator, Outcome outcome, Simulation drawn, Progress progress) {
		progress.checkCancelled();
		return new MonteCarlo().run(scenario, List.of(indicator), Math.min(DRAWS, drawn.draws()), drawn.seed(), progress)
				.draws(outcome.key()).map(Spread::of).orElse(Spread.of(new double[0]));
	}

	private void show(Found found, Outcome outcome) {
		var figure = new TornadoFigure(found.tornado(), outcome, Numbers.ofWorkbench());
		tornado.show((width, height) -> figure.in(width, Grounds.palette(tornado.control())));
		var years = new FanFigure(found.moments(), outcome, Numbers.ofWorkbench());
		fan.show((width, height) -> years.in(width, Math.clamp(height, 240, 560), Grounds.palette(fan.control())));
	}

	/** The figures, for tests. */
	DrawingCanvas tornadoCanvas() {
		return tornado;
	}

	DrawingCanvas fanCanvas() {
		return fan;
	}
}
