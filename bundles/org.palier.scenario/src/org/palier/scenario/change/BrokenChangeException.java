// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.Locale;

import org.palier.core.PluginFailedException;
import org.palier.scenario.words.ScenarioWords;

/** A contributed kind of change that threw in a draw: numbers without it would be wrong, so that there are none. */
public final class BrokenChangeException extends PluginFailedException {

	private static final long serialVersionUID = 1L;

	public BrokenChangeException(String change, String kind, Throwable problem) {
		super(ScenarioWords.text("broken", change, kind, problem.getClass().getSimpleName() + said(problem)));
		initCause(problem);
	}

	private static String said(Throwable problem) {
		return problem.getMessage() == null ? "" : " (" + problem.getMessage().lines().findFirst().orElse("") + ")";
	}

	@Override
	public String getLocalizedMessage() {
		return reason().in(Locale.getDefault());
	}
}
