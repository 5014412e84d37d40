// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duckdb.DuckDBAppender;

/** Codings to rows and back. Writes those of one transaction; what few of them have goes to a table of its own at its end. */
final class CodingRows {

	/** The columns of {@link #FROM} for other programs, beside the run. */
	static final String EXPORTED = "c.id, c.post, c.facet, c.value, c.coder, c.kind, c.coded_at, c.version, c.confidence, c.evidence,"
			+ " nullif(c.supersedes, " + Coding.NEW + ") AS supersedes, c.coder_version, coalesce(d.text_version, 1) AS text_version,"
			+ " coalesce(d.set_id, '') AS set_id, coalesce(d.alternative, '') AS alternative, coalesce(d.memo, '') AS memo, d.seen_suggestion";
	/** The columns for others without words that quote posts or were written about them. */
	static final String RELEASED = EXPORTED.replace("c.evidence", "'' AS evidence").replace("coalesce(d.memo, '') AS memo", "'' AS memo");
	/** The columns of {@link #FROM} that {@link #read} reads. */
	static final String COLUMNS = EXPORTED + ", coalesce(x.id, '')";
	/** The codings c with their runs x and their details d. */
	static final String FROM = "codings c LEFT JOIN runs x ON x.no = c.run LEFT JOIN " + Schema.DETAILS + " d ON d.coding = c.id";

	/** A coding that has details. */
	private record Detailed(long id, CodingDetails details) {
	}

	private final CodingDigest digests = new CodingDigest();
	private final List<Detailed> detailed = new ArrayList<>();

	/** Writes one row under an id and the number of the run. */
	void append(DuckDBAppender rows, long id, long run, Coding coding) throws SQLException {
		rows.beginRow().append(id).append(run).append(coding.post()).append(coding.facet().id()).append(coding.value().text())
				.append(coding.coder()).append(coding.kind().id()).append(time(coding.at()))
				.append(coding.version());
		Double confidence = coding.confidence();
		if (confidence == null) {
			rows.appendNull();
		} else {
			rows.append(confidence.doubleValue());
		}
		rows.append(coding.evidence()).append(coding.supersedes()).append(digests.of(coding)).append(coding.coderVersion()).endRow();
		if (!coding.details().isNone()) {
			detailed.add(new Detailed(id, coding.details()));
		}
	}

	/** Writes what belongs to other tables, after the rows and within their transaction. */
	void end(Session session) throws SQLException {
		if (detailed.isEmpty()) {
			return;
		}
		try (DuckDBAppender rows = session.appender(Database.NAME, Schema.DETAILS)) {
			for (Detailed each : detailed) {
				CodingDetails it = each.details();
				rows.beginRow().append(each.id()).append(it.textVersion()).append(it.set()).append(it.alternative()).append(it.memo());
				Boolean seen = it.seenSuggestion();
				if (seen == null) {
					rows.appendNull();
				} else {
					rows.append(seen.booleanValue());
				}
				rows.endRow();
			}
		}
		detailed.clear();
	}

	/** Cut to the microseconds of the database, downwards before 1970 too. */
	private static LocalDateTime time(Instant at) {
		return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
	}

	static Coding read(ResultSet row) throws SQLException {
		double confidence = row.getDouble(9);
		boolean stated = !row.wasNull();
		boolean seen = row.getBoolean(17);
		boolean known = !row.wasNull();
		var details = new CodingDetails(row.getInt(13), row.getString(14), row.getString(15), row.getString(16), known ? seen : null);
		return new Coding(row.getLong(1), row.getLong(2), new Facet(row.getString(3)), CodeSet.parse(row.getString(4)), row.getString(5),
				CoderKind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)), row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
				row.getString(8), stated ? confidence : null, row.getString(10), row.getLong(11), row.getString(18), row.getString(12), details);
	}
}
