// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import org.palier.core.text.Bilingual;

/** A contributed kind of change that threw in a draw: numbers without it would be wrong, so that there are none. */
public final class BrokenChangeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	BrokenChangeException(String change, String kind, Throwable problem) {
		this(ScenarioWords.text("broken", change, kind, problem.getClass().getSimpleName() + said(problem)), problem);
	}

	private BrokenChangeException(Bilingual reason, Throwable problem) {
		super(reason.en(), problem);
		this.reason = reason;
	}

	private static String said(Throwable problem) {
		return problem.getMessage() == null ? "" : " (" + problem.getMessage().lines().findFirst().orElse("") + ")";
	}

	/** One sentence that names the change and its kind. */
	public Bilingual reason() {
		return reason;
	}

	@Override
	public String getLocalizedMessage() {
		return reason.in(java.util.Locale.getDefault());
	}
}
