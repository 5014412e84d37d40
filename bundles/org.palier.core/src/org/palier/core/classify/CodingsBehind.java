// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.palier.core.Progress;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.RunWriter;

/**
 * Codings on their way to a corpus: a thread of its own writes them in the order in which they were handed in, since the database now and then
 * stops to pack what it got, and posts are judged meanwhile. A bounded number waits; who hands in more waits too. For one thread, which commits
 * when all is written.
 */
final class CodingsBehind implements AutoCloseable {

	private static final int BLOCK = 512;
	/** Some seconds of codings, and some 10 MB: what waits long outlives the young generation. */
	private static final int BLOCKS = 32;
	private static final List<Coding> END = List.of();
	private static final long LOOK_MILLIS = 100;

	private final BlockingQueue<List<Coding>> waiting = new ArrayBlockingQueue<>(BLOCKS);
	private final FutureTask<Boolean> writing;
	private final Progress progress;
	private List<Coding> block = new ArrayList<>(BLOCK);
	private volatile boolean dropped;

	/**
	 * Begins.
	 *
	 * @param codings  used by nobody else until this is closed
	 * @param progress asked while one waits
	 */
	CodingsBehind(RunWriter<Coding> codings, Progress progress) {
		this.progress = progress;
		writing = new FutureTask<>(() -> write(codings));
		Thread.ofPlatform().name("codings").daemon().start(writing);
	}

	private boolean write(RunWriter<Coding> codings) throws CorpusException, InterruptedException {
		List<Coding> some = waiting.take();
		while (some != END && !dropped) {
			for (Coding each : some) {
				codings.add(each);
			}
			some = waiting.take();
		}
		return true;
	}

	/**
	 * Hands one in.
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
		hand(END);
		while (!isWritten()) {
			progress.checkCancelled();
		}
	}

	private void hand(List<Coding> some) throws IOException {
		try {
			while (!waiting.offer(some, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				progress.checkCancelled();
				if (writing.isDone()) {
					isWritten();
				}
			}
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	/** Whether the thread is done. @throws IOException what ended it */
	private boolean isWritten() throws IOException {
		try {
			return writing.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
		} catch (TimeoutException yet) {
			return false;
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

	/** Drops what waits, and returns once the thread is at nothing. */
	@Override
	public void close() {
		dropped = true;
		boolean interrupted = Thread.interrupted();
		while (!writing.isDone()) {
			waiting.clear();
			waiting.add(END);
			try {
				writing.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (InterruptedException again) {
				interrupted = true;
			} catch (ExecutionException | TimeoutException told) {
				// Whoever handed in was told, or does not wait for it any more.
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
