// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * The posts and codings that count, as two files for other programs, both of which are there as a whole or neither is.
 *
 * @param tally   of what counts
 * @param details columns of what is told of a post beside the post
 * @param codings columns of a coding
 */
record ParquetFiles(Tally tally, String details, String codings) {

	/** Everything. */
	static ParquetFiles of(Tally tally) {
		return new ParquetFiles(tally,
				"d.* EXCLUDE (sighting, post, run), (SELECT map_from_entries(list((o.field, o.value) ORDER BY o.field)) FROM "
				+ new PostValues(tally.numbers()).shown("true") + " o WHERE o.post = p.key) AS own", CodingRows.EXPORTED);
	}

	/** Makes the files for others from posts that a gate has let through. */
	static ParquetFiles released(Tally tally) {
		return new ParquetFiles(tally, "d.author_role, d.own_thread, d.edited_at", CodingRows.RELEASED);
	}

	/** @param posts table that takes the place of all posts */
	void write(Session session, String posts, Path folder) throws IOException, SQLException {
		Files.createDirectories(folder);
		Path written = folder.resolve("posts.parquet");
		Path coded = folder.resolve("codings.parquet");
		try {
			write(session, part(written), "SELECT x.id AS run, p.* EXCLUDE (run, arrived, told), "
					+ details + " FROM " + posts + PostRows.JOINED + " WHERE " + tally.counts("p") + " ORDER BY p.arrived");
			write(session, part(coded), "SELECT coalesce(x.id, '') AS run, " + codings + " FROM "
					+ CodingRows.FROM + " WHERE " + tally.countsCodings() + " AND c.post IN (SELECT p.key FROM " + tally.posts()
					+ " p WHERE " + tally.counts("p")
					+ ") ORDER BY c.id");
			Files.move(part(written), written, StandardCopyOption.REPLACE_EXISTING);
			move(part(coded), coded, written);
		} finally {
			Files.deleteIfExists(part(written));
			Files.deleteIfExists(part(coded));
		}
	}

	/** Posts without their codings are not handed out. */
	private static void move(Path from, Path to, Path alone) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException failure) {
			Files.deleteIfExists(alone);
			throw failure;
		}
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + ".part");
	}

	private static void write(Session session, Path part, String query) throws SQLException {
		session.execute("COPY (" + query + ") TO " + Session.literal(part.toAbsolutePath().toString()) + " (FORMAT parquet, COMPRESSION zstd)");
	}
}
