// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.LogisticAdoption;
import org.palier.model.PlatformAppears;
import org.palier.model.PostVolume;
import org.palier.model.ProposedUsage;
import org.palier.model.ReplyPractice;
import org.palier.model.ScenarioChange;
import org.palier.model.UsageShift;
import org.palier.model.ValidationDelay;
import org.palier.model.WorkHours;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.words.ScenarioWords;

/**
 * The use of an assumption by a change, and the values that it can take.
 *
 * @param assumption null where the change names none
 * @param what       its role in the change, e.g. a share
 * @param low        the least that it may be
 * @param high       the greatest that it may be
 * @param needed     whether the change has no effect without it
 */
public record AssumptionUse(@Nullable Assumption assumption, Bilingual what, double low, double high, boolean needed) {

	private AssumptionUse(@Nullable Assumption assumption, Role role, boolean needed) {
		this(assumption, ScenarioWords.text("role." + role.name().toLowerCase(Locale.ROOT)), role.low, role.high, needed);
	}

	/** The role of a number. */
	private enum Role {
		/** 0 to 1 */
		SHARE(0, 1),
		/** 0 to less than 1: replies are not all that is written */
		RATE(0, 0.99),
		/** 0 or more */
		FACTOR(0, 1000),
		/** of a week at most */
		HOURS(0, 168),
		/** of a year at most */
		DELAY(0, 8766),
		/** a year */
		STEEPNESS(1e-6, 1000),
		/** any */
		YEARS(-1000, 1000);

		private final double low;
		private final double high;

		Role(double low, double high) {
			this.low = low;
			this.high = high;
		}
	}

	/** The uses that a change makes, in a fixed order; none of one whose kind is not at hand. */
	public static List<AssumptionUse> of(ScenarioChange change, ChangeKinds kinds) {
		return switch (change) {
		case Adoption it -> adoption(it);
		case PlatformAppears it -> proposed(it.getUsages());
		case PostVolume it -> List.of(new AssumptionUse(it.getFactor(), Role.FACTOR, true));
		case UsageShift it -> List.of(new AssumptionUse(it.getShare(), Role.SHARE, true));
		case ReplyPractice it -> List.of(new AssumptionUse(it.getRate(), Role.RATE, false),
				new AssumptionUse(it.getDelayHours(), Role.DELAY, false));
		case ValidationDelay it -> List.of(new AssumptionUse(it.getHours(), Role.DELAY, true));
		case WorkHours it -> List.of(new AssumptionUse(it.getHours(), Role.HOURS, true));
		case ContributedChange it -> kinds.find(it.getKind()).map(kind -> contributed(it, kind)).orElse(List.of());
		default -> List.of();
		};
	}

	private static List<AssumptionUse> contributed(ContributedChange change, ChangeKind kind) {
		List<AssumptionUse> uses = new ArrayList<>();
		for (ChangeParameter parameter : kind.parameters()) {
			if (parameter instanceof ChangeParameter.Number it) {
				ChangeArgument argument = it.argumentOf(change);
				uses.add(new AssumptionUse(argument == null ? null : argument.getAssumption(), it.label(), it.low(), it.high(), it.required()));
			}
		}
		return uses;
	}

	private static List<AssumptionUse> adoption(Adoption adoption) {
		List<AssumptionUse> uses = new ArrayList<>(proposed(adoption.getUsages()));
		switch (adoption.getCurve()) {
		case AdoptionRate it -> uses.add(new AssumptionUse(it.getRate(), Role.SHARE, true));
		case LogisticAdoption it -> {
			uses.add(new AssumptionUse(it.getMidpoint(), Role.YEARS, true));
			uses.add(new AssumptionUse(it.getSteepness(), Role.STEEPNESS, true));
			uses.add(new AssumptionUse(it.getCeiling(), Role.SHARE, true));
		}
		case null, default -> {
			// without a curve the change itself is refused
		}
		}
		return uses;
	}

	private static List<AssumptionUse> proposed(List<ProposedUsage> usages) {
		return usages.stream().map(it -> new AssumptionUse(it.getShare(), Role.SHARE, false)).toList();
	}
}
