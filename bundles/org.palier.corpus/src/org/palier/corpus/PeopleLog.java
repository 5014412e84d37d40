// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.chain.BesideFile;
import org.palier.corpus.chain.ChainFile;
import org.palier.corpus.chain.LogFolder;
import org.palier.corpus.chain.LogLine;

/**
 * Writes the people's work that only the corpus has a second time, as text: codings by people, decisions, draws of
 * sets, and which sets train. The corpus comes first, so that the log is behind it at most. Lines that it lacks, all of
 * them in an older study, are written before the next one. A mark names a post, and the file beside has platform, id
 * and account, and memos. The lines are documented in docs/study-log.md. For one thread at a time.
 */
final class PeopleLog {

	/** Kinds of lines. */
	static final String CODING = "coding";
	static final String CODEBOOK = "codebook";
	static final String RUN = "run";
	static final String DRAW = "draw";
	static final String TRAIN = "train";
	static final String MOVE = "move";
	static final String TAKEN = "taken";
	/** Kinds of files. */
	static final String CODER = "coder";
	static final String POSTS = "posts";
	/** The field of a taken line with the number of codings in all files; {@link #STANDING} has that of the corpus. */
	static final String LOGGED = "logged";
	static final String STANDING = "standing";
	/** The kind of entry that explains the mark of a post. Such entries are in the file beside the file of posts. */
	static final String POST = "post";
	static final String WORDS = "words";

	/**
	 * The identity of a post p in any corpus: platform, id or looks, account, and its place among posts that look the
	 * same.
	 */
	static final String NAMED = "p.platform, CASE WHEN p.item_id = '' THEN md5(" + PostIdentity.LOOKS + ") ELSE p.item_id END, p.account,"
			+ " CASE WHEN p.item_id <> '' THEN -1 ELSE (SELECT count(*) FROM posts q WHERE q.item_id = '' AND q.platform = p.platform AND q.account = p.account"
			+ " AND q.created_at IS NOT DISTINCT FROM p.created_at AND q.text = p.text AND q.key < p.key) END";
	private static final String PEOPLE = "c.kind <> '" + CoderKind.MACHINE.id() + "'";
	private static final int AT_ONCE = 100_000;

	private final LogFolder folder;
	private final Database database;
	private final Map<String, CoderLog> coders = new HashMap<>();
	private final Map<Long, String> marks = new HashMap<>();
	private final BesideFile beside;
	private final ChainFile posts;
	/** How much the corpus and the files held when it was complete at last. */
	private String state = "";

	/** Makes the log of the study whose corpus a database is. */
	PeopleLog(Database database, String study) {
		this.database = database;
		this.folder = LogFolder.of(folder(database.file()), study);
		this.posts = folder.file(POSTS, "", LogLine.of("").line());
		this.beside = folder.beside(POSTS, "");
	}

	private static Path folder(Path file) {
		return file.toAbsolutePath().getParent();
	}

	/** Does something that may fail in two ways. */
	@FunctionalInterface
	private interface Logging {
		void log(Session session) throws SQLException, IOException;
	}

	private void log(Logging work) throws CorpusException {
		within(session -> {
			work.log(session);
			state = state(session);
		});
	}

	private void within(Logging work) throws CorpusException {
		try (Session session = database.session()) {
			work.log(session);
		} catch (SQLException failure) {
			throw database.failed(failure);
		} catch (IOException failure) {
			throw failure instanceof CorpusException typed ? typed
					: new CorpusException(DatabaseFault.of(String.valueOf(failure), folder.path()), folder.path(),
							String.valueOf(failure.getMessage()), failure);
		}
	}

	/**
	 * Writes what it lacks; what a study of before had, it lacks altogether. To be called before something is added to the corpus.
	 *
	 * @return the highest id of a coding that it has, when others may have written since, else 0: no other one is called so
	 */
	synchronized long complete() throws CorpusException {
		long[] highest = { 0 };
		within(session -> {
			if (!state(session).equals(state)) {
				// Others wrote since, or it is the first time.
				coders.clear();
				complete(session);
				state = state(session);
				highest[0] = highest();
			}
		});
		return highest[0];
	}

