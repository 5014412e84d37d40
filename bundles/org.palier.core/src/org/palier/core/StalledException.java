// SPDX-License-Identifier: EPL-2.0
package org.palier.core;

import java.time.Duration;

/** Work of a plug-in that showed no sign of life for so long that it was given up; its thread may still run. */
public final class StalledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String work;
	private final Duration silence;

	/**
	 * @param work    what was given up, by the id of the plug-in
	 * @param silence how long it was waited for
	 */
	public StalledException(String work, Duration silence) {
		super(work + " showed no sign of life for " + silence.toSeconds() + " s");
		this.work = work;
		this.silence = silence;
	}

	/** Id of the plug-in. */
	public String work() {
		return work;
	}

	/** How long it was waited for. */
	public Duration silence() {
		return silence;
	}
}
