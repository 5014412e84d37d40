// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/**
 * The file of a corpus, opened for this process alone, or to be read beside others that read. An empty database in memory attaches it, so that its
 * path may hold any character (in an address of JDBC a semicolon starts an option) and so that a second
 * object on the same file is refused even within one process.
 */
final class Database implements AutoCloseable {

	/** Something done in a session. */
	@FunctionalInterface
	interface Work<T> {
		T ask(Session session) throws SQLException;
	}

	/** Under which the file is attached. */
	static final String NAME = "corpus";

	/** Bytes of a file from which on several threads share the work of a question: some hundred thousand posts. */
	private static final long SHARED_FROM = 16L << 20;

	private static final Pattern PID = Pattern.compile("\\(PID (\\d+)\\)");

	/** A process loads it once. Before that copies are looked after, which asks all processes what they have open; then nobody copies here any more. */
	private static volatile boolean libraryIsLoaded;

	/** The files that this process has open: whoever closed one once more would give up the lock on it. Also what opens files waits for. */
	private static final Set<Path> OPEN = new HashSet<>();

	private final Path file;
	private final DuckDBConnection root;
	private final boolean readOnly;
	private final CorpusSettings settings;
	private final KeptAnswers kept;
	private final Path place;
	private boolean listed;
	private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
	private volatile List<String> views = List.of();

	private Database(Path file, DuckDBConnection root, boolean readOnly, CorpusSettings settings, KeptAnswers kept) {
		this.kept = kept;
		this.file = file;
		this.place = place(file);
		this.root = root;
		this.readOnly = readOnly;
		this.settings = settings;
	}

	/** To read and write. @param file made when it is not there */
	static Database open(Path file, CorpusSettings settings) throws CorpusException {
		return open(file, settings, overflow(file), false);
	}

	/**
	 * To be read alone, beside any others that only read: nothing is written to the file or beside it, and a journal that
	 * a killed writer left is read. What does not fit in memory goes to Java's temporary folder.
	 */
	static Database read(Path file, CorpusSettings settings) throws CorpusException {
		// DuckDB makes the folder when it needs it and deletes it when it closes.
		Path overflow = Path.of(System.getProperty("java.io.tmpdir"), "palier-corpus-" + UUID.randomUUID() + ".tmp");
		return open(file, settings, overflow, true);
	}

	private static Database open(Path file, CorpusSettings settings, Path overflow, boolean readOnly) throws CorpusException {
		synchronized (OPEN) {
			Database opened = attached(file, settings, overflow, readOnly);
			OPEN.add(opened.place);
			opened.listed = true;
			return opened;
		}
	}