	private String state(Session session) throws SQLException, IOException {
		var text = new StringBuilder(
				session.number("SELECT count(*) FROM codings") + " " + session.number("SELECT count(*) FROM " + SetRows.TABLE));
		for (ChainFile file : folder.files()) {
			text.append(' ').append(file.path().getFileName()).append(' ').append(Files.size(file.path()));
		}
		return text.toString();
	}

	private void complete(Session session) throws SQLException, IOException {
		long standing = session.number("SELECT count(*) FROM codings c WHERE " + PEOPLE);
		Set<String> sets = new LinkedHashSet<>(
				session.list("SELECT DISTINCT set_id FROM " + SetRows.TABLE + " ORDER BY set_id", row -> row.getString(1)));
		Set<String> training = new LinkedHashSet<>(Schema.trainingSets(session));
		Set<String> moves = new LinkedHashSet<>(session
				.list("SELECT DISTINCT x.id FROM " + PlatformMoves.TABLE + " m JOIN runs x ON x.no = m.run", row -> row.getString(1)));
		long taken = 0;
		long when = -1;
		for (ChainFile file : folder.files()) {
			var newest = file.latest(TAKEN);
			if (newest.isPresent() && newest.get().number(LOGGED, 0) > when) {
				when = newest.get().number(LOGGED, 0);
				taken = when - newest.get().number(STANDING, 0);
			}
			if (String.valueOf(file.path().getFileName()).startsWith(POSTS)) {
				file.read(line -> {
					sets.remove(line.kind().equals(DRAW) ? line.get("set") : "");
					training.remove(line.kind().equals(TRAIN) ? line.get("set") : "");
					moves.remove(line.kind().equals(MOVE) ? line.get("run") : "");
				});
			}
		}
		if (standing != logged() - taken) {
			catchUp(session);
		}
		for (String set : sets) {
			drawn(session, set);
		}
		for (String set : training) {
			posts.append(List.of(LogLine.of(TRAIN).with("set", set).line()));
		}
		for (String run : moves) {
			moved(session, run);
		}
	}

	/** Compares all lines with the corpus, and writes those that are missing or differ from it. */
	private void catchUp(Session session) throws SQLException, IOException {
		LoggedPeople there = LoggedPeople.read(folder);
		Set<Long> standing = new HashSet<>();
		List<String> runs = new ArrayList<>();
		session.each("SELECT DISTINCT coalesce(x.id, '') FROM codings c LEFT JOIN runs x ON x.no = c.run WHERE " + PEOPLE,
				row -> runs.add(row.getString(1)));
		for (String run : runs) {
			if (!run.isEmpty() && !there.runs().containsKey(run)) {
				run(session, run);
			}
		}
		codings(session, PEOPLE, coding -> {
			standing.add(coding.id());
			return !there.isWhole(coding.id());
		}, there.ids());
		if (!there.missing(standing)) {
			posts.append(List.of(LogLine.of(TAKEN).with(LOGGED, logged()).with(STANDING, standing.size()).line()));
		}
	}

	private long logged() throws IOException {
		long logged = 0;
		for (ChainFile file : folder.files()) {
			logged += file.latest(CODING).map(it -> it.number("n", 0)).orElse(0L);
		}
		return logged;
	}

	/** Whether a coding is to be written. */
	@FunctionalInterface
	private interface Wanted {
		boolean is(Coding coding);
	}

