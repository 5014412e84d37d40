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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/**
 * The file of a corpus, opened for this process alone, or to be read beside others that read. An empty database in
 * memory attaches it. So its path may have any character (in an address of JDBC a semicolon starts an option). For the
 * same reason, a second object on one file is refused even within one process.
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

	/**
	 * A process loads it once. Before that copies are looked after, which asks all processes what they have open; then nobody copies here any
	 * more.
	 */
	private static volatile boolean libraryIsLoaded;

	private final Path file;
	private final DuckDBConnection root;
	private final boolean readOnly;
	private final CorpusSettings settings;
	private final Attachment attachment;
	private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
	private volatile List<String> views = List.of();
	private volatile Work<?> beforeWriting = session -> 0;

	private Database(Path file, DuckDBConnection root, boolean readOnly, CorpusSettings settings, Function<Database, Attachment> attachment) {
		this.file = file;
		this.root = root;
		this.readOnly = readOnly;
		this.settings = settings;
		this.attachment = attachment.apply(this);
	}

	/** To read and write. @param file made when it is not there */
	static Database open(Path file, CorpusSettings settings) throws CorpusException {
		return open(file, settings, overflow(file), false);
	}

	/**
	 * Opens a file to be read alone, beside any others that only read. Nothing is written to the file or beside it, and
	 * a journal that a killed writer left is read. Data that does not fit in memory goes to Java's temporary folder.
	 */
	static Database read(Path file, CorpusSettings settings) throws CorpusException {
		return open(file, settings, elsewhere(), true);
	}

	/** DuckDB makes the folder when it needs it and deletes it when it closes. */
	private static Path elsewhere() {
		return Path.of(System.getProperty("java.io.tmpdir"), "palier-corpus-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp");
	}

	/** The work within a shared file each time after it was attached. */
	@FunctionalInterface
	interface Arriving {
		/** @param changed whether somebody else may have changed it since it was let go */
		void attached(Database database, boolean writes, boolean changed) throws SQLException, IOException;
	}

	/**
	 * To read and write, of which nobody is kept out between questions: see {@link Attachment}.
	 *
	 * @param archive whether nothing can be written to the file
	 */
	static Database share(Path file, CorpusSettings settings, boolean archive, Arriving arriving) throws CorpusException {
		try {
			DuckDBConnection root = memory(file, settings, elsewhere());
			return new Database(file, root, archive, settings,
					made -> new SharedFile(file, root, settings, archive, (writes, changed) -> arriving.attached(made, writes, changed)));
		} catch (SQLException | IOException refused) {
			throw OpenFiles.refusal(file, refused);
		}
	}

	/**
	 * Opens a copy to be read alone; it is deleted when it is closed, or when it cannot be read. Faults name the file
	 * of the corpus.
	 */
	static Database read(ReadersCopy copy, CorpusSettings settings) throws CorpusException {
		DuckDBConnection root = null;
		try {
			root = memory(copy.corpus(), settings, elsewhere());
			// Its counts are those of the corpus.
			OpenFiles.attach(root, copy.file(), settings.keepingFrom(Long.MAX_VALUE), true, false);
			return new Database(copy.corpus(), Session.prepared(root), true, settings,
					made -> new CopiedFile(copy, OpenFiles.place(copy.file()), copy.kept()));
		} catch (SQLException | IOException refused) {
			CorpusException reason = refusal(copy.corpus(), root, refused);
			copy.delete();
			throw reason;
		}
	}

	private static Database open(Path file, CorpusSettings settings, Path overflow, boolean readOnly) throws CorpusException {
		DuckDBConnection root = null;
		try {
			root = memory(file, settings, overflow);
			AnswersOnDisk kept = OpenFiles.attach(root, file, settings, readOnly, false);
			return new Database(file, Session.prepared(root), readOnly, settings, made -> new HeldFile(file, OpenFiles.place(file), readOnly, kept));
		} catch (SQLException | IOException refused) {
			throw refusal(file, root, refused);
		}
	}

	/** Why a file cannot be opened; the database in memory is closed. @param root null where it was not made */
	private static CorpusException refusal(Path file, @Nullable DuckDBConnection root, Exception refused) {
		if (root != null) {
			closeAfter(refused, root);
		}
		return refused instanceof CorpusException typed ? typed : OpenFiles.refusal(file, refused);
	}

	/** An empty database in memory, to which files are attached. */
	private static DuckDBConnection memory(Path file, CorpusSettings settings, Path overflow) throws SQLException, IOException {
		synchronized (Database.class) {
			var copies = new NativeLibraryFile(Path.of(System.getProperty("java.io.tmpdir")));
			if (!libraryIsLoaded) {
				copies.sweep(Instant.now());
			}
			var root = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties(file, settings, overflow));
			if (!libraryIsLoaded) {
				copies.unlinkLoaded();
				libraryIsLoaded = true;
			}
			return root;
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

	/**
	 * The file stays attached until the use ends; sessions within it need nothing of their own.
	 *
	 * @param writes whether it may be changed
	 */
	Attachment.Use use(boolean writes) throws CorpusException {
		return attachment.use(writes);
	}

	/** Sets the work within the file before each writing, because others may have changed the file meanwhile. */
	void beforeWriting(Work<?> work) {
		beforeWriting = work;
	}

	/** Does it. */
	void prepareWriting() throws SQLException {
		try (Session session = session()) {
			beforeWriting.ask(session);
		}
	}

	Session session() throws SQLException {
		Attachment.Use use = within();
		DuckDBConnection own = null;
		try {
			own = (DuckDBConnection) root.duplicate();
			Session.prepared(own);
		} catch (SQLException failure) {
			if (own != null) {
				closeAfter(failure, own);
			}
			use.close();
			throw failure;
		}
		var session = new Session(this, own, use);
		sessions.add(session);
		for (String view : views) {
			session.execute(view);
		}
		return session;
	}

	private Attachment.Use within() throws SQLException {
		try {
			return use(false);
		} catch (CorpusException refused) {
			throw new SQLException(refused);
		}
	}

	/**
	 * Limits the memory of the database from now on, and never above its own limit. Without this, it would keep all
	 * blocks that a long run writes until that limit is reached, though nobody reads them. While others use more than
	 * that, nothing changes.
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
	 * Lets only the asking thread work on a question from now on, or again as many threads as the file is worth. Adding
	 * a few thousand rows at a time takes twice the work with a second thread: it makes small tables of its own, which
	 * are then copied.
	 */
	void workAlone(boolean alone) throws SQLException {
		if (!root.isClosed()) {
			try (Statement statement = root.createStatement()) {
				statement.execute("SET GLOBAL threads = " + (alone ? 1 : threads(file, settings)));
			}
		}
	}

	/**
	 * How many threads answer a question: one where the file and its journal are small. DuckDB gives a second thread 122,880 rows to read at
	 * the least; where there are fewer, the second one costs half as much processor again and answers come no sooner.
	 */
	static int threads(Path file, CorpusSettings settings) {
		try {
			long bytes = 0;
			for (Path each : List.of(file, journal(file))) {
				bytes += Files.exists(each) ? Files.size(each) : 0;
			}
			return bytes < SHARED_FROM ? 1 : settings.threads();
		} catch (IOException unknown) {
			// The opening of the file reports its faults.
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

	/**
	 * Waits until nobody on this machine reads a copy of this file any more, for a caller that deletes something for
	 * good. The caller must keep the file for writing meanwhile.
	 *
	 * @throws CorpusException with {@link CorpusException.Reason#IN_USE} when somebody does for longer than the settings say
	 */
	void awaitReaders() throws CorpusException {
		long until = System.nanoTime() + settings.patience().toNanos();
		for (Optional<LockHolder> reader = ReadersCopy.reader(file); reader.isPresent(); reader = ReadersCopy.reader(file)) {
			if (System.nanoTime() > until || !OpenFiles.rest()) {
				throw new CorpusException(Reason.IN_USE, file, "a copy is read", reader.get(), null);
			}
		}
	}

	/** Lets another file take the place of this one, at once; sessions that are open are closed. @param made whole, and open nowhere */
	void takeOver(Path made) throws SQLException, IOException {
		kept().changed();
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

	/** Makes later sessions begin with these statements: views for tables that an older file lacks. */
	void prepare(List<String> statements) {
		views = List.copyOf(statements);
	}

	void forget(Session session) {
		sessions.remove(session);
	}

	/** Damage, a full disk or a file gone is often met only while blocks are read or written. */
	CorpusException failed(SQLException cause) {
		if (cause.getCause() instanceof CorpusException typed) {
			return typed;
		}
		String said = String.valueOf(cause.getMessage());
		return new CorpusException(DatabaseFault.of(said, file), file, said, cause);
	}

	/** Returns the listener that hears each statement. */
	Consumer<String> overhears() {
		return settings.overhears();
	}

	/** Answers that are valid while the file is as it was when it was opened. */
	AnswersOnDisk kept() {
		return attachment.kept();
	}

	/** True when it is of a copy of the file, which others may write meanwhile. */
	boolean isCopy() {
		return attachment instanceof CopiedFile;
	}

	/** True when it was opened to be read alone. */
	boolean isReadOnly() {
		return readOnly;
	}

	Path file() {
		return file;
	}

	@Override
	public void close() throws SQLException, CorpusException {
		for (Session session : sessions) {
			session.close();
		}
		if (!root.isClosed()) {
			try {
				attachment.close();
			} finally {
				root.close();
				attachment.gone();
			}
		}
	}

	/**
	 * A commit for which the disk had no room leaves an empty journal, which DuckDB never deletes. Nobody else can have the file open yet: the
	 * next process makes a journal of its own, which must not be taken for this one.
	 */
	static void dropEmptyJournal(Path file) {
		Path journal = journal(file);
		try {
			if (Files.exists(journal) && Files.size(journal) == 0) {
				Files.delete(journal);
			}
		} catch (IOException stays) {
			// It has no data; a system that deletes no open file keeps it until the next writer closes.
		}
	}
}
