// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import org.palier.core.census.StudyView;

/**
 * What one change of a contributed kind says in one draw: the values of its numbers, and the platforms and usages that
 * were chosen for it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ChangeValues {

	private final ContributedProgram program;
	private final Draw draw;

	ChangeValues(ContributedProgram program, Draw draw) {
		this.program = program;
		this.draw = draw;
	}

	/**
	 * The value of a number in this draw, within its bounds.
	 *
	 * @throws IllegalArgumentException when the kind has no number of that id
	 */
	public double number(String parameter) {
		return program.number(parameter, draw);
	}

	/**
	 * Position of the platform chosen, as in {@link ChangedCensus#platforms}; {@link StudyView#NONE} for every one.
	 *
	 * @throws IllegalArgumentException when the kind has no platform of that id
	 */
	public int platform(String parameter) {
		return program.platform(parameter);
	}

	/**
	 * Position of the usage chosen, as in {@link StudyView#usages}; {@link StudyView#NONE} for every one.
	 *
	 * @throws IllegalArgumentException when the kind has no usage of that id
	 */
	public int usage(String parameter) {
		return program.usage(parameter);
	}

	/** Years from the study to the moment that the scenario shows. */
	public double years() {
		return program.years();
	}
}