	/** Writes codings with their posts. @param condition on the codings c @param known ids of those that have a line */
	private void codings(Session session, String condition, Wanted wanted, Set<Long> known) throws SQLException, IOException {
		List<Coding> waiting = new ArrayList<>();
		long from = 0;
		while (true) {
			long last = from;
			List<Coding> page = session
					.list("SELECT " + CodingRows.COLUMNS + " FROM " + CodingRows.FROM + " WHERE (" + condition + ") AND c.id > " + last
					+ " ORDER BY c.id LIMIT " + AT_ONCE, CodingRows::read);
			page.stream().filter(wanted::is).forEach(waiting::add);
			if (!waiting.isEmpty()) {
				name(session, waiting.stream().map(Coding::post).toList());
				write(session, waiting, known);
				waiting.clear();
			}
			if (page.size() < AT_ONCE) {
				return;
			}
			from = page.getLast().id();
		}
	}

	private void write(Session session, List<Coding> codings, Set<Long> known) throws SQLException, IOException {
		for (Coding coding : codings) {
			coder(session, coding.coder(), coding.coder()).add(coding, marks.getOrDefault(coding.post(), ""), beside, known.contains(coding.id()));
		}
		// The entries behind the lines are on the disk before the lines are.
		beside.flush();
		for (CoderLog each : coders.values()) {
			each.flush();
		}
	}

	private CoderLog coder(Session session, String id, String name) throws SQLException, IOException {
		CoderLog log = coders.get(id);
		if (log == null) {
			String called = session.list("SELECT name FROM coders WHERE id = ?", row -> row.getString(1), id).stream().findFirst().orElse(name);
			log = new CoderLog(folder.file(CODER, id, LogLine.of("").with("name", called).line()));
			coders.put(id, log);
		}
		return log;
	}

	/** Gives posts marks that have none in this process. */
	private void name(Session session, List<Long> keys) throws SQLException {
		List<Long> fresh = keys.stream().distinct().filter(it -> !marks.containsKey(it)).toList();
		if (fresh.isEmpty()) {
			return;
		}
		String among;
		if (fresh.size() == 1) {
			among = "p.key = " + fresh.getFirst();
		} else {
			session.execute("CREATE OR REPLACE TEMP TABLE to_name(key BIGINT)");
			try (var rows = session.appender("temp", "to_name")) {
				for (long key : fresh) {
					rows.beginRow().append(key).endRow();
				}
			}
			among = "p.key IN (SELECT key FROM temp.to_name)";
		}
		session.each("SELECT p.key, " + NAMED + " FROM posts p WHERE " + among, row -> marks.put(row.getLong(1),
				beside.add(List.of(POST, row.getString(2), row.getString(3), row.getString(4), row.getString(5)))));
	}

	/** One coding that is in the corpus now. @param name of the coder */
	synchronized void code(Coding coding, String name) throws CorpusException {
		log(session -> {
			name(session, List.of(coding.post()));
			coder(session, coding.coder(), name);
			write(session, List.of(coding), Set.of());
		});
	}

	/** Writes people's codings in a run that is in the corpus now; nothing for a run without any. */
	synchronized void codings(String runId) throws CorpusException {
		log(session -> {
			String ofRun = PEOPLE + " AND c.run IN (SELECT no FROM runs WHERE id = " + Session.literal(runId) + ")";
			if (session.number("SELECT count(*) FROM codings c WHERE " + ofRun) > 0) {
				run(session, runId);
				codings(session, ofRun, coding -> true, Set.of());
			}
		});
	}

	private void run(Session session, String runId) throws SQLException, IOException {
		posts.append(session.list("SELECT id, kind, strftime(started_at, '%Y-%m-%dT%H:%M:%S.%fZ'), row_count FROM runs WHERE id = ?",
				row -> LogLine.of(RUN).with("id", row.getString(1)).with("of", row.getString(2)).with("at", row.getString(3))
						.with("rows", row.getLong(4)).line(),
				runId));
	}

	/** A set that is in the corpus now. */
	synchronized void drawn(String set) throws CorpusException {
		log(session -> drawn(session, set));
	}

