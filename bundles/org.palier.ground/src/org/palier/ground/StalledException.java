// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.time.Duration;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** Work of a plug-in that showed no sign of life for so long that it was given up; its thread may still run. */
public final class StalledException extends PluginFailedException {

	private static final long serialVersionUID = 1L;

	private static final Wording WORDS = new Wording(StalledException.class, "messages");

	private final long seconds;
	private final boolean running;

	/**
	 * Work was given up, and nothing of it runs on.
	 *
	 * @param work    what was given up, by the id of the plug-in
	 * @param silence how long it was waited for
	 */
	public StalledException(String work, Duration silence) {
		this(WORDS.text("stalled", work, silence.toSeconds()), silence.toSeconds(), false);
	}

	private StalledException(Bilingual reason, long seconds, boolean running) {
		super(reason);
		this.seconds = seconds;
		this.running = running;
	}

	/**
	 * Work was given up whose thread was left behind.
	 * @param running whether the thread could not be ended: it may use a core until the exit
	 */
	static StalledException leaving(String work, Duration silence, boolean running) {
		var stalled = new StalledException(WORDS.text("stalled", work, silence.toSeconds()), silence.toSeconds(), running);
		return running ? new StalledException(stalled.and(stalled.reason()), stalled.seconds, true) : stalled;
	}

	/** How long it was waited for. */
	public long seconds() {
		return seconds;
	}

	/** A sentence that tells of it in other words, followed by the one that it may still use a core, where it may. */
	public Bilingual and(Bilingual sentence) {
		return running ? Bilingual.joined(List.of(sentence, WORDS.text("runs_on")), " ") : sentence;
	}
}
