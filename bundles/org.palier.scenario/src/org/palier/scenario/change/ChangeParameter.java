// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;

/**
 * A parameter of a change that a person has to give: a number, which is an assumption of the scenario and so may be
 * uncertain, a platform or a usage. The scenario editor makes its form from parameters.
 */
public sealed interface ChangeParameter {

	/** Stable, lower-case id, unique among the parameters of the kind; studies keep it. */
	String id();

	/** Returns the name in the form. */
	Bilingual label();

	/** Whether the change cannot be computed without it. */
	boolean required();

	/** Returns the argument chosen for it in a change; null when there is none. */
	default @Nullable ChangeArgument argumentOf(ContributedChange change) {
		return change.getArguments().stream().filter(it -> id().equals(it.getParameter())).findFirst().orElse(null);
	}

	/**
	 * A number, drawn again in each draw.
	 *
	 * @param required when not, {@code initial} stands for an assumption that nobody chose
	 * @param low      the least that it may be
	 * @param high     the greatest that it may be
	 * @param initial  what an assumption made for it begins with; within the bounds
	 * @param unit     of the number; empty for none
	 */
	record Number(String id, Bilingual label, boolean required, double low, double high, double initial, Bilingual unit)
			implements ChangeParameter {

		/** @throws IllegalArgumentException when {@code initial} lies outside the bounds */
		public Number {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
			Objects.requireNonNull(unit);
			if (!(low <= initial && initial <= high)) {
				throw new IllegalArgumentException(id + ": " + initial + " is not between " + low + " and " + high);
			}
		}
	}

	/** A platform of the study, or one that the scenario makes. @param required when not, none chosen stands for every one */
	record OnPlatform(String id, Bilingual label, boolean required) implements ChangeParameter {

		/** Complete on construction. */
		public OnPlatform {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
		}
	}

	/** A usage of the study's codebook. @param required when not, none chosen stands for every one */
	record OfUsage(String id, Bilingual label, boolean required) implements ChangeParameter {

		/** Complete on construction. */
		public OfUsage {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
		}
	}
}
