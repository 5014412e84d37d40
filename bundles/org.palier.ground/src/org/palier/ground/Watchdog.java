// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work in a thread of its own and gives it up once it shows no sign of life, or does not end though it was
 * cancelled. Java cannot stop a thread: one that was given up may run on, but nothing that it says is heard any more. The
 * waiting thread is never interrupted by this, and may tidy up. Thread-safe.
 */
public final class Watchdog {

	/**
	 * How long a silence is borne unless the caller says otherwise: a minute, or the seconds that the system property
	 * {@code palier.patience} gives. A slow disk or a slow model needs seconds, a loop needs for ever.
	 */
	public static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("palier.patience", 60));

	/** How often the waiting thread looks. */
	private static final long LOOK_MILLIS = 50;
	/** How long work whose thread was interrupted is waited for: it may still hold files that are to be deleted. */
	private static final Duration GRACE = Duration.ofSeconds(2);
	/** How long a thread that was given up has to end before it is said that it runs on. */
	private static final Duration LAST_WORDS = Duration.ofMillis(100);
	private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

	/** Work that tells by its progress, at the least, that it is alive. */
	@FunctionalInterface
	public interface Work<T> {
		/**
		 * @param life to be called often: while it is not, the work counts as stalled; once the work was given
		 *             up or has ended, nothing can be done through it any more
		 */
		T run(Life life) throws Exception;
	}

	/** The thread of one piece of work as seen from outside: alive at each call, until it is given up. */
	public static final class Life implements Progress {

		private final Progress progress;
		private volatile long sign = System.nanoTime();
		private boolean over;

		private Life(Progress progress) {
			this.progress = progress;
		}

		/** The life of work which nobody watches. */
		static Life of(Progress progress) {
			return new Life(progress);
		}

		/**
		 * Does something that must not happen any more once the work was given up or has ended, such as writing a row;
		 * whatever the thread, one thing at a time.
		 *
		 * @throws CancellationException when it was
		 */
		public synchronized void act(Runnable step) {
			if (over) {
				throw new CancellationException();
			}
			sign = System.nanoTime();
			step.run();
			sign = System.nanoTime();
		}

		@Override
		public void report(long done, long total) {
			act(() -> progress.report(done, total));
		}

		@Override
		public boolean isCancelled() {
			sign = System.nanoTime();
			return isOver() || progress.isCancelled();
		}

		private synchronized boolean isOver() {
			return over;
		}

		/** Waits for the step that is under way, if any: nothing happens after it. */
		private synchronized void giveUp() {
			over = true;
		}

		private long silence() {
			return System.nanoTime() - sign;
		}
	}

	private final Duration patience;
	private final Duration mercy;
	private final Duration grace;

	/**
	 * For work that looks at its {@link Life}, as that of a plug-in should.
	 *
	 * @param patience how long silence is borne, and how long work that was cancelled may take to end
	 */
	public Watchdog(Duration patience) {
		this(patience, patience, Duration.ZERO);
	}

	private Watchdog(Duration patience, Duration mercy, Duration grace) {
		this.patience = patience;
		this.mercy = mercy;
		this.grace = grace;
	}

	/**
	 * For work that does not look at its {@link Life}. The thread is interrupted as soon as the work is cancelled or takes too long, which
	 * also ends a wait for a lock; then it has a moment to end.
	 *
	 * @param limit how long the work may take as a whole
	 */
	public static Watchdog limiting(Duration limit) {
		return new Watchdog(limit, Duration.ZERO, GRACE);
	}

	/** For work that may take as long as it likes until it is cancelled; see {@link #limiting}. */
	public static Watchdog cancelling() {
		return limiting(FOR_EVER);
	}

	/**
	 * Does the work and waits for it.
	 *
	 * @param name id of the plug-in, or what the work is called
	 * @throws StalledException      when it was given up
	 * @throws CancellationException when it was cancelled, also when the work took no notice
	 * @throws Exception             whatever the work throws
	 */
	public <T> T run(String name, Work<T> work, Progress progress) throws Exception {
		var life = new Life(progress);
		var task = new FutureTask<>(() -> work.run(life));
		Thread thread = Thread.ofPlatform().daemon().name(name).start(task);
		try {
			return await(name, task, thread, life, progress);
		} finally {
			// Threads that the plug-in started itself may outlive its work.
			life.giveUp();
		}
	}

	private <T> T await(String name, FutureTask<T> task, Thread thread, Life life, Progress progress) throws Exception {
		long cancelledAt = 0;
		while (true) {
			try {
				return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException running) {
				if (progress.isCancelled()) {
					cancelledAt = cancelledAt == 0 ? System.nanoTime() : cancelledAt;
					if (System.nanoTime() - cancelledAt >= mercy.toNanos()) {
						abandon(thread, life);
						throw new CancellationException();
					}
				} else if (life.silence() > patience.toNanos()) {
					abandon(thread, life);
					throw StalledException.leaving(name, patience, runsOn(thread));
				}
			} catch (InterruptedException interrupted) {
				abandon(thread, life);
				throw Progress.interrupted(interrupted);
			} catch (ExecutionException failed) {
				switch (failed.getCause()) {
				case Error error -> throw error;
				case Exception exception -> throw exception;
				default -> throw new IllegalStateException(failed.getCause());
				}
			}
		}
	}

	/**
	 * Gives up a thread that somebody else watches: interrupts it and does not hear it any more.
	 *
	 * @param name    of the work
	 * @param silence how long it was waited for
	 * @return what to throw
	 */
	public static StalledException leave(String name, Duration silence, Thread thread) {
		thread.interrupt();
		return StalledException.leaving(name, silence, runsOn(thread));
	}

	/** Whether a thread that was given up and interrupted is still at work; one that sleeps uses nothing. */
	private static boolean runsOn(Thread thread) {
		try {
			thread.join(LAST_WORDS);
		} catch (InterruptedException again) {
			Thread.currentThread().interrupt();
		}
		return thread.getState() == Thread.State.RUNNABLE;
	}

	private void abandon(Thread thread, Life life) {
		life.giveUp();
		thread.interrupt();
		try {
			if (grace.isPositive()) {
				thread.join(grace);
			}
		} catch (InterruptedException again) {
			Thread.currentThread().interrupt();
		}
	}
}