	private void drawn(Session session, String set) throws SQLException, IOException {
		List<SetPost> drawn = session.list(
				"SELECT set_id, post, place, part, stratum, first_stage, probability FROM " + SetRows.TABLE + " WHERE set_id = ? ORDER BY place",
				row -> new SetPost(row.getString(1), row.getLong(2), row.getInt(3), SetPost.Part.of(row.getString(4)), row.getString(5),
						SetRows.number(row, 6),
						SetRows.number(row, 7)), set);
		name(session, drawn.stream().map(SetPost::post).toList());
		List<LogLine> lines = new ArrayList<>();
		for (SetPost post : drawn) {
			var line = LogLine.of(DRAW).with("set", set).with("place", post.place()).with(POST, marks.getOrDefault(post.post(), ""))
					.with("part", post.part().id())
					.with("stratum", post.stratum());
			Double first = post.firstStage();
			Double chance = post.probability();
			lines.add(line.with("first", first == null ? "" : first.toString()).with("chance", chance == null ? "" : chance.toString()).line());
		}
		beside.flush();
		run(session, set);
		posts.append(lines);
	}

	/** That a set trains, as the corpus says now. */
	synchronized void train(String set) throws CorpusException {
		log(session -> posts.append(List.of(LogLine.of(TRAIN).with("set", set).line())));
	}

	/** Posts of platforms that count for others by a run that is in the corpus now. */
	synchronized void moved(String runId) throws CorpusException {
		log(session -> moved(session, runId));
	}

	private void moved(Session session, String runId) throws SQLException, IOException {
		List<LogLine> lines = session.list(
				"SELECT m.old, m.new FROM " + PlatformMoves.TABLE + " m JOIN runs x ON x.no = m.run WHERE x.id = ? ORDER BY m.old",
				row -> LogLine.of(MOVE).with("run", runId).with("old", row.getString(1)).with("new", row.getString(2)).line(), runId);
		if (!lines.isEmpty()) {
			run(session, runId);
			posts.append(lines);
		}
	}

	/**
	 * Takes out what is said beside of posts that are not there any more, and of words that are not there any more, and says again what was
	 * changed.
	 */
	synchronized void erased() throws CorpusException {
		if (!folder.isThere()) {
			return;
		}
		log(session -> {
			marks.clear();
			Set<List<String>> stay = new HashSet<>();
			session.each("SELECT " + NAMED + " FROM posts p WHERE p.key IN (SELECT c.post FROM codings c WHERE " + PEOPLE
					+ ") OR p.key IN (SELECT post FROM "
					+ SetRows.TABLE + ")", row -> stay.add(List.of(POST, row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
			session.each("SELECT DISTINCT coalesce(d.memo, ''), c.evidence FROM " + CodingRows.FROM + " WHERE " + PEOPLE,
					row -> stay.add(List.of(WORDS, row.getString(1), row.getString(2))));
			for (BesideFile each : folder.besides()) {
				each.keep((mark, values) -> stay.contains(values));
			}
			catchUp(session);
			redraw(session);
		});
	}

	/** Writes posts of sets again when an erasure renamed their account. */
	private void redraw(Session session) throws SQLException, IOException {
		LoggedPeople there = LoggedPeople.read(folder);
		for (String set : session.list("SELECT set_id FROM " + SetRows.TABLE + " GROUP BY set_id ORDER BY set_id", row -> row.getString(1))) {
			if (session.number("SELECT count(*) FROM " + SetRows.TABLE + " WHERE set_id = ?", set) > there.placesKnown(set)) {
				drawn(session, set);
			}
		}
	}

	private long highest() throws IOException {
		long highest = 0;
		for (ChainFile file : folder.files()) {
			highest = Math.max(highest, file.latest(CODING).map(it -> it.number("id", 0)).orElse(0L));
		}
		return highest;
	}

	/** Text of a moment, as lines have it. */
	static String at(Instant at) {
		return at.truncatedTo(ChronoUnit.MICROS).toString();
	}
}
