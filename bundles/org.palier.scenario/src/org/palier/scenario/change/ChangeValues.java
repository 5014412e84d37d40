// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import org.palier.numbers.view.StudyView;

/**
 * The values of one change of a contributed kind in one draw: its numbers, and the platforms and usages that were
 * chosen for it. Immutable and thread-safe.
 */
public interface ChangeValues {

	/**
	 * The value of a number in this draw, within its bounds.
	 *
	 * @throws IllegalArgumentException when the kind has no number of that id
	 */
	double number(String parameter);

	/**
	 * Position of the platform chosen, as in {@link ChangedCensus#platforms}; {@link StudyView#NONE} for every one.
	 *
	 * @throws IllegalArgumentException when the kind has no platform of that id
	 */
	int platform(String parameter);

	/**
	 * Position of the usage chosen, as in {@link StudyView#usages}; {@link StudyView#NONE} for every one.
	 *
	 * @throws IllegalArgumentException when the kind has no usage of that id
	 */
	int usage(String parameter);

	/** Years from the study to the moment that the scenario shows. */
	double years();
}
