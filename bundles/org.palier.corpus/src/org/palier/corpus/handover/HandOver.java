// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.handover;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Pieces of work on their way to a thread that takes them, in the order in which they are given, while the next ones
 * are made. The number of waiting pieces has a limit, so that memory has one; at the limit the giving thread waits too.
 * One thread calls the methods and gives the pieces. It may use the objects of the taker before this begins, and again
 * once {@link #finish} returned true or {@link #close} has returned. The methods that wait do so for a moment only and
 * say whether they are done. Givers differ in what they do meanwhile: some look for a cancel, others keep an interrupt
 * for later.
 *
 * @param <T> a piece; neither side changes it once it is given
 */
public final class HandOver<T> implements AutoCloseable {

	/** The work of the other thread. @param <T> a piece */
	@FunctionalInterface
	public interface Taker<T> extends AutoCloseable {

		/** Takes one piece. @throws Exception which ends it: nothing more is taken, and who gives is told */
		void take(T piece) throws Exception;

		/** The last that the thread does, whatever ended it. @throws Exception told likewise, unless something was before */
		@Override
		default void close() throws Exception {
			// nothing is open
		}
	}

	/** One of the methods that wait a moment. */
	@FunctionalInterface
	public interface Attempt {

		/**
		 * Waits a moment.
		 *
		 * @return whether it is done; if not, it is to be tried again
		 * @throws InterruptedException when the thread that gives is interrupted; it is then not done
		 * @throws ExecutionException   with what ended the other thread as its cause
		 */
		boolean succeeds() throws InterruptedException, ExecutionException;
	}

	private static final long MOMENT_MILLIS = 50;

	/** A piece, or the end. */
	private record Piece<T>(@Nullable T piece) {
	}

	private final BlockingQueue<Piece<T>> waiting;
	private final FutureTask<Boolean> taking;
	private boolean ended;
	private volatile boolean dropped;

	/**
	 * Starts the thread.
	 *
	 * @param thread its name
	 * @param most   how many pieces may wait, beside the one that is being taken
	 * @param taker  used by that thread alone
	 */
	public HandOver(String thread, int most, Taker<T> taker) {
		waiting = new ArrayBlockingQueue<>(most);
		taking = new FutureTask<>(() -> takeAll(taker));
		Thread.ofPlatform().name(thread).daemon().start(taking);
	}

	private boolean takeAll(Taker<T> taker) throws Exception {
		try (taker) {
			T piece = waiting.take().piece();
			while (piece != null && !dropped) {
				taker.take(piece);
				piece = waiting.take().piece();
			}
			return true;
		}
	}

	/**
	 * Gives a piece, if there is room within a moment.
	 *
	 * @return false when it was not taken over, and has to be given again
	 * @throws InterruptedException  when the calling thread is interrupted; the piece was not taken over
	 * @throws ExecutionException    with what ended the other thread as its cause
	 * @throws IllegalStateException after {@link #finish} or {@link #close}
	 */
	public boolean give(T piece) throws InterruptedException, ExecutionException {
		if (ended || dropped) {
			throw new IllegalStateException("is over");
		}
		return offered(new Piece<>(piece));
	}

	/**
	 * Gives nothing more, and looks whether all was taken, if need be for a moment.
	 *
	 * @return false while some of it waits; to be asked again
	 * @throws InterruptedException when the calling thread is interrupted
	 * @throws ExecutionException   with what ended the other thread as its cause
	 */
	public boolean finish() throws InterruptedException, ExecutionException {
		ended = ended || offered(new Piece<>(null));
		return ended && hasEnded();
	}

	private boolean offered(Piece<T> given) throws InterruptedException, ExecutionException {
		if (taking.isDone()) {
			taking.get();
		}
		return waiting.offer(given, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
	}

	private boolean hasEnded() throws InterruptedException, ExecutionException {
		try {
			return taking.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
		} catch (TimeoutException yet) {
			return false;
		}
	}

	/**
	 * Drops the waiting pieces, and returns once the other thread has ended; its failure is not reported any more. An
	 * interrupt of the calling thread is kept: the wait is for one piece.
	 */
	@Override
	public void close() {
		dropped = true;
		boolean interrupted = Thread.interrupted();
		while (!taking.isDone()) {
			waiting.clear();
			waiting.add(new Piece<>(null));
			try {
				hasEnded();
			} catch (InterruptedException again) {
				interrupted = true;
			} catch (ExecutionException told) {
				// The giving thread has had the failure already, or does not wait for it any more.
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
