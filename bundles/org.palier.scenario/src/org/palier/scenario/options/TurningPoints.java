// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.draw.ResolvedScenario.UsedAssumption;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.statistics.summary.Spread;

/**
 * The values from which another option would be chosen, in three sentences at most. One says below which value an
 * option brings nothing visible, one from which value it takes more than one job. One says from how long an answer it
 * takes more than another option. Each is solved in the scenario’s own model for one assumption, the others at their
 * medians.
 */
public final class TurningPoints {

	/** Hours a week of one full-time job, where no recommendation says how many hours there are. */
	public static final double JOB = 35;

	private static final String HOURS = "hours";
	/** The multiple of its greatest value up to which an assumption without an end is looked at. */
	private static final double FAR = 10;
	/** A share of all but nothing is as far as a rate goes: beyond it numbers grow without end. */
	private static final double ALMOST_ALL = 0.95;

	private final Study study;
	private final StudyView view;
	private final Options options;
	private final ChangeKinds kinds;

	/** @param view of the study @param options of this view */
	public TurningPoints(Study study, StudyView view, Options options, ChangeKinds kinds) {
		this.study = study;
		this.view = view;
		this.options = options;
		this.kinds = kinds;
	}

	/** The search: a number of a drawn view, a bound, and the assumptions to look at. */
	private record Search(ToDoubleFunction<StudyView> number, double bound, Predicate<UsedAssumption> assumptions) {
	}

	/** An assumption with its threshold. */
	private record AssumptionThreshold(UsedAssumption assumption, Threshold threshold) {

		/** @param above whether what is said holds where the number is above the bound */
		Bilingual value(boolean above) {
			return OptionWords.value(threshold.at(), assumption.unit(), threshold.above() == above);
		}
	}

	/** Those that there are. */
	public List<TurningPoint> all(Progress progress) {
		List<TurningPoint> points = new ArrayList<>();
		ToDoubleFunction<StudyView> hours = SupposedHours::of;
		Optional<Option> told = options.best().or(() -> options.options().stream().findFirst());
		Optional<ShareRange> today = options.today();
		if (told.isPresent() && today.isPresent()) {
			var brought = new Search(options.share()::in, today.get().high(), it -> !it.unit().equals(HOURS));
			find(told.get(), brought, progress).ifPresent(it -> points.add(point(told.get(), it, "point.nothing", false, levelNow(today.get()))));
		}
		List<Option> working = options.options().stream().filter(it -> it.hours().isPresent())
				.sorted(Comparator.comparing(it -> told.filter(it::equals).isEmpty())).toList();
		if (working.isEmpty()) {
			return points;
		}
		Option first = working.getFirst();
		double limit = limit(first);
		find(first, new Search(hours, limit, it -> !it.unit().equals(HOURS)), progress)
				.ifPresent(it -> points.add(point(first, it, limit == JOB ? "point.job" : "point.limit", true, OptionWords.hours(limit))));
		Predicate<UsedAssumption> timed = it -> it.unit().equals(HOURS);
		if (working.size() > 1) {
			Option second = working.get(1);
			double other = second.hours().map(Spread::median).orElse(0.0);
			find(first, new Search(hours, other, timed), progress)
					.ifPresent(it -> points.add(point(first, it, "point.other", true, second.name(), OptionWords.hours(other))));
		} else {
			find(first, new Search(hours, limit, timed), progress)
					.ifPresent(it -> points.add(point(first, it, limit == JOB ? "point.job" : "point.limit", true, OptionWords.hours(limit))));
		}
		return points;
	}

	private Bilingual levelNow(ShareRange today) {
		return OptionWords.both(it -> it.number(Math.ceil(today.high() * 100 - 1e-9), 0) + (it.french() ? "\u00a0%" : "%"));
	}

	/** Hours that the recommendation of an option has; of none one job. */
	private double limit(Option option) {
		return study.getRecommendations().stream().filter(it -> it.getScenario() != null && option.id().equals(it.getScenario().getId()))
				.filter(it -> it.getHoursPerWeek() != null && it.getHoursPerWeek() > 0).mapToDouble(it -> it.getHoursPerWeek()).findFirst().orElse(JOB);
	}

	/** The first assumption in the order of the scenario whose value makes the number cross the bound. */
	private Optional<AssumptionThreshold> find(Option option, Search search, Progress progress) {
		Optional<ResolvedScenario> resolved = resolved(option);
		if (resolved.isEmpty()) {
			return Optional.empty();
		}
		List<UsedAssumption> used = resolved.get().assumptions();
		for (int i = 0; i < used.size(); i++) {
			progress.checkCancelled();
			if (search.assumptions().test(used.get(i))) {
				UsedAssumption assumption = used.get(i);
				Optional<Threshold> found = threshold(resolved.get(), i, search);
				if (found.isPresent()) {
					return found.map(it -> new AssumptionThreshold(assumption, it));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<ResolvedScenario> resolved(Option option) {
		for (Scenario scenario : study.getScenarios()) {
			if (option.id().equals(scenario.getId())) {
				try {
					return Optional.of(ResolvedScenario.of(study, view, scenario, kinds));
				} catch (ScenarioRefusedException impossible) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Threshold> threshold(ResolvedScenario scenario, int assumption, Search search) {
		double[] possible = scenario.possible(assumption);
		UsedAssumption used = scenario.assumptions().get(assumption);
		double most = Math.max(Math.abs(used.values().value(0.99)), 1e-3) * FAR;
		double low = Math.max(possible[0], 0);
		double high = Math.min(possible[1], used.unit().equals("share") ? ALMOST_ALL : most);
		return Threshold.of(value -> {
			double[] values = scenario.medians();
			values[assumption] = value;
			return search.number().applyAsDouble(scenario.central(values));
		}, low, high, search.bound());
	}

	/** @param above whether the sentence is about values where the number is above the bound */
	private static TurningPoint point(Option option, AssumptionThreshold found, String key, boolean above, Object... more) {
		boolean over = found.threshold().above() == above;
		Bilingual value = found.value(above);
		Object[] arguments = new Object[4 + more.length];
		arguments[0] = value;
		arguments[1] = found.assumption().name();
		arguments[2] = option.name();
		arguments[3] = over ? 1 : 0;
		System.arraycopy(more, 0, arguments, 4, more.length);
		return new TurningPoint(option.id(), found.assumption().id(), found.threshold().at(), value, OptionWords.WORDS.text(key, arguments));
	}
}
