// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.options.LevelShare;
import org.palier.scenario.options.Options;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.statistics.differences.ShareDifference;

/**
 * The changes that a study's scenarios would make in the shares of the levels above the base, where enough was read to know
 * these shares. Immutable.
 *
 * @param effects one for each scenario that can be drawn and each level
 */
public record Supposed(List<Effect> effects) {

	/** The value for a study without scenarios. */
	public static final Supposed NONE = new Supposed(List.of());

	/** Normal quantiles: from the ends of 90 of 100 draws to those of 95. */
	private static final double WIDER = 1.959963984540054 / 1.6448536269514722;

	/**
	 * The change by one scenario in the share of one level.
	 *
	 * @param scenario id
	 * @param name of the scenario
	 * @param share share of a level
	 * @param change share in the scenario less the share of today, with the ends of 95 of 100 draws; study and scenario
	 * share the error of coding of a draw
	 */
	public record Effect(String scenario, Bilingual name, LevelShare share, ShareDifference change) {
	}

	/** A scenario that is ready to be drawn. */
	private record Ready(String id, Bilingual name, long seed, ResolvedScenario resolved) {
	}

	/** The scenarios of a study before they are drawn: the study has been read, and is no longer. Immutable and thread-safe. */
	public static final class Undrawn {

		private final StudyView view;
		/** All that the scenarios say: the same text has the same effects. */
		private final String text;
		private final List<Ready> ready;

		private Undrawn(StudyView view, String text, List<Ready> ready) {
			this.view = view;
			this.text = text;
			this.ready = List.copyOf(ready);
		}

		/** Draws each, once for a view; takes some seconds where there are many. */
		public Supposed draw(Progress progress) {
			return ready.isEmpty() ? NONE : view.once(Supposed.class, text, () -> drawn(progress));
		}

		private Supposed drawn(Progress progress) {
			List<Effect> effects = new ArrayList<>();
			Optional<TheoryView> ordered = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).findFirst();
			ordered.filter(it -> isKnown(view, it)).ifPresent(theory -> {
				for (Ready each : ready) {
					progress.checkCancelled();
					theory.categories().stream().skip(1).forEach(level -> effect(each, LevelShare.of(view, theory, level.id()), effects));
				}
			});
			return new Supposed(effects);
		}
	}

	/** Whether enough was read to know the shares of today: of others nothing would follow. */
	private static boolean isKnown(StudyView view, TheoryView theory) {
		PyramidProfile ofPosts = PyramidProfile.ofPosts(view, theory);
		PyramidProfile profile = ofPosts.placed() > 0 ? ofPosts : PyramidProfile.of(view, theory);
		if (profile.placed() == 0) {
			return false;
		}
		ClaimEvidence evidence = LevelEvidence.of(view, profile);
		return evidence.coverage().isEnough() && evidence.shares().stream().noneMatch(ShareRange::isUnchecked);
	}

	/** Copies its list. */
	public Supposed {
		effects = List.copyOf(effects);
	}

	/**
	 * Those of a study with Palier’s own kinds of changes; a scenario that is impossible, or has another kind, is left out. On the thread of
	 * the study.
	 */
	public static Undrawn of(Study study, StudyView view) {
		List<Ready> ready = new ArrayList<>();
		if (view.jurisdictions().size() > 1) {
			// One value for several governments together says nothing of any.
			return new Undrawn(view, "", ready);
		}
		var text = new StringBuilder();
		for (Scenario it : study.getScenarios()) {
			try {
				ResolvedScenario resolved = ResolvedScenario.of(study, view, it, ChangeKinds.NONE);
				ready.add(new Ready(String.valueOf(it.getId()), resolved.name(), it.getSeed(), resolved));
			} catch (ScenarioRefusedException impossible) {
				// Its own page says why; nothing follows from it.
			}
		}
		study.getScenarios().forEach(it -> tell(it, text));
		return new Undrawn(view, text.toString(), ready);
	}

	private static void tell(Scenario scenario, StringBuilder text) {
		tell((EObject) scenario, text);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(scenario)); all.hasNext();) {
			tell(all.next(), text);
		}
	}

	private static void tell(EObject object, StringBuilder text) {
		text.append(object.eClass().getName());
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			text.append('|').append(Objects.toString(object.eGet(attribute)));
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment()) {
				Object target = object.eGet(reference);
				(target instanceof List<?> many ? many : target == null ? List.of() : List.of(target))
						.forEach(it -> text.append('>').append(it instanceof Identified named ? named.getId() : ""));
			}
		}
		text.append('\n');
	}

	private static void effect(Ready scenario, LevelShare share, List<Effect> effects) {
		List<Outcome> outcomes = new MonteCarlo().run(scenario.resolved(), List.of(share), Options.DRAWS, scenario.seed(), Progress.NONE)
				.outcomes();
		outcomes.stream().filter(it -> it.key().indicator().equals(share.id()) && !Double.isNaN(it.change().median())).findFirst()
				.ifPresent(it -> {
			double middle = it.change().median();
			effects.add(new Effect(scenario.id(), scenario.name(), share,
					new ShareDifference(middle, Math.max(-1, middle - WIDER * (middle - it.change().q05())),
							Math.min(1, middle + WIDER * (it.change().q95() - middle)))));
		});
	}

	/** The level of an effect in a theory. */
	static Bilingual level(TheoryView theory, LevelShare share) {
		return theory.categories().stream().filter(it -> it.id().equals(share.level())).findFirst().orElseThrow().plainName();
	}
}
