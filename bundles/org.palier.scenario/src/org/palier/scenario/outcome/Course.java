// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.Progress;
import org.palier.model.Adoption;
import org.palier.model.ContributedChange;
import org.palier.model.LogisticAdoption;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.statistics.summary.Spread;

/**
 * The course of a scenario: its results at moments from the study to its own time. All moments are drawn with the same
 * seed, so that one draw is one course of events. Later edits of the study do not show. Immutable.
 */
public final class Course {

	/** Up to so many years a moment is a quarter; beyond, a year or more. */
	private static final double SHORT = 3;
	private static final double QUARTER = 0.25;
	/** Moments of a long course, about. */
	private static final double LONG = 12;

	/** A point in time. @param years from the study @param spread of the number then */
	public record Moment(double years, Spread spread) {
	}

	private record At(double years, ResolvedScenario scenario) {
	}

	private final List<At> moments;

	private Course(List<At> moments) {
		this.moments = List.copyOf(moments);
	}

	/**
	 * The course of a scenario. It has no moments when the scenario has no time but its own, and when nothing in it
	 * takes time: then all changes apply from the first day on.
	 *
	 * @param view  of this study as it stands
	 * @param kinds how changes that plug-ins contribute are read
	 * @throws ScenarioRefusedException when it is impossible
	 */
	public static Course of(Study study, StudyView view, Scenario scenario, ChangeKinds kinds)
			throws ScenarioRefusedException {
		List<At> moments = new ArrayList<>();
		for (double years : takesTime(scenario) ? years(scenario.getYears()) : List.<Double>of()) {
			Scenario then = EcoreUtil.copy(scenario);
			then.setYears(years);
			moments.add(new At(years, ResolvedScenario.of(study, view, then, kinds)));
		}
		return new Course(moments);
	}

	/** True when the effect of a change of a scenario grows with time: a curve of adoption; a plug-in’s may. */
	public static boolean takesTime(Scenario scenario) {
		return scenario.getChanges().stream().anyMatch(it -> it.isActive()
				&& (it instanceof ContributedChange || it instanceof Adoption adoption && adoption.getCurve() instanceof LogisticAdoption));
	}

	/** Moments of a scenario in so many years, its own last. */
	static List<Double> years(double end) {
		List<Double> years = new ArrayList<>();
		if (end > 0) {
			double step = end <= SHORT ? QUARTER : Math.ceil(end / LONG);
			for (int i = 0; i * step < end; i++) {
				years.add(i * step);
			}
			years.add(end);
		}
		return years;
	}

	/**
	 * Draws every moment; blocks until it is done.
	 *
	 * @param indicators that count the numbers
	 * @param keys       which numbers
	 * @return the moments of each number, in order of time; not a number where it does not exist
	 * @throws java.util.concurrent.CancellationException once progress says so
	 */
	public Map<CellKey, List<Moment>> run(List<Indicator> indicators, List<CellKey> keys, int draws, long seed, Progress progress) {
		Map<CellKey, List<Moment>> courses = new HashMap<>();
		for (int i = 0; i < moments.size(); i++) {
			At at = moments.get(i);
			progress.checkCancelled();
			Simulation drawn = new MonteCarlo().run(at.scenario(), indicators, draws, seed, progress.part(i, moments.size()));
			for (CellKey key : keys) {
				Spread spread = drawn.draws(key).map(Spread::of).orElseGet(() -> Spread.constant(Double.NaN, draws));
				courses.computeIfAbsent(key, it -> new ArrayList<>()).add(new Moment(at.years(), spread));
			}
		}
		return courses;
	}
}
