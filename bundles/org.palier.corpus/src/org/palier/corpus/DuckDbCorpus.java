// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
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

	private final Database database;
	private final @Nullable HolderNote note;
	private final @Nullable PeopleLog log;
	private final AtomicLong lastRun;
	private final AtomicLong lastPost;
	private final CodingIds codingIds;

	/** @param note null for one that is only read @param log null where what people do is not written a second time */
	DuckDbCorpus(Database database, @Nullable HolderNote note, @Nullable PeopleLog log, Session session) throws SQLException {
		this.database = database;
		this.note = note;
		this.log = log;
		// The time and not a count: the number of a killed run, which nothing lists, is never that of another.
		this.lastRun = new AtomicLong(System.currentTimeMillis());
		this.lastPost = new AtomicLong();
		this.codingIds = new CodingIds();
		count(session);
		// Others may have written since.
		database.beforeWriting(this::count);
	}

	private boolean count(Session session) throws SQLException {
		raise(lastRun, session.number("SELECT coalesce(max(no), 0) FROM runs"));
		raise(lastPost, Schema.lastPost(session));
		codingIds.behind(Schema.lastCoding(session));
		return true;
	}

	private static void raise(AtomicLong last, long seen) {
		last.accumulateAndGet(seen, Math::max);
	}

	/**
	 * Opens the corpus of a study, or makes it.
	 *
	 * @param file    corpus.duckdb of the study's folder, which must be there
	 * @param studyId id of the study; the corpus of another one is refused
	 * @throws CorpusException with {@link Reason#IN_USE} while another process or object holds it
	 */
	public static DuckDbCorpus open(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		return CorpusFile.at(file, studyId, settings).open();
	}

	/**
	 * Opens the corpus of a study to be read: of an archive too, whose folder or disk cannot be written to. Several
	 * processes may read at once. Nothing is written beside it, and whatever would add to it is refused.
	 *
	 * @throws CorpusException with {@link Reason#IN_USE} while another process or object may write to it, with
	 *                         {@link Reason#UNREACHABLE} when there is none
	 */
	public static DuckDbCorpus read(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		return CorpusFile.at(file, studyId, settings).read();
	}

	/**
	 * Opens a corpus like {@link #read}, for a long reading. It reads a copy that only the user of this process can
	 * read, made now and deleted when the corpus is closed, so that others may write meanwhile. It reads the file
	 * itself where that is large, or where there is no room for a copy.
	 *
	 * @throws CorpusException as {@link #read}
	 */
	public static DuckDbCorpus readCopy(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		return CorpusFile.at(file, studyId, settings).readCopy();
	}

	/**
	 * Opens the corpus of a study, or makes it, for questions now and then. The file is let go between questions, so
	 * that others may read and write it, and is another's for as long as a change takes. Where it may not be written
	 * to, it is only read.
	 *
	 * @param file    corpus.duckdb of the study's folder, which must be there
	 * @param studyId id of the study; the corpus of another one is refused
	 * @throws CorpusException with {@link Reason#IN_USE} while another process does not let go of it; each call may throw it
	 */
	public static DuckDbCorpus share(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		return CorpusFile.at(file, studyId, settings).share();
	}

	@Override
	public Holding hold() throws CorpusException {
		return database.use(!isReadOnly())::close;
	}

	@Override
	public Holding hold(Runnable waiting) throws CorpusException {
		while (true) {
			try {
				return hold();
			} catch (CorpusException refused) {
				if (refused.reason() != Reason.IN_USE || !OpenFiles.rest()) {
					throw refused;
				}
				waiting.run();
			}
		}
	}

	@Override
	public boolean isReadOnly() {
		return database.isReadOnly();
	}

	private Attachment.Use writing() throws CorpusException {
		if (isReadOnly()) {
			throw new CorpusException(Reason.DENIED, database.file(), "opened to be read", null);
		}
		return database.use(true);
	}

	@Override
	public CorpusView view(Set<String> runIds) throws CorpusException {
		return view(runIds, false);
	}

	@Override
	public CorpusView countingAnew(Set<String> runIds) throws CorpusException {
		return view(runIds, true);
	}

	private CorpusView view(Set<String> runIds, boolean anew) throws CorpusException {
		var questions = new Questions(database, anew);
		try {
			return new DuckDbView(questions, new Tally(questions, numbers(questions, runIds)));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	private static List<Long> numbers(AnswerSource asked, Set<String> runIds) throws SQLException {
		List<Long> numbers = new ArrayList<>();
		asked.answer(new Question("SELECT id, no FROM runs ORDER BY no"))
				.list(row -> runIds.contains(row.getString(1)) && numbers.add(row.getLong(2)));
		return List.copyOf(numbers);
	}

	@Override
	public long recode(Set<String> runIds, String runId, Instant at, String version, List<Recoding> recodings,
			Collection<AccountAgency> attribution) throws CorpusException {
		try (Attachment.Use use = adding()) {
			long recoded = database.ask(session -> {
				Tally.attribute(session, attribution);
				return new Recoder(session, numbers(session, runIds)).run(recodings, lastRun.incrementAndGet(), runId, at, version, codingIds);
			});
			log(it -> it.codings(runId));
			return recoded;
		}
	}

	@Override
	public long move(Set<String> runIds, String runId, Instant at, Map<String, String> platforms) throws CorpusException {
		try (Attachment.Use use = adding()) {
			long moved = database.ask(
					session -> new PlatformMoves(session, numbers(session, runIds)).move(platforms, lastRun.incrementAndGet(), runId, at));
			log(it -> it.moved(runId));
			return moved;
		}
	}

	@Override
	public PostWriter appendPosts(String runId, Instant at) throws CorpusException {
		try (Attachment.Use use = writing()) {
			return posts(runId, at, session -> session.list("SELECT no FROM runs", row -> row.getLong(1)));
		}
	}

	@Override
	public PostWriter appendPosts(String runId, Instant at, Set<String> counting) throws CorpusException {
		try (Attachment.Use use = writing()) {
			return posts(runId, at, session -> numbers(session, counting));
		}
	}

	@Override
	public PostWriter tryPosts(Instant at, Set<String> counting) throws CorpusException {
		return posts(null, at, session -> numbers(session, counting));
	}

	private PostWriter posts(@Nullable String runId, Instant at, Database.Work<List<Long>> counting) throws CorpusException {
		List<Long> numbers = database.ask(counting);
		try {
			return new DuckDbPostWriter(database, runId == null ? new AtomicLong(lastPost.get()) : lastPost, numbers,
					lastRun.incrementAndGet(), runId, at);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public RunWriter<Coding> appendCodings(String runId, Instant at) throws CorpusException {
		try (Attachment.Use use = adding()) {
			return new DuckDbCodingWriter(database, log, codingIds, lastRun.incrementAndGet(), runId, at);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public void drawSet(String runId, Instant at, List<SetPost> posts) throws CorpusException {
		try (Attachment.Use use = adding()) {
			SetRows.add(database.session(), lastRun.incrementAndGet(), runId, at, posts);
			log(it -> it.drawn(runId));
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
		try (Attachment.Use use = adding()) {
			Coding coded = byHand.logged(codingIds.next());
			try (Session session = database.session()) {
				session.begin();
				if (byHand.isOneCoders()) {
					Schema.addCoder(session, byHand.coder(), name);
				}
				var writing = new CodingRows();
				try (var rows = session.appender(Database.NAME, "codings")) {
					writing.append(rows, coded.id(), Schema.BY_HAND, byHand);
				}
				writing.end(session);
				session.commit();
			} catch (SQLException failure) {
				throw database.failed(failure);
			}
			try {
				log(it -> it.code(coded, name));
			} catch (CorpusException failure) {
				forget(coded.id(), failure);
				throw failure;
			}
			return coded;
		}
	}

	/** Deletes a coding that could not be written a second time: its caller is not told that it was saved. */
	private void forget(long id, CorpusException cause) {
		try (Session session = database.session()) {
			session.begin();
			session.execute("DELETE FROM codings WHERE id = ?", id);
			session.execute("DELETE FROM " + Schema.DETAILS + " WHERE coding = ?", id);
			session.commit();
		} catch (SQLException stays) {
			cause.addSuppressed(stays);
		}
	}

	/** Writes something to the log. */
	@FunctionalInterface
	private interface Logging {
		void to(PeopleLog log) throws CorpusException;
	}

	private void log(Logging what) throws CorpusException {
		PeopleLog kept = log;
		if (kept != null) {
			what.to(kept);
		}
	}

	/** A use in which something of people is added: the log has what was added before. */
	private Attachment.Use adding() throws CorpusException {
		Attachment.Use use = writing();
		try {
			log(it -> codingIds.behind(it.complete()));
			return use;
		} catch (CorpusException | RuntimeException refused) {
			use.close();
			throw refused;
		}
	}

	@Override
	public void train(String set) throws CorpusException {
		try (Attachment.Use use = adding()) {
			try (Session session = database.session()) {
				session.begin();
				Schema.train(session, set);
				session.commit();
			} catch (SQLException failure) {
				throw database.failed(failure);
			}
			log(it -> it.train(set));
		}
	}

	@Override
	public List<PersonCoder> coders() throws CorpusException {
		return database.ask(Schema::coders);
	}

	@Override
	public List<LogBlock> codingLog(List<String> runIds) throws CorpusException {
		return database.ask(session -> new CodingLog(session).of(runIds));
	}

	@Override
	public List<String> codingRuns() throws CorpusException {
		return database.ask(session -> session
				.list("SELECT x.id FROM codings c JOIN runs x ON x.no = c.run GROUP BY x.id ORDER BY min(c.id)", row -> row.getString(1)));
	}

	@Override
	public List<LogBlock> codingLog(List<LogBlock> then, List<LostCoding> lost) throws CorpusException {
		return database.ask(session -> new CodingLog(session).again(then, lost));
	}

	@Override
	public List<String> postRuns() throws CorpusException {
		return database.ask(session -> new PostLog(session).runs());
	}

	@Override
	public long sealPosts(String runId, Path file) throws CorpusException {
		return whole(file, (session, part) -> new PostLog(session).seal(runId, part));
	}

	@Override
	public void sealPostsAgain(String runId, Path file, Path lost) throws CorpusException {
		whole(file, (session, part) -> {
			new PostLog(session).sealAgain(runId, file, lost, part);
			return 1L;
		});
	}

	/** Writes a file. */
	@FunctionalInterface
	private interface Writing {
		/** @return 0 when nothing was written */
		long to(Session session, Path part) throws SQLException;
	}

	@Override
	public void copyTo(Path copy) throws CorpusException {
		whole(copy, (session, part) -> {
			session.execute("ATTACH " + Session.literal(part.toString()) + " AS snapshot");
			try {
				session.execute("COPY FROM DATABASE " + Database.NAME + " TO snapshot");
				session.execute("CHECKPOINT snapshot");
			} finally {
				session.execute("DETACH snapshot");
			}
			return 1L;
		});
	}

	private long whole(Path file, Writing writing) throws CorpusException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.createDirectories(file.getParent());
			long written = database.ask(session -> writing.to(session, part));
			if (written > 0) {
				Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			}
			return written;
		} catch (CorpusException failure) {
			CorpusFile.discard(part, failure);
			throw failure;
		} catch (IOException failure) {
			CorpusFile.discard(part, failure);
			throw new CorpusException(DatabaseFault.of(String.valueOf(failure), file), file, String.valueOf(failure.getMessage()), failure);
		}
	}

	@Override
	public List<LogBlock> sealedPosts(String runId, Path file) throws CorpusException {
		return database.ask(session -> new PostLog(session).blocks(runId, file));
	}

	@Override
	public List<ComparedPosts> comparePosts(List<SealedPosts> sealed, int limit) throws CorpusException {
		return database.ask(session -> new PostLog(session).compare(sealed, limit));
	}

	@Override
	public List<LogBlock> runBeginnings() throws CorpusException {
		return database.ask(session -> new RunBeginnings(session).all());
	}

	@Override
	public List<LogBlock> runBeginnings(List<String> runIds) throws CorpusException {
		return database.ask(session -> new RunBeginnings(session).of(runIds));
	}

	@Override
	public List<Coding> changedCodings(int limit) throws CorpusException {
		return database.ask(session -> new CodingLog(session).changed("true", limit));
	}

	@Override
	public List<LostCoding> wouldLose(CorpusErasure what) throws CorpusException {
		return database.ask(session -> new Eraser(session, what).lost());
	}

	@Override
	public ErasedPosts wouldErase(CorpusErasure what) throws CorpusException {
		return database.ask(session -> new Eraser(session, what).count());
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
	public ErasedPosts erase(CorpusErasure what) throws CorpusException {
		return erased(what, null);
	}

	@Override
	public ErasedPosts erase(CorpusErasure what, Path lost) throws CorpusException {
		return erased(what, lost);
	}

	@Override
	public void completeLog() throws CorpusException {
		log(it -> codingIds.behind(it.complete()));
	}

	@Override
	public RestoredPeople restore(LoggedPeople logged) throws CorpusException {
		try (Attachment.Use use = writing()) {
			codingIds.around(logged.ids().stream().mapToLong(Long::longValue).toArray());
			return database.ask(session -> new PeopleRestoring(session, logged, lastRun::incrementAndGet).run());
		}
	}

	@Override
	public void tidyLog() throws CorpusException {
		try (Attachment.Use use = writing()) {
			log(PeopleLog::erased);
		}
	}

	private synchronized ErasedPosts erased(CorpusErasure what, @Nullable Path lost) throws CorpusException {
		Path made = CorpusFile.erasing(database.file());
		try (Attachment.Use use = writing()) {
			database.awaitReaders();
			Files.deleteIfExists(made);
			ErasedPosts erased;
			try (Session session = database.session()) {
				var eraser = new Eraser(session, what);
				erased = eraser.count();
				eraser.copyTo(made, lost);
			}
			database.takeOver(made);
			return erased;
		} catch (SQLException failure) {
			CorpusFile.discard(made, failure);
			throw failure.getCause() instanceof CorpusException typed ? typed : database.failed(failure);
		} catch (IOException failure) {
			CorpusFile.discard(made, failure);
			throw failure instanceof CorpusException typed ? typed
					: new CorpusException(DatabaseFault.of(String.valueOf(failure), database.file()), database.file(),
							String.valueOf(failure.getMessage()), failure);
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
