// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.palier.ground.Progress;

/**
 * The thread of the window, asked from another one. Studies are read and changed there alone.
 *
 * @param display of the window
 */
public record WindowThread(Display display) {

	private static final long LOOK_MILLIS = 50;

	/**
	 * Asks something there and waits for the answer.
	 *
	 * @throws CancellationException once the progress is cancelled, or when the window was closed
	 */
	public <T> T ask(Supplier<T> question, Progress progress) {
		var answer = new CompletableFuture<T>();
		try {
			display.asyncExec(() -> {
				try {
					answer.complete(question.get());
				} catch (RuntimeException failure) {
					answer.completeExceptionally(failure);
				}
			});
		} catch (SWTException closed) {
			throw new CancellationException(closed.getMessage());
		}
		return waited(answer, progress);
	}

	private <T> T waited(CompletableFuture<T> answer, Progress progress) {
		while (true) {
			try {
				return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException busy) {
				progress.checkCancelled();
				if (display.isDisposed()) {
					throw new CancellationException();
				}
			} catch (ExecutionException failed) {
				throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
			} catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	}
}
