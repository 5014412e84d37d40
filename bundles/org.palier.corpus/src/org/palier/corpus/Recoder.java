// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.duckdb.DuckDBAppender;

/**
 * Recodes posts within the database, so that millions take seconds. A new line of the same coder and kind supersedes
 * the last coding of each person and that of programs on a post. Codings in training are handled apart from the rest.
 */
final class Recoder {

	private final Session session;
	private final Tally tally;

	/** @param runs numbers of the runs that count */
	Recoder(Session session, List<Long> runs) throws SQLException {
		this.session = session;
		this.tally = new Tally(session, runs);
	}

	/**
	 * Adds the lines under the number of a run and lists the run. The session has the attribution.
	 *
	 * @return lines added; with 0 no run is listed
	 */
	long run(List<Recoding> recodings, long run, String runId, Instant at, String version, CodingIds ids)
			throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE recoding(facet VARCHAR, old VARCHAR, platform VARCHAR,"
				+ " usage VARCHAR, agency INTEGER, new VARCHAR)");
		try (DuckDBAppender rows = session.appender("temp", "recoding")) {
			for (Recoding it : recodings) {
				if (it.agencies().isEmpty()) {
					begin(rows, it).appendNull().append(it.to()).endRow();
				}
				for (int agency : it.agencies()) {
					begin(rows, it).append(agency).append(it.to()).endRow();
				}
			}
		}
		// Taken down first, so that the ids can be reserved: somebody may code by hand at the same time.
		boolean byUsage = recodings.stream().anyMatch(it -> !it.usage().isEmpty());
		boolean byAgency = recodings.stream().anyMatch(it -> !it.agencies().isEmpty());
		session.execute("CREATE OR REPLACE TEMP TABLE recoded AS " + (byUsage ? tally.coded() : "")
				+ "SELECT l.*, m.new FROM (SELECT c.* FROM codings c WHERE " + tally.countsCodings()
				+ " QUALIFY row_number() OVER (PARTITION BY c.post, c.facet, c.kind, " + Tally.SPEAKER + ", "
				+ tally.inTraining() + " ORDER BY c.id DESC) = 1) l"
				+ " JOIN temp.recoding m ON m.facet = l.facet AND m.old = l.value"
				+ " LEFT JOIN " + tally.posts() + " p ON p.key = l.post AND " + tally.counts("p")
				+ (byAgency ? Tally.ATTRIBUTED : "") + (byUsage ? Tally.CODED : "")
				+ " WHERE (m.platform = '' OR m.platform = p.platform)"
				+ (byUsage ? " AND (m.usage = '' OR m.usage = " + Tally.USAGE + ")" : "")
				+ (byAgency ? " AND (m.agency IS NULL OR m.agency = " + Tally.AGENCY + ")" : ""));
		long count = session.number("SELECT count(*) FROM temp.recoded");
		if (count == 0) {
			return 0;
		}
		long before = ids.stretch(count);
		LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
		session.begin();
		session.execute("INSERT INTO codings SELECT c.* EXCLUDE (coder_version), " + CodingDigest.STORED + ", c.coder_version FROM ("
				+ "SELECT ? + row_number() OVER (ORDER BY r.id) AS id, ? AS run, r.post, r.facet, r.new AS value, r.coder, r.kind, ?::TIMESTAMP AS coded_at,"
				+ " ? AS version, r.confidence, r.evidence,"
				+ " r.id AS supersedes, r.coder_version FROM temp.recoded r) c LEFT JOIN " + Schema.DETAILS + " d ON d.coding = c.supersedes",
				before, run, Timestamp.valueOf(time), version);
		// It is the same code in other terms: from the same set, with the same memo.
		session.execute("INSERT INTO " + Schema.DETAILS + " SELECT c.id, d.* EXCLUDE (coding) FROM codings c JOIN " + Schema.DETAILS
				+ " d ON d.coding = c.supersedes WHERE c.run = ?", run);
		session.commit();
		session.execute("INSERT INTO runs VALUES (?, ?, 'codings', ?, ?)", run, runId, time, count);
		session.commit();
		return count;
	}

	private static DuckDBAppender begin(DuckDBAppender rows, Recoding recoding) throws SQLException {
		return rows.beginRow().append(recoding.facet().id()).append(recoding.from()).append(recoding.platform())
				.append(recoding.usage());
	}
}
