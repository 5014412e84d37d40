// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.duckdb.DuckDBAppender;

/** Codings to rows and back. */
final class CodingRows {

	/** What is handed to other programs of codings under the name c, beside their run. */
	static final String EXPORTED = "c.id, c.post, " + EarlierFacets.facetOf("c.facet")
			+ " AS facet, c.value, c.coder, c.kind, c.coded_at, c.version, c.confidence, c.evidence,"
			+ " nullif(c.supersedes, " + Coding.NEW + ") AS supersedes";

	/** What {@link #read} reads, of codings under the name c and runs under the name x. */
	static final String COLUMNS = CodingRows.EXPORTED + ", coalesce(x.id, '')";

	private CodingRows() {
	}

	static void append(DuckDBAppender rows, long id, long run, Coding coding) throws SQLException {
		rows.beginRow().append(id).append(run).append(coding.post()).append(coding.facet().id()).append(coding.value())
				.append(coding.coder()).append(coding.kind().id()).append(time(coding.at()))
				.append(coding.version());
		if (coding.confidence() == null) {
			rows.appendNull();
		} else {
			rows.append(coding.confidence().doubleValue());
		}
		rows.append(coding.evidence()).append(coding.supersedes()).append(CodingDigest.of(coding)).endRow();
	}

	/** Cut to the microseconds of the database, downwards before 1970 too. */
	private static LocalDateTime time(Instant at) {
		return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
	}

	static Coding read(ResultSet row) throws SQLException {
		double confidence = row.getDouble(9);
		boolean stated = !row.wasNull();
		return new Coding(row.getLong(1), row.getLong(2), new Facet(row.getString(3)),
				row.getString(4), row.getString(5), CoderKind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
				row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(8), stated ? confidence : null,
				row.getString(10), row.getLong(11), row.getString(12));
	}
}
