// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.sets.Rotation;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.StratumField;
import org.palier.coding.sets.Targeting;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.SetPurpose;

/**
 * The settings of a plan in one sentence: how posts are drawn, and each setting that is not the usual one.
 *
 * @param plan   that is told
 * @param fields names of what tells strata apart, by id
 */
record PlanSentence(SamplingPlan plan, Map<String, String> fields) {

	private static final long USUAL_SEED = 1;

	/** The sentence. */
	String words() {
		List<String> changed = changed();
		return changed.isEmpty() ? SetMessages.planUsual : NLS.bind(SetMessages.planChanged, String.join(" · ", changed));
	}

	private List<String> changed() {
		var said = new ArrayList<String>();
		var typography = new Typography(Locale.getDefault());
		if (!plan.by().isEmpty()) {
			said.add(NLS.bind(SetMessages.planStrata,
					String.join(", ", plan.by().stream().map(PlanSentence::key).map(it -> fields.getOrDefault(it, it)).toList()),
					SetFacts.allocation(plan.allocation())));
		}
		if (plan.agencies() > 0) {
			said.add(CountedSentence.bind(SetMessages.planAgenciesFirst, typography.count(plan.agencies())));
		}
		Rotation rotation = plan.rotation();
		if (rotation != null) {
			said.add(NLS.bind(SetMessages.planKept, rotation.name()));
		}
		if (plan.mergeSmall()) {
			said.add(SetMessages.planMerged);
		}
		if (plan.targeted() > 0) {
			said.add(CountedSentence.bind(SetMessages.planTargeted, typography.count(plan.targeted()), targeting()));
		}
		if (!plan.frame().text().isEmpty()) {
			said.add(SetMessages.planSome);
		}
		if (plan.purpose() == SetPurpose.TRAINING) {
			said.add(SetMessages.planTraining);
		}
		if (plan.overlap() < 1 && plan.coders().size() > 1) {
			said.add(NLS.bind(SetMessages.planOverlap, typography.count(Math.round(plan.overlap() * 100))));
		}
		if (plan.suggestions()) {
			said.add(SetMessages.planSuggestions);
		}
		if (plan.identified()) {
			said.add(SetMessages.planIdentified);
		}
		if (rotation == null && plan.seed() != USUAL_SEED) {
			said.add(NLS.bind(SetMessages.planSeed, String.valueOf(plan.seed())));
		}
		return said;
	}

	/**
	 * Returns the key of a field in this window: for a predicted code the theory, which has another word in plans and
	 * commands.
	 */
	static String key(StratumField field) {
		return field instanceof StratumField.Predicted predicted ? predicted.facet().id() : field.id();
	}

	private String targeting() {
		return switch (plan.targeting()) {
		case Targeting.PlainTargeting.LEAST_CERTAIN -> SetMessages.targetLeastCertain;
		case Targeting.PlainTargeting.DIVERSE -> SetMessages.targetDiverse;
		case Targeting.PlainTargeting.DISAGREEMENT -> SetMessages.targetDisagreement;
		case Targeting.Search search -> NLS.bind(SetMessages.targetSearchOf, search.words());
		};
	}
}
