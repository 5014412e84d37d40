// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/**
 * The files of corpora that this process has attached, and the way to attach them. A process that closes any stream on
 * a file gives up all its locks on it. So a file that is attached is never opened by itself, and only
 * {@link CorpusBytes} reads files of corpora in another way.
 */
final class OpenFiles {

	/** Does something with a file that this process has not attached. */
	@FunctionalInterface
	interface Reading<T> {
		T read() throws IOException;
	}

	private static final Pattern PID = Pattern.compile("\\(PID (\\d+)\\)");
	private static final Duration STEP = Duration.ofMillis(20);

	/**
	 * By the one name of each; true for one that is let go between questions, so that it pays to wait for it. Also what attaching waits for:
	 * locks are a process's.
	 */
	private static final Map<Path, Boolean> OPEN = new HashMap<>();

	private OpenFiles() {
	}

	/** The file by its one name, as far as there is one. */
	static Path place(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException notThere) {
			return file.toAbsolutePath().normalize();
		}
	}

	/**
	 * Attaches a file, once other users of it let it go.
	 *
	 * @param shared whether it is let go between questions
	 * @return answers that are kept of the file as it now is
	 * @throws CorpusException with {@link Reason#IN_USE} when others did not let go for as long as the settings say
	 */
	static AnswersOnDisk attach(DuckDBConnection root, Path file, CorpusSettings settings, boolean readOnly, boolean shared)
			throws CorpusException {
		long until = System.nanoTime() + settings.patience().toNanos();
		while (true) {
			try {
				return attachNow(root, file, settings, readOnly, shared);
			} catch (CorpusException refused) {
				if (refused.reason() != Reason.IN_USE || System.nanoTime() > until || isHeldHere(file) || !rest()) {
					throw refused;
				}
			}
		}
	}

	/** Waits a little for others. @return false when somebody wants the thread to end */
	static boolean rest() {
		try {
			Thread.sleep(STEP);
			return true;
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static boolean isHeldHere(Path file) {
		synchronized (OPEN) {
			return Boolean.FALSE.equals(OPEN.get(place(file)));
		}
	}

	private static AnswersOnDisk attachNow(DuckDBConnection root, Path file, CorpusSettings settings, boolean readOnly, boolean shared)
			throws CorpusException {
		synchronized (OPEN) {
			// Before it is open, and held against what is seen of it once it is: in between somebody else may have written.
			Optional<FileState> state = OPEN.containsKey(place(file)) ? Optional.empty() : FileState.of(file, settings.keptFrom());
			try (Statement statement = root.createStatement()) {
				statement.execute("ATTACH " + Session.literal(file.toString()) + " AS " + Database.NAME + (readOnly ? " (READ_ONLY)" : ""));
			} catch (SQLException refused) {
				throw refusal(file, refused);
			}
			OPEN.put(place(file), shared);
			return new AnswersOnDisk(file.resolveSibling(AnswersOnDisk.FOLDER), state.filter(it -> it.isStillOf(file)).map(FileState::digest));
		}
	}

	/** Says that a file is no longer attached. @param place see {@link #place} */
	static void detached(Path place) {
		synchronized (OPEN) {
			OPEN.remove(place);
		}
	}

	/**
	 * Reads the bytes of a file while this process cannot attach it.
	 *
	 * @throws CorpusException with {@link Reason#IN_USE} while it has it attached
	 */
	static <T> T whileClosed(Path file, Reading<T> reading) throws IOException {
		synchronized (OPEN) {
			if (OPEN.containsKey(place(file))) {
				throw new CorpusException(Reason.IN_USE, file, "attached by this process", HolderNote.of(file).read().orElse(null), null);
			}
			return reading.read();
		}
	}

	static CorpusException refusal(Path file, Exception cause) {
		String said = String.valueOf(cause.getMessage());
		Reason reason = DatabaseFault.of(said, file);
		return switch (reason) {
		case IN_USE -> new CorpusException(Reason.IN_USE, file, "", said.contains("already attached")
				? HolderNote.of(file).read().orElse(null) : holder(file, said), cause);
		case FAILED -> new CorpusException(Reason.MALFORMED, file, said, cause);
		default -> new CorpusException(reason, file, said, cause);
		};
	}

	/** The note is believed unless DuckDB names another process, which then wrote none. */
	private static @Nullable LockHolder holder(Path file, String said) {
		LockHolder noted = HolderNote.of(file).read().orElse(null);
		Matcher pid = PID.matcher(said);
		if (!pid.find() || noted != null && noted.pid() == Long.parseLong(pid.group(1))) {
			return noted;
		}
		long other = Long.parseLong(pid.group(1));
		return ProcessHandle.of(other).map(ProcessHandle::info)
				.map(it -> new LockHolder(it.command().orElse(""), other, "", "", it.startInstant().orElse(null)))
				.orElse(new LockHolder("", other, "", "", null));
	}

	/** Whether there is a journal with changes beside a file. */
	static boolean hasJournal(Path file) throws IOException {
		Path journal = file.resolveSibling(file.getFileName() + ".wal");
		return Files.exists(journal) && Files.size(journal) > 0;
	}

	/** Size and time of a file and of its journal: another text after any change that somebody made since. Nothing is opened. */
	static String stamp(Path file) {
		try {
			Path journal = file.resolveSibling(file.getFileName() + ".wal");
			return Files.size(file) + " " + Files.getLastModifiedTime(file) + " " + (Files.exists(journal) ? Files.size(journal) : 0);
		} catch (IOException gone) {
			return "";
		}
	}
}
