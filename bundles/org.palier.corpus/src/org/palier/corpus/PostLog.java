// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.ChangedPost.Fate;

/**
 * The posts that runs brought, by their digests: written to files, one for each run, and compared with the seals. A
 * stretch of a run is sealed by a SHA-256 over the digests of its rows in the order of arrival. A sum without an order
 * could be kept by a forger who may choose some hundred rows freely. Bits that are only combined by exclusive or are a
 * system of linear equations, and sums of 128 or 256 bits fall to a generalized birthday search (Wagner 2002). Here one
 * forged row needs a second preimage. For one session.
 */
record PostLog(Session session) {

	/** Rows in a stretch: few enough to look through, so many that a manifest on a million posts stays small. */
	static final int BLOCK = 10_000;
	private static final PostDigest HERE = new PostDigest("");
	private static final String CHECKED = Stream.of(PostPart.values()).map(it -> PostDigest.check(it.column()) + " AS " + it.column())
			.collect(Collectors.joining(", "));

	/** The ids of the runs that brought posts and of which something is left, oldest first. */
	List<String> runs() throws SQLException {
		return session.list(
				"SELECT id FROM runs WHERE kind = 'posts' AND (no IN (SELECT run FROM posts) OR no IN (SELECT run FROM sightings)) ORDER BY no",
				row -> row.getString(1));
	}

	/** Writes the digests of what a run brought. @return rows; with 0 no file is written */
	long seal(String runId, Path file) throws SQLException {
		String number = numbers(List.of(runId));
		long rows = session.number("SELECT (SELECT count(*) FROM posts WHERE run IN (" + number
				+ ")) + (SELECT count(*) FROM sightings WHERE run IN (" + number
				+ "))");
		if (rows > 0) {
			write(sealed(number, "true"), file);
		}
		return rows;
	}

	private static String sealed(String numbers, String condition) {
		return "SELECT n, " + PostDigest.hex("raw") + " AS digest, " + CHECKED + " FROM " + HERE.rows(numbers) + " WHERE " + condition;
	}

	/**
	 * Writes the file of a run again after an erasure: without the erased posts, and with changed posts as they are
	 * now. The rest stays as it was sealed.
	 */
	void sealAgain(String runId, Path was, Path lost, Path file) throws SQLException {
		String taken = "(SELECT n FROM " + read(lost) + ")";
		write("SELECT * FROM (SELECT * FROM " + read(was) + " WHERE n NOT IN " + taken + " UNION ALL "
				+ sealed(numbers(List.of(runId)), "n IN " + taken)
				+ ") ORDER BY n", file);
	}

	/** Writes what an erasure takes or changes, as it was. @param fresh where what stays is */
	void lost(String fresh, Path file) throws SQLException {
		String all = "SELECT no FROM runs";
		write("SELECT o.n, x.id AS run, " + PostDigest.hex("o.raw") + " AS digest FROM " + HERE.rows(all)
				+ " o JOIN runs x ON x.no = o.run LEFT JOIN (SELECT n, run,"
				+ " md5_number(raw) AS raw FROM " + new PostDigest(fresh).rows(all)
				+ ") f ON f.n = o.n WHERE f.n IS NULL OR f.run <> o.run OR f.raw <> md5_number(o.raw)"
				+ " ORDER BY o.n", file);
	}

	private void write(String rows, Path file) throws SQLException {
		session.execute("COPY (" + rows + ") TO " + Session.literal(file.toAbsolutePath().toString()) + " (FORMAT parquet, COMPRESSION zstd)");
	}

	/** One file, whatever signs of a pattern its path holds. */
	private static String read(Path file) {
		return "read_parquet([" + Session.literal(file.toAbsolutePath().toString().replaceAll("[\\[*?]", "[$0]")) + "])";
	}

	private String numbers(List<String> runIds) throws SQLException {
		Set<String> numbers = new TreeSet<>(List.of("-1"));
		for (String id : runIds) {
			numbers.addAll(session.list("SELECT no FROM runs WHERE id = ?", row -> row.getString(1), id));
		}
		return String.join(", ", numbers);
	}

	/** The stretches of a file of digests. */
	List<LogBlock> blocks(String runId, Path file) throws SQLException {
		return session.answer("SELECT '" + runId.replace("'", "''") + "', n // " + BLOCK
				+ ", count(*), sha256(string_agg(digest, '' ORDER BY n)) FROM " + read(file)
				+ " GROUP BY 2 ORDER BY 2").list(PostLog::block);
	}

	private static LogBlock block(Row row) {
		return new LogBlock(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
	}

	/**
	 * Compares the posts with their seals: all digests are computed first, once.
	 *
	 * @param limit posts that are named at most, of each
	 */
	List<ComparedPosts> compare(List<SealedPosts> sealed, int limit) throws SQLException {
		List<String> runs = sealed.stream().flatMap(it -> it.then().stream()).map(LogBlock::runId).distinct().toList();
		session.execute("CREATE OR REPLACE TEMP TABLE post_rows AS SELECT r.n, x.id AS run, " + PostDigest.hex("r.raw") + " AS digest FROM "
				+ HERE.rows(numbers(runs)) + " r JOIN runs x ON x.no = r.run");
		List<ComparedPosts> compared = new ArrayList<>();
		for (SealedPosts each : sealed) {
			compared.add(compare(each, limit));
		}
		return compared;
	}

	private ComparedPosts compare(SealedPosts sealed, int limit) throws SQLException {
		List<LogBlock> then = sealed.then();
		lend(then);
		takenSince(sealed.lost());
		List<LogBlock> now = again("temp.post_rows");
		Set<String> differing = new TreeSet<>();
		for (int i = 0; i < then.size(); i++) {
			if (!then.get(i).equals(now.get(i))) {
				differing.add(then.get(i).runId());
			}
		}
		List<String> known = new ArrayList<>();
		List<ChangedPost> changed = new ArrayList<>();
		for (String run : differing) {
			Path seal = sealed.seals().get(run);
			if (seal != null && isSealed(run, seal, then)) {
				known.add(run);
				changed.addAll(changed(run, seal, limit - changed.size()));
			}
		}
		return new ComparedPosts(now, known, changed);
	}

	private void lend(List<LogBlock> then) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE posts_then(ordinal BIGINT, run VARCHAR, number BIGINT)");
		try (DuckDBAppender rows = session.appender("temp", "posts_then")) {
			long at = 0;
			for (LogBlock it : then) {
				rows.beginRow().append(at++).append(it.runId()).append(it.number()).endRow();
			}
		}
	}

