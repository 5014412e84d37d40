// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.palier.core.Progress;

/**
 * Work on a thread of its own that nobody waits for longer than he wants to: when it is cancelled or takes too long its
 * thread is interrupted, which ends a wait for a lock too, and when it minds neither it is left alone, since Java cannot
 * stop a thread. Whoever waits is never interrupted himself, and may tidy up.
 *
 * @param name  of the thread
 * @param limit how long it may take; empty for as long as it likes
 */
public record AwaitedWork(String name, Optional<Duration> limit) {

	private static final long LOOK_MILLIS = 50;
	/** How long work that was told to stop is waited for. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	/** Does the work and waits for it.
	 *
	 * @throws CancellationException when it was cancelled, also when the work took no notice
	 * @throws TimeoutException      when it took too long
	 * @throws IOException           as the work throws it; so are unchecked exceptions and errors
	 */
	public <T> T run(Callable<T> work, Progress progress) throws IOException, TimeoutException {
		var task = new FutureTask<>(work);
		Thread thread = Thread.ofPlatform().daemon().name(name).start(task);
		long begun = System.nanoTime();
		while (true) {
			try {
				return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException running) {
				if (progress.isCancelled()) {
					stop(thread);
					throw new CancellationException();
				}
				if (limit.isPresent() && System.nanoTime() - begun > limit.get().toNanos()) {
					stop(thread);
					throw running;
				}
			} catch (InterruptedException interrupted) {
				stop(thread);
				throw Progress.interrupted(interrupted);
			} catch (ExecutionException failed) {
				switch (failed.getCause()) {
				case IOException exception -> throw exception;
				case RuntimeException exception -> throw exception;
				case Error error -> throw error;
				default -> throw new IllegalStateException(failed.getCause());
				}
			}
		}
	}

	private static void stop(Thread thread) {
		thread.interrupt();
		try {
			thread.join(GRACE);
		} catch (InterruptedException again) {
			Thread.currentThread().interrupt();
		}
	}
}
