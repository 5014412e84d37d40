// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Map;

import org.palier.statistics.disclosure.PercentRule;

/**
 * The work that social media cost agencies, as far as it is known: from interviews, or as a scenario supposes.
 * Immutable and thread-safe.
 *
 * @param told        hours a week as agencies told them, by jurisdiction
 * @param supposed    hours a week that a scenario supposes, by jurisdiction and platform; empty for a study
 * @param validations hours that posts wait for validation, by jurisdiction
 */
public record WorkView(List<StatedHours> told, List<Supposed> supposed, List<Validation> validations) {

	/** The work of a study without interviews. */
	public static final WorkView NONE = new WorkView(List.of(), List.of(), List.of());

	/**
	 * Hours that agencies gave in interviews.
	 *
	 * @param jurisdiction position
	 * @param agencies     agencies that told them, 1 or more; the latest interview of each counts
	 * @param hours        hours a week of all of them
	 * @param distance     of what they told, see {@link PercentRule#distance}; not a number where it is not known
	 * @param by           what each told, by the id of the agency; empty where it is not known
	 */
	public record StatedHours(int jurisdiction, long agencies, double hours, double distance, Map<String, Double> by) {

		/** Copies its map. */
		public StatedHours {
			by = Map.copyOf(by);
		}

		/** Makes hours for which it is not known whether a single agency's answer could be worked out from the sum. */
		public StatedHours(int jurisdiction, long agencies, double hours) {
			this(jurisdiction, agencies, hours, Double.NaN, Map.of());
		}
	}

	/**
	 * Hours that a scenario supposes.
	 *
	 * @param jurisdiction position
	 * @param platform     position, or {@link StudyView#NONE} for all platforms together
	 * @param agencies     agencies that the hours are of; of all platforms together, each once; 0 where a scenario
	 *                     supposes work that no agency has
	 * @param hours        hours a week of all of them
	 */
	public record Supposed(int jurisdiction, int platform, long agencies, double hours) {
	}

	/**
	 * The time that posts wait for validation.
	 *
	 * @param jurisdiction position
	 * @param agencies     agencies of which it is known or supposed, 1 or more
	 * @param hours        mean over these agencies
	 * @param distance     of what they told, see {@link PercentRule#distance}; not a number where it is not known
	 * @param by           what each told, by the id of the agency; empty where it is not known
	 */
	public record Validation(int jurisdiction, long agencies, double hours, double distance, Map<String, Double> by) {

		/** Copies its map. */
		public Validation {
			by = Map.copyOf(by);
		}

		/**
		 * Makes a wait for which it is not known whether a single agency's answer could be worked out from the mean.
		 */
		public Validation(int jurisdiction, long agencies, double hours) {
			this(jurisdiction, agencies, hours, Double.NaN, Map.of());
		}
	}

	/** Copies its lists. */
	public WorkView {
		told = List.copyOf(told);
		supposed = List.copyOf(supposed);
		validations = List.copyOf(validations);
	}

	/**
	 * Keeps the groups of agencies that are large enough, and from which no agency can work out the answer of another.
	 * Hours that a scenario supposes stay, because they say nothing about any agency.
	 *
	 * @param fewest agencies of a group
	 */
	WorkView ofGroups(int fewest) {
		return new WorkView(told.stream().filter(it -> isTold(it.agencies(), it.distance(), fewest)).toList(), supposed,
				validations.stream().filter(it -> isTold(it.agencies(), it.distance(), fewest)).toList());
	}

	private static boolean isTold(long agencies, double distance, int fewest) {
		return agencies >= fewest && PercentRule.isTold(distance);
	}
}
