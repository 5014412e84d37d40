// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.time.Duration;

import org.palier.ground.text.Wording;

/** Work of a plug-in that showed no sign of life for so long that it was given up; its thread may still run. */
public final class StalledException extends PluginFailedException {

	private static final long serialVersionUID = 1L;

	private static final Wording WORDS = new Wording(StalledException.class, "messages");

	private final long seconds;

	/**
	 * @param work    what was given up, by the id of the plug-in
	 * @param silence how long it was waited for
	 */
	public StalledException(String work, Duration silence) {
		super(WORDS.text("stalled", work, silence.toSeconds()));
		this.seconds = silence.toSeconds();
	}

	/** How long it was waited for. */
	public long seconds() {
		return seconds;
	}
}
