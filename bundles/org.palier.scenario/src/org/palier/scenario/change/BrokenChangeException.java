// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.Locale;

import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.scenario.words.ScenarioWords;

/** A contributed kind of change that threw in a draw: numbers without it would be wrong, so that there are none. */
public final class BrokenChangeException extends PluginFailedException {

	private static final long serialVersionUID = 1L;

	public BrokenChangeException(String change, String kind, Throwable problem) {
		super(ScenarioWords.text("broken", change, kind, Faults.said(problem)));
		initCause(problem);
	}

	@Override
	public String getLocalizedMessage() {
		return reason().in(Locale.getDefault());
	}
}
