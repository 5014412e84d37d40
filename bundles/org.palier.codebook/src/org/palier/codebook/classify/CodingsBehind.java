// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.palier.corpus.Coding;
import org.palier.corpus.RunWriter;
import org.palier.corpus.handover.HandOver;
import org.palier.ground.Progress;

/**
 * Codings on their way to a corpus. A thread of its own writes them in the order in which they were handed in. Now and then
 * the database stops to pack what it got; posts are judged meanwhile. A bounded number waits; the caller who hands in more
 * waits too. For one thread, which commits when all is written.
 */
final class CodingsBehind implements AutoCloseable {

	private static final int BLOCK = 512;
	/** Some seconds of codings, and some 10 MB: what waits long outlives the young generation. */
	private static final int BLOCKS = 32;

	private final HandOver<List<Coding>> over;
	private final Progress progress;
	private List<Coding> block = new ArrayList<>(BLOCK);

	/**
	 * Starts the thread.
	 *
	 * @param codings  used by nobody else until this is closed
	 * @param progress asked while one waits
	 */
	CodingsBehind(RunWriter<Coding> codings, Progress progress) {
		this.progress = progress;
		over = new HandOver<>("palier-codings", BLOCKS, some -> {
			for (Coding each : some) {
				codings.add(each);
			}
		});
	}

	/**
	 * Hands a coding in.
	 *
	 * @throws IOException when one before it could not be written
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled, or the thread interrupted
	 */
	void add(Coding coding) throws IOException {
		block.add(coding);
		if (block.size() == BLOCK) {
			hand(block);
			block = new ArrayList<>(BLOCK);
		}
	}

	/** Waits until all are written. Afterwards nothing can be handed in. @throws IOException likewise */
	void finish() throws IOException {
		if (!block.isEmpty()) {
			hand(block);
		}
		until(over::finish);
	}

	private void hand(List<Coding> some) throws IOException {
		until(() -> over.give(some));
	}

	private void until(HandOver.Attempt attempt) throws IOException {
		try {
			while (!attempt.succeeds()) {
				progress.checkCancelled();
			}
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		} catch (ExecutionException failed) {
			switch (failed.getCause()) {
			case IOException unwritten -> throw unwritten;
			case RuntimeException unforeseen -> throw unforeseen;
			case Error broken -> throw broken;
			case null, default -> throw new IllegalStateException(failed);
			}
		}
	}

	/** Drops waiting codings, and returns once the thread is idle. */
	@Override
	public void close() {
		over.close();
	}
}
