// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.util.concurrent.CancellationException;

/**
 * The way in which long work reports its progress and learns that it was cancelled. Called from the thread that works; implementations pass
 * on what they need to another thread themselves.
 */
public interface Progress {

	/** Nobody watches and nobody cancels. */
	Progress NONE = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody watches
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * So much is done.
	 *
	 * @param total in the same unit as done (rows, bytes); -1 when unknown
	 */
	void report(long done, long total);

	/** True once somebody asked to stop. */
	boolean isCancelled();

	/**
	 * The progress of one part of work that has equal parts. It reports from 0 to the end of that part.
	 *
	 * @param part  from 0
	 * @param parts 1 or more
	 */
	default Progress part(int part, int parts) {
		Progress whole = this;
		return new Progress() {
			@Override
			public void report(long done, long total) {
				if (total > 0) {
					whole.report(part * total + done, parts * total);
				}
			}

			@Override
			public boolean isCancelled() {
				return whole.isCancelled();
			}
		};
	}

	/**
	 * The exception for work that was interrupted while it waited: an interrupt means that somebody asked to stop. The thread stays
	 * interrupted, for whoever looks
	 * after this.
	 *
	 * @param interrupt InterruptedException, or what a channel throws instead
	 * @return to be thrown; its cause is the interrupt
	 */
	static CancellationException interrupted(Exception interrupt) {
		Thread.currentThread().interrupt();
		var cancelled = new CancellationException();
		cancelled.initCause(interrupt);
		return cancelled;
	}

	/** @throws CancellationException once somebody asked to stop */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}
}
