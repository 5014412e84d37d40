// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Watchdog.Life;

/**
 * The one gate through which a part that others wrote is called. The part runs on a thread of its own, for a limited time, until whoever
 * waits cancels. A caller whose time is over leaves the part behind. The part may run on, but its answer is ignored. Nobody who is
 * told of the same faults calls it again. Thread-safe.
 */
public final class PartGate {

	private final String id;
	private final @Nullable Watchdog watchdog;
	private final Faults faults;
	private final boolean askedAgain;
	private volatile @Nullable StalledException left;

	/**
	 * @param id       of the part
	 * @param watchdog how long it is waited for
	 * @param faults   told once, when it was waited for in vain; told nothing of what the part throws, which has sentences of its own
	 */
	public PartGate(String id, Watchdog watchdog, Faults faults) {
		this(faults, id, watchdog, false);
	}

	private PartGate(Faults faults, String id, @Nullable Watchdog watchdog, boolean askedAgain) {
		this.id = id;
		this.watchdog = watchdog;
		this.faults = faults;
		this.askedAgain = askedAgain;
	}

	/**
	 * The gate of a part of Palier's own that works on files. It is watched, but the disk may have kept it waiting: it is asked again
	 * after it was left.
	 *
	 * @param faults told each time
	 */
	public static PartGate ofFiles(String id, Watchdog watchdog, Faults faults) {
		return new PartGate(faults, id, watchdog, true);
	}

	/**
	 * The gate of a part of Palier’s own. Such a part is called on the thread of the caller, and may take the time that large studies need.
	 */
	public static PartGate trusted(String id) {
		return new PartGate(Faults.UNHEARD, id, null, true);
	}

	/**
	 * The answer of the part, or what stands for it when it throws, is left behind or was before.
	 *
	 * @throws X what the caller lets through
	 */
	public <T, X extends Exception> T ask(Callable<T> asked, Guarded.Otherwise<T, X> otherwise) throws X {
		return Guarded.call(() -> call(asked), otherwise);
	}

	/**
	 * Calls the part and gives its answer.
	 *
	 * @throws StalledException when it was left behind, now or before
	 * @throws Exception        whatever it throws
	 */
	public <T> T call(Callable<T> asked) throws Exception {
		return watchdog == null ? asked.call() : run(life -> asked.call(), Progress.NONE);
	}

	/**
	 * Has the part do a longer work that shows signs of life, and gives what it came to.
	 *
	 * @param progress cancels it
	 * @throws StalledException                               when it was left behind, now or before
	 * @throws java.util.concurrent.CancellationException when it was cancelled
	 * @throws Exception                                      whatever it throws
	 */
	public <T> T run(Watchdog.Work<T> work, Progress progress) throws Exception {
		Watchdog watching = watchdog;
		if (watching == null) {
			return work.run(Life.of(progress));
		}
		StalledException before = left == null ? faults.leftBehind().orElse(null) : left;
		if (before != null && !askedAgain) {
			throw before;
		}
		try {
			return watching.run(id, work, progress);
		} catch (StalledException stalled) {
			if (askedAgain) {
				faults.givenUp(stalled.reason());
			} else {
				leave(stalled);
			}
			throw stalled;
		}
	}

	private synchronized void leave(StalledException stalled) {
		if (left == null) {
			left = stalled;
			faults.leave(stalled);
		}
	}
}
