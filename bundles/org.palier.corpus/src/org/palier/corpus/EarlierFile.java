// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;

import org.palier.corpus.CorpusException.Reason;

/**
 * The file of a corpus that may be of an {@link EarlierSchema}. A copy of it is made beside it before it is brought
 * over. The copy takes its place when that did not end, and else stays as a snapshot, with the study as it was then.
 * The reason is that DuckDB 1.5.6 may bring back a part of a transaction when its process was killed within the commit.
 * Files are copied while nobody has them open, because closing a file gives up the locks that the process has on it.
 *
 * @param file     of the corpus
 * @param settings with which it is opened
 */
record EarlierFile(Path file, CorpusSettings settings) {

	/** The path of the copy. */
	Path copy() {
		return file.resolveSibling(file.getFileName() + ".before");
	}

	/** Returns the file to read: the copy while the file is not completely brought over. */
	Path readable() {
		return Files.exists(copy()) ? copy() : file;
	}

	/** A corpus that was opened to be written to, brought over. @return it, or what it was closed and opened again as */
	Database upToDate(Database open, String studyId) throws CorpusException, SQLException {
		Database database = open;
		try {
			if (Files.exists(copy())) {
				database.close();
				restore();
				database = Database.open(file, settings);
			}
			if (!isEarlier(database, studyId)) {
				return database;
			}
			database.close();
			take();
			database = openAgain();
			bringOver(database);
			keep();
			return database;
		} catch (IOException | SQLException failure) {
			database.close();
			throw failure instanceof CorpusException typed ? typed
					: failure instanceof SQLException said ? database.failed(said) : failed((IOException) failure);
		}
	}

	/** Another process may have been quicker: then nothing has begun that would need the copy. */
	private Database openAgain() throws CorpusException, IOException {
		try {
			return Database.open(file, settings);
		} catch (CorpusException inUse) {
			Files.deleteIfExists(copy());
			throw inUse;
		}
	}

	private static boolean isEarlier(Database database, String studyId) throws SQLException, CorpusException {
		try (Session session = database.session()) {
			Schema.check(database, session, studyId);
			return new EarlierSchema(session).isEarlier();
		}
	}

	private void bringOver(Database database) throws SQLException, IOException {
		try (Session session = database.session()) {
			new EarlierSchema(session).bringOver();
			session.execute("CHECKPOINT " + Database.NAME);
		} catch (SQLException failure) {
			database.close();
			restore();
			throw failure;
		}
	}

	private void take() throws IOException {
		Path part = copy().resolveSibling(copy().getFileName() + ".part");
		try {
			Files.deleteIfExists(part);
			if (!new CorpusBytes(file).copyTo(part)) {
				throw new CorpusException(Reason.IN_USE, file, "", HolderNote.of(file).read().orElse(null), null);
			}
			Files.move(part, copy(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException noRoom) {
			Files.deleteIfExists(part);
			throw noRoom;
		}
	}

	/** The copy is a way back from now on, for a user who needs an earlier release again. */
	private void keep() throws IOException {
		SnapshotPlace place = SnapshotPlace.free(file.getParent(), SnapshotPlace.SCHEMA, Instant.now());
		Path study = file.resolveSibling("study.palier");
		if (Files.exists(study)) {
			Path part = place.study().resolveSibling(place.study().getFileName() + ".part");
			Files.copy(study, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, place.study(), StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(copy(), place.corpus(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void restore() throws IOException {
		Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
		Files.move(copy(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private CorpusException failed(IOException failure) {
		Reason reason = failure instanceof AccessDeniedException ? Reason.DENIED : DatabaseFault.of(String.valueOf(failure), file);
		return new CorpusException(reason, file, String.valueOf(failure.getMessage()), failure);
	}
}