	/** Two erasures may have changed a post: it was first as the earlier one found it. */
	private void takenSince(List<Path> lost) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE posts_lost(n BIGINT, run VARCHAR, digest VARCHAR)");
		for (Path each : lost) {
			session.execute("INSERT INTO temp.posts_lost SELECT n, run, digest FROM " + read(each)
					+ " WHERE n NOT IN (SELECT n FROM temp.posts_lost)");
		}
	}

	/** The stretches of then, as rows and what was lost make them. */
	private List<LogBlock> again(String rows) throws SQLException {
		return session.answer(
				"SELECT t.run, t.number, count(r.n), coalesce(sha256(string_agg(r.digest, '' ORDER BY r.n)), '') FROM temp.posts_then t LEFT JOIN ("
				+ "SELECT n, run, digest FROM " + rows + " WHERE n NOT IN (SELECT n FROM temp.posts_lost) UNION ALL FROM temp.posts_lost) r"
				+ " ON r.run = t.run AND r.n // " + BLOCK + " = t.number GROUP BY t.ordinal, t.run, t.number ORDER BY t.ordinal").list(PostLog::block);
	}

	/** Whether a file of digests is the one that was sealed; somebody may have made another. */
	private boolean isSealed(String run, Path seal, List<LogBlock> then) throws SQLException {
		try {
			return again("(SELECT n, " + Session.literal(run) + " AS run, digest FROM " + read(seal) + ")").stream()
					.filter(it -> it.runId().equals(run)).toList()
					.equals(then.stream().filter(it -> it.runId().equals(run)).toList());
		} catch (SQLException unreadable) {
			// A file that is damaged, or none of ours, names no post; the difference of posts is reported without it.
			return false;
		}
	}

	private List<ChangedPost> changed(String run, Path seal, int limit) throws SQLException {
		session.execute(
				"CREATE OR REPLACE TEMP TABLE differing AS SELECT coalesce(f.n, r.n) AS n, f.n IS NULL AS added, r.n IS NULL AS gone FROM "
						+ read(seal)
				+ " f FULL JOIN (SELECT * FROM temp.post_rows WHERE run = " + Session.literal(run)
				+ ") r ON r.n = f.n WHERE f.digest IS DISTINCT FROM r.digest ORDER BY 1 LIMIT " + Math.max(0, limit));
		String differs = Stream.of(PostPart.values()).map(it -> "f." + it.column() + " <> " + PostDigest.check("r." + it.column()))
				.collect(Collectors.joining(", "));
		Map<Long, Set<PostPart>> parts = new HashMap<>();
		session.each("SELECT r.n, " + differs + " FROM " + HERE.rows(numbers(List.of(run))) + " r JOIN " + read(seal)
				+ " f ON f.n = r.n WHERE r.n IN (SELECT n FROM temp.differing)", row -> parts.put(row.getLong(1), parts(row)));
		return session.list("SELECT d.n, d.added, d.gone, s.key IS NOT NULL, coalesce(p.platform, ''), coalesce(p.item_id, ''),"
				+ " coalesce(nullif(p.account_handle, ''), nullif(p.author, ''), nullif(p.account_id, ''), p.account_url, ''), p.created_at,"
				+ " coalesce(t.text, p.text, ''), coalesce(s.metrics, p.metrics)"
				+ " FROM temp.differing d LEFT JOIN sightings s ON s.key = d.n LEFT JOIN posts p ON p.key = coalesce(s.post, d.n)"
				+ " LEFT JOIN texts t ON t.post = s.post AND t.version = s.text_version ORDER BY d.n", row -> post(row, run, parts));
	}

	private static Set<PostPart> parts(ResultSet row) throws SQLException {
		Set<PostPart> differ = EnumSet.noneOf(PostPart.class);
		for (PostPart it : PostPart.values()) {
			if (row.getBoolean(it.ordinal() + 2)) {
				differ.add(it);
			}
		}
		return differ;
	}

	private static ChangedPost post(ResultSet row, String run, Map<Long, Set<PostPart>> parts) throws SQLException {
		long n = row.getLong(1);
		boolean gone = row.getBoolean(3);
		Fate fate = row.getBoolean(2) ? Fate.ADDED : gone ? Fate.GONE : Fate.CHANGED;
		Map<String, Long> metrics = new HashMap<>();
		if (!gone && row.getObject(10) instanceof Map<?, ?> counted) {
			counted.forEach((name, count) -> metrics.put((String) name, (Long) count));
		}
		@Nullable LocalDateTime at = gone ? null : row.getObject(8, LocalDateTime.class);
		return new ChangedPost(n, run, fate, parts.getOrDefault(n, Set.of()), row.getBoolean(4), row.getString(5), row.getString(6),
				row.getString(7), at == null ? null : at.toInstant(ZoneOffset.UTC), row.getString(9), metrics);
	}
}
