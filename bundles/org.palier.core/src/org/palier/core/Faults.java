// SPDX-License-Identifier: EPL-2.0
package org.palier.core;

import java.util.function.Consumer;

import org.palier.core.text.Bilingual;

/**
 * Told what goes wrong with one plug-in while it is used, so that a person can be told as well. Called on any thread;
 * must not throw.
 *
 * @since 0.1.0
 */
public interface Faults {

	/** Nobody is told. */
	Faults UNHEARD = quarantine(reason -> {
		// nobody listens
	});

	/**
	 * A call of it failed; the next may succeed.
	 *
	 * @param reason one sentence that names the plug-in
	 * @param times  how often it did, 1 or more
	 */
	void failed(Bilingual reason, long times);

	/**
	 * It showed no sign of life and was given up: it should not be called again.
	 *
	 * @param reason one sentence that names the plug-in
	 */
	void givenUp(Bilingual reason);

	/** A call of it failed, see {@link #failed(Bilingual, long)}. */
	default void failed(Bilingual reason) {
		failed(reason, 1);
	}

	/** These faults for a plug-in that runs in a process of its own: what it does there ends with the process, so it is never given up. */
	default Faults contained() {
		Faults here = this;
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				here.failed(reason, times);
			}

			@Override
			public void givenUp(Bilingual reason) {
				here.failed(reason, 1);
			}
		};
	}

	/** Hears only of what was given up. */
	static Faults quarantine(Consumer<Bilingual> quarantine) {
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				// It may go on.
			}

			@Override
			public void givenUp(Bilingual reason) {
				quarantine.accept(reason);
			}
		};
	}

	/** Hears of everything alike. */
	static Faults each(Consumer<Bilingual> listener) {
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				listener.accept(reason);
			}

			@Override
			public void givenUp(Bilingual reason) {
				listener.accept(reason);
			}
		};
	}

	/** What a failure says of itself, in the plug-in's own words: its class and the first line of its message. */
	static String said(Throwable problem) {
		String message = problem.getMessage() == null ? "" : ": " + problem.getMessage().lines().findFirst().orElse("");
		return problem.getClass().getSimpleName() + message;
	}
}
