// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

/** The actions on a scenario as a whole. */
record ScenarioActions(ScenarioEditor editor) {

	void edit() {
		editor.reveal(null);
	}

	void duplicate() {
		editor.duplicate();
	}

	void delete() {
		editor.delete();
	}
}
