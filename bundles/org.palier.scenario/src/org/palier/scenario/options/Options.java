// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.options.Option.Effect;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.summary.Spread;

/**
 * The scenarios of a study side by side with changing nothing. The results of a scenario follow from its assumptions;
 * it is no forecast. Immutable.
 *
 * @param share     the number that they are held against
 * @param levelName what readers call its level
 * @param today     the share today with its interval; empty where too little was read, or programs alone counted
 * @param units     posts, or usages on pages, that the share of today is of
 * @param bodies    that wrote them
 * @param options   those that can be computed, in the order of the study
 * @param refused   the others, each with the reason
 */
public record Options(LevelShare share, Bilingual levelName, Optional<ShareRange> today, long units, long bodies, List<Option> options,
		List<Refused> refused) {

	/** Draws of each scenario: always as many in a report, so that two pages print the same number. */
	public static final int DRAWS = 10_000;

	/** A scenario that cannot be computed. @param name of it @param reason in a sentence */
	public record Refused(Bilingual name, Bilingual reason) {
	}

	/** Copies its lists. */
	public Options {
		options = List.copyOf(options);
		refused = List.copyOf(refused);
	}

	/**
	 * Draws every scenario of a study, each with its own seed.
	 *
	 * @param view  of the study as it stands, with its estimates
	 * @param share that is asked for; of a theory of the view
	 * @param kinds of changes at hand beside Palier’s own
	 * @throws IllegalArgumentException when the view does not have the level
	 */
	public static Options of(Study study, StudyView view, LevelShare share, ChangeKinds kinds, Progress progress) {
		return of(study, view, share, kinds, Optional.empty(), progress);
	}

	/**
	 * Computes the options with another cost of an hour than the study supposes.
	 *
	 * @param tried in place of every rate of the study; empty for these
	 */
	public static Options of(Study study, StudyView view, LevelShare share, ChangeKinds kinds, Optional<HourlyRate> tried, Progress progress) {
		PyramidProfile profile = share.profile(view).filter(it -> share.position(it.theory()) >= 0)
				.orElseThrow(() -> new IllegalArgumentException("No level " + share.level()));
		int level = share.position(profile.theory());
		ClaimEvidence evidence = LevelEvidence.of(view, profile);
		Optional<ShareRange> today = Optional.of(evidence.shares().get(level))
				.filter(it -> evidence.coverage().isEnough() && !it.isUnchecked() && profile.placed() > 0);
		List<Option> options = new ArrayList<>();
		List<Refused> refused = new ArrayList<>();
		int at = 0;
		for (Scenario scenario : study.getScenarios()) {
			progress.checkCancelled();
			try {
				options.add(option(study, view, share, scenario, kinds, today, tried, progress.part(at, study.getScenarios().size())));
			} catch (ScenarioRefusedException impossible) {
				refused.add(new Refused(ScenarioWords.name(scenario), impossible.reason()));
			}
			at++;
		}
		return new Options(share, profile.theory().categories().get(level).plainName(), today, evidence.coverage().read(),
				evidence.coverage().behind(), options, refused);
	}

	private static Option option(Study study, StudyView view, LevelShare share, Scenario scenario, ChangeKinds kinds,
			Optional<ShareRange> today,
			Optional<HourlyRate> tried, Progress progress) throws ScenarioRefusedException {
		var hours = new SupposedHours();
		Simulation drawn = new MonteCarlo().run(ResolvedScenario.of(study, view, scenario, kinds), List.of(share, hours), DRAWS,
				scenario.getSeed(), progress);
		Optional<Spread> then = today.isEmpty() ? Optional.empty() : of(drawn, share.id()).filter(it -> !Double.isNaN(it.median()));
		Optional<Spread> work = of(drawn, hours.id()).filter(it -> it.q90() > 0);
		Optional<Spread> cost = work.flatMap(it -> tried.or(() -> HourlyRate.of(study, scenario)))
				.flatMap(rate -> drawn.draws(new CellKey(hours.id(), List.of(), "hours")).map(it -> rate.ofYear(it, scenario.getSeed())));
		var rests = new Grounds(scenario);
		return new Option(String.valueOf(scenario.getId()), ScenarioWords.name(scenario), then, effect(today, then), work, cost,
				rests.assumptions(), rests.sourced());
	}

	private static Optional<Spread> of(Simulation drawn, String indicator) {
		return drawn.outcomes().stream().filter(it -> it.key().indicator().equals(indicator)).findFirst().map(Outcome::spread);
	}

	/** Whether the interval of 80 of 100 simulations touches that of today. */
	static Effect effect(Optional<ShareRange> today, Optional<Spread> then) {
		if (today.isEmpty() || then.isEmpty()) {
			return Effect.UNKNOWN;
		}
		if (then.get().q10() > today.get().high()) {
			return Effect.MORE;
		}
		return then.get().q90() < today.get().low() ? Effect.LESS : Effect.MAYBE_NOTHING;
	}

	/** The option whose low case is highest among those that raise the share; empty where none does. */
	public Optional<Option> best() {
		return options.stream().filter(it -> it.effect() == Effect.MORE)
				.max(Comparator.comparingDouble(it -> it.share().map(Spread::q10).orElse(0.0)));
	}

	/** Those that do something to the share of today. @param effect that they have */
	public List<Option> with(Effect effect) {
		return options.stream().filter(it -> it.effect() == effect).toList();
	}
}
