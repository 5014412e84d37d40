// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A part of a plug-in that gets a limited time for each call. A caller whose time is over leaves the part behind: the part may run on, but
 * its answer is ignored and it is not called again. Thread-safe.
 */
public final class WatchedPart {

	private final String id;
	private final @Nullable Watchdog watchdog;
	private final Consumer<StalledException> leftBehind;
	private volatile @Nullable StalledException left;

	/**
	 * @param id         of the part
	 * @param watchdog   how long it is waited for
	 * @param leftBehind told once, when it was waited for in vain
	 */
	public WatchedPart(String id, Watchdog watchdog, Consumer<StalledException> leftBehind) {
		this(leftBehind, id, watchdog);
	}

	private WatchedPart(Consumer<StalledException> leftBehind, String id, @Nullable Watchdog watchdog) {
		this.id = id;
		this.watchdog = watchdog;
		this.leftBehind = leftBehind;
	}

	/** A part of Palier's own, which is called on the caller's thread and may take its time: large studies need it. */
	public static WatchedPart trusted(String id) {
		return new WatchedPart(it -> {
			// nobody leaves it
		}, id, null);
	}

	/**
	 * Calls the part and gives its answer.
	 *
	 * @throws StalledException when it was left behind, now or before
	 * @throws Exception        whatever it throws
	 */
	public <T> T call(Callable<T> asked) throws Exception {
		Watchdog watching = watchdog;
		if (watching == null) {
			return asked.call();
		}
		StalledException before = left;
		if (before != null) {
			throw before;
		}
		try {
			return watching.run(id, life -> asked.call(), Progress.NONE);
		} catch (StalledException stalled) {
			leave(stalled);
			throw stalled;
		}
	}

	private synchronized void leave(StalledException stalled) {
		if (left == null) {
			left = stalled;
			leftBehind.accept(stalled);
		}
	}
}
