// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import org.palier.scenario.change.ChangeValues;

/** The values of one change of a contributed kind in one draw. */
record DrawnValues(ContributedProgram program, Draw draw) implements ChangeValues {

	@Override
	public double number(String parameter) {
		return program.number(parameter, draw);
	}

	@Override
	public int platform(String parameter) {
		return program.platform(parameter);
	}

	@Override
	public int usage(String parameter) {
		return program.usage(parameter);
	}

	@Override
	public double years() {
		return program.years();
	}
}
