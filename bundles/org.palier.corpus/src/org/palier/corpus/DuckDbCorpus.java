// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/** A corpus in a DuckDB file. Thread-safe: every call has a connection of its own. */
public final class DuckDbCorpus implements Corpus {

	private static final String ERASING = ".erase-";

	private final Database database;
	private final @Nullable HolderNote note;
	private final AtomicLong lastRun;
	private final AtomicLong lastPost;
	private final AtomicLong lastCoding;

	/** @param note null for one that is only read */
	private DuckDbCorpus(Database database, @Nullable HolderNote note, Session session) throws SQLException {
		this.database = database;
		this.note = note;
		// The time and not a count: the number of a killed run, which nothing lists, is never that of another.
		this.lastRun = new AtomicLong(Math.max(System.currentTimeMillis(), session.number("SELECT coalesce(max(no), 0) FROM runs")));
		this.lastPost = new AtomicLong(session.number("SELECT greatest((SELECT coalesce(max(key), 0) FROM posts),"
				+ " (SELECT coalesce(max(key), 0) FROM sightings))"));
		this.lastCoding = new AtomicLong(session.number("SELECT coalesce(max(id), 0) FROM codings"));
	}

	/**
	 * Opens the corpus of a study, or makes it.
	 *
	 * @param file    corpus.duckdb of the study's folder, which must be there
	 * @param studyId id of the study; the corpus of another one is refused
	 * @throws CorpusException with {@link Reason#IN_USE} while another process or object holds it
	 */
	public static DuckDbCorpus open(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		Path absolute = reachable(file);
		if (!Files.exists(absolute)) {
			create(absolute, studyId, settings);
		} else if (!Files.isWritable(absolute) || !Files.isWritable(absolute.getParent())) {
			// DuckDB opens a file whose folder takes no journal, and fails once it writes one.
			throw new CorpusException(Reason.DENIED, absolute, "not writable", null);
		}
		Database database = Database.open(absolute, settings);
		try {
			return opened(new EarlierFile(absolute, settings).upToDate(database, studyId), studyId, settings);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	/**
	 * Opens the corpus of a study to be read: of an archive too, whose folder or disk cannot be written to. Several
	 * processes may read at once. Nothing is written beside it, and whatever would add to it is refused.
	 *
	 * @throws CorpusException with {@link Reason#IN_USE} while another process or object may write to it, with
	 *                         {@link Reason#UNREACHABLE} when there is none
	 */
	public static DuckDbCorpus read(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		Path absolute = reachable(file);
		if (!Files.exists(absolute)) {
			throw new CorpusException(Reason.UNREACHABLE, absolute, "", null);
		}
		return opened(Database.read(new EarlierFile(absolute, settings).readable(), settings), studyId, settings);
	}

	private static Path reachable(Path file) throws CorpusException {
		Path absolute = file.toAbsolutePath().normalize();
		if (!Files.isDirectory(absolute.getParent()) || Files.isDirectory(absolute)) {
			throw new CorpusException(Reason.UNREACHABLE, absolute, "", null);
		}
		if (absolute.toString().contains("?")) {
			// DuckDB takes what follows for options, and would keep its journal elsewhere.
			throw new CorpusException(Reason.PATH, absolute, "?", null);
		}
		return absolute;
	}

	private static DuckDbCorpus opened(Database database, String studyId, CorpusSettings settings) throws CorpusException {
		try {
			return database.isReadOnly() ? readable(database, studyId) : writable(database, settings);
		} catch (SQLException | IOException refused) {
			try {
				database.close();
			} catch (SQLException second) {
				refused.addSuppressed(second);
			}
			throw refused instanceof CorpusException typed ? typed
					: refused instanceof SQLException said ? database.failed(said)
							: new CorpusException(Reason.FAILED, database.file(), String.valueOf(refused.getMessage()), refused);
		}
	}

	private static DuckDbCorpus readable(Database database, String studyId) throws SQLException, IOException {
		forgetDead(database.file());
		try (Session session = database.session()) {
			Schema.check(database, session, studyId);
			var schema = new EarlierSchema(session);
			if (schema.isEarlier()) {
				database.prepare(schema.views());
			}
		}
		try (Session session = database.session()) {
			return new DuckDbCorpus(database, null, session);
		}
	}

	/** While others read nobody writes: a note of who does was left by a process that was killed. */
	private static void forgetDead(Path corpus) {
		try {
			HolderNote.of(corpus).remove();
		} catch (IOException archive) {
			// Nothing can be deleted there, and nobody heeds it.
			return;
		}
	}

	private static DuckDbCorpus writable(Database database, CorpusSettings settings)
			throws SQLException, IOException {
		var note = HolderNote.of(database.file());
		try {
			note.write(settings.process(), Instant.now());
		} catch (IOException noRoom) {
			// It locks nothing. On a full disk the posts can be read, and the checkpoint below may make room.
			note.remove();
		}
		database.emptyOverflow();
		sweepErasing(database.file());
		try (Session session = database.session()) {
			Schema.settle(session);
			return new DuckDbCorpus(database, note, session);
		}
	}

	/** A process killed while it makes a file would leave one that is no database: so it is made elsewhere and moved. */
	private static void create(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		Path made = file.resolveSibling(file.getFileName() + ".new-" + ProcessHandle.current().pid());
		try {
			Files.deleteIfExists(made);
			Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".wal"));
			Database database = Database.open(made, settings);
			try (database; Session session = database.session()) {
				Schema.create(session, studyId);
			}
			Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (CorpusException typed) {
			discard(made, typed);
			// It is told of the file that was to be made.
			throw new CorpusException(typed.reason(), file, typed.detail(), typed);
		} catch (SQLException failure) {
			discard(made, failure);
			String said = String.valueOf(failure.getMessage());
			throw new CorpusException(DatabaseFault.of(said, file), file, said, failure);
		} catch (IOException failure) {
			discard(made, failure);
			Reason reason = DatabaseFault.of(String.valueOf(failure), file);
			throw new CorpusException(failure instanceof AccessDeniedException ? Reason.DENIED : reason, file,
					String.valueOf(failure.getMessage()), failure);
		}
	}

	/** Nothing is left of a file that could not be made, e.g. for want of space. */
	private static void discard(Path made, Exception cause) {
		try {
			Files.deleteIfExists(made);
			Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".wal"));
		} catch (IOException second) {
			cause.addSuppressed(second);
		}
	}

	@Override
	public boolean isReadOnly() {
		return database.isReadOnly();
	}

	private void mayWrite() throws CorpusException {
		if (isReadOnly()) {
			throw new CorpusException(Reason.DENIED, database.file(), "opened to be read", null);
		}
	}

	@Override
	public CorpusView view(Set<String> runIds) throws CorpusException {
		try (Session session = database.session()) {
			return new DuckDbView(database, new Tally(session, numbers(session, runIds)));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	private static List<Long> numbers(Session session, Set<String> runIds) throws SQLException {
		var numbers = new ArrayList<Long>();
		for (String id : runIds) {
			numbers.addAll(session.list("SELECT no FROM runs WHERE id = ?", row -> row.getLong(1), id));
		}
		return List.copyOf(numbers);
	}

	@Override
	public long recode(Set<String> runIds, String runId, Instant at, String version, List<Recoding> recodings,
			Collection<AccountAgency> attribution) throws CorpusException {
		mayWrite();
		try (Session session = database.session()) {
			Tally.attribute(session, attribution);
			return new Recoder(session, numbers(session, runIds)).run(recodings, lastRun.incrementAndGet(), runId, at, version,
					lastCoding);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public long move(Set<String> runIds, String runId, Instant at, Map<String, String> platforms) throws CorpusException {
		mayWrite();
		try (Session session = database.session()) {
			return new PlatformMoves(session, numbers(session, runIds)).move(platforms, lastRun.incrementAndGet(), runId, at);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostWriter appendPosts(String runId, Instant at) throws CorpusException {
		mayWrite();
		try {
			return posts(runId, at, session -> session.list("SELECT no FROM runs", row -> row.getLong(1)));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostWriter appendPosts(String runId, Instant at, Set<String> counting) throws CorpusException {
		mayWrite();
		try {
			return posts(runId, at, session -> numbers(session, counting));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostWriter tryPosts(Instant at, Set<String> counting) throws CorpusException {
		try {
			return posts(null, at, session -> numbers(session, counting));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	private interface Counting {
		List<Long> of(Session session) throws SQLException;
	}

	private PostWriter posts(@Nullable String runId, Instant at, Counting counting) throws SQLException {
		List<Long> numbers;
		try (Session session = database.session()) {
			numbers = counting.of(session);
		}
		return new DuckDbPostWriter(database, runId == null ? new AtomicLong(lastPost.get()) : lastPost, numbers, lastRun.incrementAndGet(), runId, at);
	}

	@Override
	public RunWriter<Coding> appendCodings(String runId, Instant at) throws CorpusException {
		mayWrite();
		try {
			return new DuckDbCodingWriter(database, lastCoding, lastRun.incrementAndGet(), runId, at);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public void drawSet(String runId, Instant at, List<SetPost> posts) throws CorpusException {
		mayWrite();
		try {
			SetRows.add(database.session(), lastRun.incrementAndGet(), runId, at, posts);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public Coding code(Coding byHand) throws CorpusException {
		return code(byHand, byHand.coder());
	}

	@Override
	public Coding code(Coding byHand, String name) throws CorpusException {
		mayWrite();
		long id = lastCoding.incrementAndGet();
		try (Session session = database.session()) {
			session.begin();
			if (byHand.isOneCoders()) {
				Schema.addCoder(session, byHand.coder(), name);
			}
			var writing = new CodingRows();
			try (var rows = session.appender(Database.NAME, "codings")) {
				writing.append(rows, id, Schema.BY_HAND, byHand);
			}
			writing.end(session);
			session.commit();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
		return byHand.logged(id);
	}

	@Override
	public void train(String set) throws CorpusException {
		mayWrite();
		try (Session session = database.session()) {
			session.begin();
			Schema.train(session, set);
			session.commit();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public List<PersonCoder> coders() throws CorpusException {
		try (Session session = database.session()) {
			return Schema.coders(session);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public List<CodingBlock> codingLog(List<String> runIds) throws CorpusException {
		try (Session session = database.session()) {
			return new CodingLog(session).of(runIds);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public List<String> codingRuns() throws CorpusException {
		try (Session session = database.session()) {
			return session.list("SELECT x.id FROM codings c JOIN runs x ON x.no = c.run GROUP BY x.id ORDER BY min(c.id)", row -> row.getString(1));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public List<CodingBlock> codingLog(List<CodingBlock> then, List<LostCoding> lost) throws CorpusException {
		try (Session session = database.session()) {
			return new CodingLog(session).again(then, lost);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public List<Coding> changedCodings(int limit) throws CorpusException {
		try (Session session = database.session()) {
			return new CodingLog(session).changed("true", limit);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public List<LostCoding> wouldLose(CorpusErasure what) throws CorpusException {
		try (Session session = database.session()) {
			return new Eraser(session, what).lost();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public ErasedPosts wouldErase(CorpusErasure what) throws CorpusException {
		try (Session session = database.session()) {
			return new Eraser(session, what).count();
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public void toErase(CorpusErasure what, Consumer<Post> each) throws CorpusException {
		try (Session session = database.session()) {
			new Eraser(session, what).each(each);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public synchronized ErasedPosts erase(CorpusErasure what) throws CorpusException {
		mayWrite();
		Path made = database.file().resolveSibling(database.file().getFileName() + ERASING + ProcessHandle.current().pid());
		try {
			Files.deleteIfExists(made);
			ErasedPosts erased;
			try (Session session = database.session()) {
				var eraser = new Eraser(session, what);
				erased = eraser.count();
				eraser.copyTo(made);
			}
			database.takeOver(made);
			return erased;
		} catch (SQLException failure) {
			discard(made, failure);
			throw failure.getCause() instanceof CorpusException typed ? typed : database.failed(failure);
		} catch (IOException failure) {
			discard(made, failure);
			throw failure instanceof CorpusException typed ? typed
					: new CorpusException(DatabaseFault.of(String.valueOf(failure), database.file()), database.file(), String.valueOf(failure.getMessage()), failure);
		}
	}

	/** What an erasure that was killed had begun to write; for who holds the corpus. */
	private static void sweepErasing(Path file) throws IOException {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(file.getParent(), file.getFileName() + ERASING + "*")) {
			for (Path each : left) {
				Files.delete(each);
			}
		}
	}

	@Override
	public void close() throws CorpusException {
		try {
			// Before the lock goes: the next process writes a note of its own.
			HolderNote left = note;
			if (left != null) {
				left.remove();
			}
			database.close();
		} catch (SQLException | IOException failure) {
			throw new CorpusException(Reason.FAILED, database.file(), String.valueOf(failure.getMessage()), failure);
		}
	}
}
