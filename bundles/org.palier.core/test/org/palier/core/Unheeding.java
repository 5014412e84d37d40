// SPDX-License-Identifier: EPL-2.0
package org.palier.core;

import java.util.concurrent.locks.LockSupport;

/** A part that neither ends nor heeds an interrupt, and yet leaves the processor to the tests beside it, as one that spun would not. */
public final class Unheeding {

	private static final long PAUSE = 5_000_000;

	private Unheeding() {
	}

	/** Passes some five milliseconds. */
	public static void pause() {
		// A thread that stays interrupted would not wait.
		Thread.interrupted();
		LockSupport.parkNanos(PAUSE);
	}
}
