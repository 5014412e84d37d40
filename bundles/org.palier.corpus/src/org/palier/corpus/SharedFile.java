// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.duckdb.DuckDBConnection;
import org.palier.corpus.CorpusException.Reason;

/**
 * Attaches the file of a corpus while somebody uses it and for a moment after, so that other processes may read and
 * write it in between. It is attached to be read alone, unless somebody writes. A reader that comes while it is
 * attached to be written reads there. Thread-safe.
 */
final class SharedFile implements Attachment {

	/** The work within the file after it was attached. */
	@FunctionalInterface
	interface Arrival {
		/** @param changed whether the file is another than it was when it was let go, or is attached for the first time */
		void attached(boolean writes, boolean changed) throws SQLException, IOException;
	}

	private enum Mode {
		NONE, READ, WRITE
	}

	/** A row of questions, a row of codes: attached once. */
	private static final Duration IDLE = Duration.ofMillis(300);
	/** So long a new reader lets a writer of this process go first; longer, and both might wait for each other. */
	private static final Duration COURTESY = Duration.ofMillis(200);
	/** The time after which a row of questions is interrupted, for {@link #PAUSE}, so that a waiting writer gets in. */
	private static final Duration STRETCH = Duration.ofSeconds(1);
	private static final Duration PAUSE = Duration.ofMillis(50);

	private final Path file;
	private final Path place;
	private final DuckDBConnection root;
	private final CorpusSettings settings;
	private final boolean archive;
	private final Arrival arrival;
	private final ReentrantLock lock = new ReentrantLock(true);
	private final Condition freed = lock.newCondition();
	private final ScheduledExecutorService releasing = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("corpus let go").daemon().factory());
	private volatile AnswersOnDisk kept;
	private Mode mode = Mode.NONE;
	private String left = "";
	private int users;
	private int writersWaiting;
	private long attachedAt;
	private long idleSince;
	private long pauseUntil = System.nanoTime();
	private boolean toBeReleased;
	private boolean closed;

	/**
	 * @param root    a database in memory, to which the file is attached
	 * @param archive whether nothing can be written to the file
	 */
	SharedFile(Path file, DuckDBConnection root, CorpusSettings settings, boolean archive, Arrival arrival) {
		this.file = file;
		this.place = OpenFiles.place(file);
		this.root = root;
		this.settings = settings;
		this.archive = archive;
		this.arrival = arrival;
		this.kept = new AnswersOnDisk(file.resolveSibling(AnswersOnDisk.FOLDER), Optional.empty());
	}

	@Override
	public AnswersOnDisk kept() {
		return kept;
	}

	@Override
	public Use use(boolean writes) throws CorpusException {
		lock.lock();
		try {
			if (closed) {
				throw new CorpusException(Reason.FAILED, file, "closed", null);
			}
			if (!writes && mode != Mode.NONE) {
				letPass();
			}
			if (writes && mode == Mode.READ) {
				awaitReaders();
			}
			if (mode == Mode.NONE) {
				attach(writes);
			}
			users++;
			return new Use() {
				private boolean ended;

				@Override
				public void close() {
					lock.lock();
					try {
						if (!ended) {
							ended = true;
							end();
						}
					} finally {
						lock.unlock();
					}
				}
			};
		} finally {
			lock.unlock();
		}
	}

	private void letPass() throws CorpusException {
		long rest = COURTESY.toNanos();
		while (writersWaiting > 0 && mode == Mode.READ && rest > 0) {
			rest = await(rest);
		}
	}

	private void awaitReaders() throws CorpusException {
		long rest = settings.patience().toNanos();
		writersWaiting++;
		try {
			while (mode == Mode.READ) {
				if (users == 0) {
					detach();
				} else if (rest > 0) {
					rest = await(rest);
				} else {
					throw new CorpusException(Reason.IN_USE, file, "read by this process", new LockHolder(settings.process(),
							ProcessHandle.current().pid(), "", "", Instant.now().minus(Duration.ofNanos(System.nanoTime() - attachedAt))),
							null);
				}
			}
		} finally {
			writersWaiting--;
			freed.signalAll();
		}
	}

	private long await(long nanos) throws CorpusException {
		try {
			return freed.awaitNanos(nanos);
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new CorpusException(Reason.IN_USE, file, "interrupted", stop);
		}
	}

	private void attach(boolean writes) throws CorpusException {
		pause();
		boolean changed = !left.equals(OpenFiles.stamp(file));
		kept = OpenFiles.attach(root, file, settings, !writes || archive, true);
		mode = writes ? Mode.WRITE : Mode.READ;
		attachedAt = System.nanoTime();
		try {
			arrival.attached(writes, changed);
		} catch (SQLException | IOException failure) {
			if (users == 0) {
				detach();
			}
			throw failure instanceof CorpusException typed ? typed
					: failure.getCause() instanceof CorpusException typed ? typed
							: new CorpusException(DatabaseFault.of(failure.getMessage(), file), file, String.valueOf(failure.getMessage()), failure);
		}
	}

	/** Other processes look every now and then whether the file is free. */
	private void pause() {
		long rest = pauseUntil - System.nanoTime();
		if (rest > 0) {
			try {
				TimeUnit.NANOSECONDS.sleep(rest);
			} catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void end() {
		users--;
		if (users > 0) {
			return;
		}
		idleSince = System.nanoTime();
		if (mode == Mode.READ && idleSince - attachedAt > STRETCH.toNanos()) {
			tryToDetach();
			pauseUntil = System.nanoTime() + PAUSE.toNanos();
		} else if (!toBeReleased && !closed) {
			toBeReleased = true;
			releasing.schedule(this::release, IDLE.toMillis(), TimeUnit.MILLISECONDS);
		}
		freed.signalAll();
	}

	private void release() {
		lock.lock();
		try {
			toBeReleased = false;
			if (closed || users > 0 || mode == Mode.NONE) {
				return;
			}
			long rest = IDLE.toNanos() - (System.nanoTime() - idleSince);
			if (rest > 0) {
				toBeReleased = true;
				releasing.schedule(this::release, rest, TimeUnit.NANOSECONDS);
			} else {
				tryToDetach();
			}
		} finally {
			lock.unlock();
		}
	}

	/** A disk without room for what a commit left in the journal: it stays there, durable, and the next time tries again. */
	private void tryToDetach() {
		try {
			detach();
		} catch (CorpusException stays) {
			freed.signalAll();
		}
	}

	private void detach() throws CorpusException {
		boolean wrote = mode == Mode.WRITE;
		try (Statement statement = root.createStatement()) {
			if (wrote) {
				Database.dropEmptyJournal(file);
				HolderNote.of(file).remove();
			}
			statement.execute("USE memory");
			statement.execute("DETACH " + Database.NAME);
		} catch (SQLException | IOException failure) {
			throw new CorpusException(DatabaseFault.of(failure.getMessage(), file), file, String.valueOf(failure.getMessage()), failure);
		}
		mode = Mode.NONE;
		OpenFiles.detached(place);
		left = OpenFiles.stamp(file);
	}

	@Override
	public void close() throws CorpusException {
		lock.lock();
		try {
			closed = true;
			releasing.shutdownNow();
			if (mode != Mode.NONE) {
				detach();
			}
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void gone() {
		OpenFiles.detached(place);
	}
}