	/** The file by its one name, as far as there is one. */
	private static Path place(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException notThere) {
			return file.toAbsolutePath().normalize();
		}
	}

	private static Database attached(Path file, CorpusSettings settings, Path overflow, boolean readOnly) throws CorpusException {
		var copies = new NativeLibraryFile(Path.of(System.getProperty("java.io.tmpdir")));
		if (!libraryIsLoaded) {
			copies.sweep(Instant.now());
		}
		// Before it is open, and held against what is seen of it once it is: in between somebody else may have written.
		Optional<FileState> state = OPEN.contains(place(file)) ? Optional.empty() : FileState.of(file, settings.keptFrom());
		DuckDBConnection root = null;
		try {
			root = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties(file, settings, overflow));
			if (!libraryIsLoaded) {
				copies.unlinkLoaded();
				libraryIsLoaded = true;
			}
			try (Statement statement = root.createStatement()) {
				statement.execute("ATTACH " + Session.literal(file.toString()) + " AS " + NAME + (readOnly ? " (READ_ONLY)" : ""));
			}
			var kept = new KeptAnswers(file.resolveSibling(KeptAnswers.FOLDER), state.filter(it -> it.isStillOf(file)).map(FileState::digest));
			return new Database(file, Session.prepared(root), readOnly, settings, kept);
		} catch (SQLException | IOException refused) {
			if (root != null) {
				closeAfter(refused, root);
			}
			throw refusal(file, refused);
		}
	}

	private static void closeAfter(Exception cause, DuckDBConnection root) {
		try {
			root.close();
		} catch (SQLException second) {
			cause.addSuppressed(second);
		}
	}

	private static Properties properties(Path file, CorpusSettings settings, Path overflow) {
		var properties = new Properties();
		// Nothing is ever fetched from a network.
		properties.setProperty("autoinstall_known_extensions", "false");
		properties.setProperty("autoload_known_extensions", "false");
		properties.setProperty("allow_community_extensions", "false");
		properties.setProperty("memory_limit", settings.memoryBytes() / 1024 + "KiB");
		properties.setProperty("threads", String.valueOf(threads(file, settings)));
		properties.setProperty("temp_directory", overflow.toString());
		// Rows that are added go to the file as soon as they fill a row group, and not all of them at the commit, while nobody reads on.
		properties.setProperty("write_buffer_row_group_count", "1");
		return properties;
	}

	private static Path overflow(Path file) {
		return file.resolveSibling(file.getFileName() + ".tmp");
	}

	/** Deletes what work that did not fit in memory left when its process was killed. */
	void emptyOverflow() throws CorpusException {
		if (!Files.isDirectory(overflow(file))) {
			return;
		}
		try (DirectoryStream<Path> left = Files.newDirectoryStream(overflow(file))) {
			for (Path each : left) {
				Files.delete(each);
			}
		} catch (IOException failure) {
			throw new CorpusException(Reason.FAILED, file, failure.getMessage(), failure);
		}
	}

	private static CorpusException refusal(Path file, Exception cause) {
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

	Session session() throws SQLException {
		var session = new Session(this, Session.prepared(root.duplicate()));
		sessions.add(session);
		for (String view : views) {
			session.execute(view);
		}
		return session;
	}

	/**
	 * From now on the database keeps no more than so much at hand, and never more than it may. It would else keep all blocks that a long run writes
	 * until that is full, though nobody reads them. While others hold more than that in use, all stays as it is.
	 */
	void keepAtMost(long bytes) throws SQLException {
		try (Statement statement = root.createStatement()) {
			statement.execute("SET GLOBAL memory_limit = '" + Math.min(bytes, settings.memoryBytes()) / 1024 + "KiB'");
		} catch (SQLException refused) {
			if (root.isClosed() || !String.valueOf(refused.getMessage()).contains("memory limit")) {
				throw refused;
			}
		}
	}

	/**
	 * From now on only the thread that asks works on a question, or again as many as the file is worth. What is added a few thousand rows at a time
	 * takes a second thread twice the work: it makes small tables of its own, which are then copied.
	 */
	void workAlone(boolean alone) throws SQLException {
		if (!root.isClosed()) {
			try (Statement statement = root.createStatement()) {
				statement.execute("SET GLOBAL threads = " + (alone ? 1 : threads(file, settings)));
			}
		}
	}

	/**
	 * How many threads answer a question: one where the file and its journal are small. DuckDB gives a second thread 122,880 rows to read at the
	 * least; where there are fewer, the second one costs half as much processor again and answers come no sooner.
	 */
	static int threads(Path file, CorpusSettings settings) {
		try {
			long bytes = 0;
			for (Path each : List.of(file, journal(file))) {
				bytes += Files.exists(each) ? Files.size(each) : 0;
			}
			return bytes < SHARED_FROM ? 1 : settings.threads();
		} catch (IOException unknown) {
			// Whoever opens the file says what is wrong with it.
			return settings.threads();
		}
	}

	private static Path journal(Path file) {
		return file.resolveSibling(file.getFileName() + ".wal");
	}

	/** Asks in a session of its own. */
	<T> T ask(Work<T> work) throws CorpusException {
		try (Session session = session()) {
			return work.ask(session);
		} catch (SQLException failure) {
			throw failed(failure);
		}
	}

	/** Lets another file take the place of this one, at once; sessions that are open are closed. @param made whole, and open nowhere */
	void takeOver(Path made) throws SQLException, IOException {
		kept.changed();
		for (Session session : sessions) {
			session.close();
		}
		try (Statement statement = root.createStatement()) {
			// With an empty journal, the new file never meets the old one's.
			statement.execute("CHECKPOINT " + NAME);
			statement.execute("USE memory");
			statement.execute("DETACH " + NAME);
			try {
				Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				statement.execute("ATTACH " + Session.literal(file.toString()) + " AS " + NAME);
				statement.execute("USE " + NAME);
			}
		}
	}

	/** From now on sessions begin with these statements: what stands for tables that an older file lacks. */
	void prepare(List<String> statements) {
		views = List.copyOf(statements);
	}

	void forget(Session session) {
		sessions.remove(session);
	}

	/** Damage, a full disk or a file gone is often met only while blocks are read or written. */
	CorpusException failed(SQLException cause) {
		String said = String.valueOf(cause.getMessage());
		return new CorpusException(DatabaseFault.of(said, file), file, said, cause);
	}

	/** Who is told each statement. */
	Consumer<String> overhears() {
		return settings.overhears();
	}

	/** Answers that hold while the file is as it was when it was opened. */
	KeptAnswers kept() {
		return kept;
	}

	/** True when it was opened to be read alone. */
	boolean isReadOnly() {
		return readOnly;
	}

	Path file() {
		return file;
	}

	@Override
	public void close() throws SQLException {
		for (Session session : sessions) {
			session.close();
		}
		if (!root.isClosed()) {
			dropEmptyJournal();
			root.close();
		}
		synchronized (OPEN) {
			if (listed) {
				OPEN.remove(place);
				listed = false;
			}
		}
	}

	/**
	 * A commit for which the disk had no room leaves an empty journal, which DuckDB never deletes. Nobody else can have the file open yet: the next
	 * process makes a journal of its own, which must not be taken for this one.
	 */
	private void dropEmptyJournal() {
		Path journal = journal(file);
		try {
			if (!readOnly && Files.exists(journal) && Files.size(journal) == 0) {
				Files.delete(journal);
			}
		} catch (IOException stays) {
			// It holds nothing; a system that deletes no open file keeps it until the next writer closes.
		}
	}
}
