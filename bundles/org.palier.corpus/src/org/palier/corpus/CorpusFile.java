// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/**
 * The file of a study's corpus: how it is made, brought to the schema of today and opened, and what killed processes left
 * beside it.
 */
final class CorpusFile {

	private static final String ERASING = ".erase-";

	private final Path file;
	private final String studyId;
	private final CorpusSettings settings;

	private CorpusFile(Path file, String studyId, CorpusSettings settings) {
		this.file = file;
		this.studyId = studyId;
		this.settings = settings;
	}

	/** @throws CorpusException for a place at which no corpus can lie */
	static CorpusFile at(Path file, String studyId, CorpusSettings settings) throws CorpusException {
		return new CorpusFile(reachable(file), studyId, settings);
	}

	/** To be written to; made when it is not there. */
	DuckDbCorpus open() throws CorpusException {
		if (!Files.exists(file)) {
			create();
		} else if (!Files.isWritable(file) || !Files.isWritable(file.getParent())) {
			// DuckDB opens a file whose folder takes no journal, and fails once it writes one.
			throw new CorpusException(Reason.DENIED, file, "not writable", null);
		}
		Database database = Database.open(file, settings);
		try {
			return opened(new EarlierFile(file, settings).upToDate(database, studyId));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	/** To be read alone. */
	DuckDbCorpus read() throws CorpusException {
		if (!Files.exists(file)) {
			throw new CorpusException(Reason.UNREACHABLE, file, "", null);
		}
		return opened(Database.read(new EarlierFile(file, settings).readable(), settings));
	}

	/** To be read alone and for long: of a copy, so that others may write meanwhile, and of the file itself where none can be had. */
	DuckDbCorpus readCopy() throws CorpusException {
		long until = System.nanoTime() + settings.patience().toNanos();
		if (Files.exists(file)) {
			Optional<ReadersCopy> copy = ReadersCopy.of(new EarlierFile(file, settings).readable(), settings, until);
			Optional<Database> database = copy.flatMap(this::attached);
			if (database.isPresent()) {
				return opened(database.get());
			}
		}
		return at(file, studyId, settings.waiting(Duration.ofNanos(Math.max(0, until - System.nanoTime())))).read();
	}

	/**
	 * The database on a copy; empty where the copy cannot be read: then the file itself is asked, so that a fault is
	 * reported with its name.
	 */
	private Optional<Database> attached(ReadersCopy copy) {
		try {
			return Optional.of(Database.read(copy, settings));
		} catch (CorpusException unreadable) {
			return Optional.empty();
		}
	}

	/**
	 * Opens a corpus that is read and written, and let go between questions. A file that may not be written to is only
	 * read.
	 */
	DuckDbCorpus share() throws CorpusException {
		boolean archive = Files.exists(file) && (!Files.isWritable(file) || !Files.isWritable(file.getParent()));
		if (!Files.exists(file)) {
			create();
		}
		var earlier = new EarlierFile(file, settings);
		List<String> views = archive || !Files.exists(earlier.copy()) ? missing(earlier) : List.of("");
		if (!views.isEmpty() && !archive) {
			open().close();
		}
		var settled = new AtomicBoolean();
		Database database = Database.share(earlier.readable(), settings, archive, (attached, writes, changed) -> {
			if (changed) {
				try (Session session = attached.session()) {
					Schema.check(attached, session, studyId);
				}
			}
			if (writes) {
				beginWriting(attached, !settled.getAndSet(true));
				attached.prepareWriting();
			} else {
				forgetDead(attached.file());
			}
		});
		if (archive) {
			database.prepare(views);
		}
		return shared(database);
	}

	/** Returns the views that a file of an earlier schema needs. */
	private List<String> missing(EarlierFile earlier) throws CorpusException {
		try (Database look = Database.read(earlier.readable(), settings); Session session = look.session()) {
			Schema.check(look, session, studyId);
			var schema = new EarlierSchema(session);
			return schema.isEarlier() ? schema.views() : List.of();
		} catch (SQLException failure) {
			throw new CorpusException(DatabaseFault.of(failure.getMessage(), file), file, String.valueOf(failure.getMessage()), failure);
		}
	}

	private DuckDbCorpus shared(Database database) throws CorpusException {
		try (Session session = database.session()) {
			return new DuckDbCorpus(database, null, log(database), session);
		} catch (SQLException failure) {
			CorpusException said = database.failed(failure);
			try {
				database.close();
			} catch (SQLException second) {
				said.addSuppressed(second);
			}
			throw said;
		}
	}

	private void beginWriting(Database database, boolean first) throws SQLException, IOException {
		var note = HolderNote.of(file);
		try {
			note.write(settings.process(), Instant.now());
		} catch (IOException noRoom) {
			// It locks nothing. On a full disk the posts can be read, and the checkpoint below may make room.
			note.remove();
		}
		if (first) {
			database.emptyOverflow();
			sweepErasing();
			try (Session session = database.session()) {
				Schema.settle(session);
			}
		}
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

	private DuckDbCorpus opened(Database database) throws CorpusException {
		try {
			return database.isReadOnly() ? readable(database) : writable(database);
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

	private DuckDbCorpus readable(Database database) throws SQLException, IOException {
		if (!database.isCopy()) {
			forgetDead(database.file());
		}
		try (Session session = database.session()) {
			Schema.check(database, session, studyId);
			var schema = new EarlierSchema(session);
			if (schema.isEarlier()) {
				database.prepare(schema.views());
			}
		}
		try (Session session = database.session()) {
			return new DuckDbCorpus(database, null, log(database), session);
		}
	}

	private @Nullable PeopleLog log(Database database) {
		return settings.logged() ? new PeopleLog(database, studyId) : null;
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

	private DuckDbCorpus writable(Database database) throws SQLException, IOException {
		beginWriting(database, true);
		try (Session session = database.session()) {
			return new DuckDbCorpus(database, HolderNote.of(file), log(database), session);
		}
	}

	/** A process killed while it makes a file would leave one that is no database: so it is made elsewhere and moved. */
	private void create() throws CorpusException {
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
			// The exception names the file that was to be made.
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
	static void discard(Path made, Exception cause) {
		try {
			Files.deleteIfExists(made);
			Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".wal"));
		} catch (IOException second) {
			cause.addSuppressed(second);
		}
	}

	/** Where this process writes what an erasure leaves of a corpus, before it takes its place. */
	static Path erasing(Path corpus) {
		return corpus.resolveSibling(corpus.getFileName() + ERASING + ProcessHandle.current().pid());
	}

	/** Deletes the files that a killed erasure had begun to write; for the holder of the corpus. */
	private void sweepErasing() throws IOException {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(file.getParent(), file.getFileName() + ERASING + "*")) {
			for (Path each : left) {
				Files.delete(each);
			}
		}
	}
}
