// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.palier.ground.text.Wording;

/**
 * Who failed how often in a row: a server or a proxy that fails again and again is left alone, and nobody waits for it any more.
 * Thread-safe.
 */
final class Breaker {

	private final int most;
	private final Wording words;
	private final Map<String, Failures> failures = new ConcurrentHashMap<>();

	private record Failures(int inARow, NoAnswerException last) {
	}

	/** @param most failures in a row, from 1 */
	Breaker(int most, Wording words) {
		this.most = most;
		this.words = words;
	}

	/** @throws NoAnswerException with the last reason when it failed too often */
	void check(String who) throws NoAnswerException {
		Failures known = failures.get(who);
		if (known != null && known.inARow() >= most) {
			throw new NoAnswerException(NoAnswerException.Kind.LEFT_ALONE, words.text("left_alone", who, known.inARow(), known.last().reason()));
		}
	}

	/** Keeps a failure, if it is one that counts. */
	void failed(String who, NoAnswerException failure) {
		if (failure.kind().counts()) {
			failures.merge(who, new Failures(1, failure), (before, now) -> new Failures(before.inARow() + 1, failure));
		}
	}

	/** Forgets the failures before an answer. */
	void answered(String who) {
		failures.remove(who);
	}
}
