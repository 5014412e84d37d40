// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * The posts and codings that count, as two files for other programs, each of which is there as a whole or not at all.
 *
 * @param tally   of what counts
 * @param details columns of what is told of a post beside the post
 * @param codings columns of a coding
 */
record ParquetFiles(Tally tally, String details, String codings) {

	/** Everything. */
	static ParquetFiles of(Tally tally) {
		return new ParquetFiles(tally, "d.* EXCLUDE (sighting, post, run)", CodingRows.EXPORTED);
	}

	/** What may be handed to others when the posts are those that a gate has let through. */
	static ParquetFiles released(Tally tally) {
		return new ParquetFiles(tally, "d.author_role, d.own_thread, d.edited_at", CodingRows.RELEASED);
	}

	/** @param posts table that takes the place of all posts */
	void write(Session session, String posts, Path folder) throws IOException, SQLException {
		Files.createDirectories(folder);
		write(session, folder.resolve("posts.parquet"), "SELECT x.id AS run, p.* EXCLUDE (run, arrived, told), "
				+ details + " FROM " + posts + PostRows.JOINED + " WHERE " + tally.counts("p") + " ORDER BY p.arrived");
		write(session, folder.resolve("codings.parquet"), "SELECT coalesce(x.id, '') AS run, " + codings + " FROM "
				+ CodingRows.FROM + " WHERE " + tally.countsCodings() + " AND c.post IN (SELECT p.key FROM " + tally.posts() + " p WHERE " + tally.counts("p")
				+ ") ORDER BY c.id");
	}

	private static void write(Session session, Path file, String query) throws IOException, SQLException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		session.execute("COPY (" + query + ") TO " + Session.literal(part.toAbsolutePath().toString()) + " (FORMAT parquet, COMPRESSION zstd)");
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
