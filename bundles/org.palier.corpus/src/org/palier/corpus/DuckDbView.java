// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.palier.corpus.CorpusException.Reason;

/** Reads a corpus through the runs that count. */
final class DuckDbView implements CorpusView {

	private final Database database;
	private final Questions questions;
	private final Tally tally;

	DuckDbView(Questions questions, Tally tally) {
		this.database = questions.database();
		this.questions = questions;
		this.tally = tally;
	}

	/**
	 * Counts, or returns the earlier count while the file is as it was.
	 *
	 * @param more tables that the question names beside those of the view
	 */
	private Answer count(String sql, LentTable... more) throws CorpusException {
		return answer(tally.question(sql, more));
	}

	private Answer answer(Question question) throws CorpusException {
		try {
			return questions.answer(question);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	private <T> T ask(Database.Work<T> question) throws CorpusException {
		return database.ask(session -> {
			tally.lend(session);
			return question.ask(session);
		});
	}

	/** A question that needs to know which accounts are which agency's. */
	private <T> T ask(Collection<AccountAgency> attribution, Database.Work<T> question) throws CorpusException {
		return ask(session -> {
			Tally.attribute(session, attribution);
			return question.ask(session);
		});
	}

	@Override
	public long posts() throws CorpusException {
		return count("SELECT count(*) FROM " + tally.posts() + " p WHERE " + tally.counts("p")).number();
	}

	@Override
	public Optional<StoredPost> post(long key) throws CorpusException {
		return ask(session -> posts(session, "p.key = " + key)).stream().findFirst();
	}

	private List<StoredPost> posts(Session session, String condition) throws SQLException {
		return posts(session, condition, "");
	}

	/** Posts that somebody knows already: whether they are among those that are shown was asked when they were found. */
	private List<StoredPost> posts(Session session, String condition, String order) throws SQLException {
		return session.list("SELECT " + PostRows.COLUMNS + " FROM " + tally.posts() + PostRows.JOINED + " WHERE " + condition
				+ " AND " + tally.visible("p") + order, PostRows::read);
	}

	@Override
	public List<Coding> codings(long post) throws CorpusException {
		return codings(List.of(post));
	}

	@Override
	public List<Coding> codings(Collection<Long> posts) throws CorpusException {
		if (posts.isEmpty()) {
			return List.of();
		}
		return ask(session -> session.list("SELECT " + CodingRows.COLUMNS + " FROM " + CodingRows.FROM
				+ " WHERE c.post IN (" + list(posts) + ") AND " + tally.countsCodings() + " ORDER BY c.id", CodingRows::read));
	}

	private static String list(Collection<Long> keys) {
		return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	@Override
	public List<Coding> codingsBy(String coder) throws CorpusException {
		return ask(session -> session
				.list("SELECT " + CodingRows.COLUMNS + " FROM " + CodingRows.FROM + " WHERE c.kind = '" + CoderKind.HUMAN.id()
				+ "' AND c.coder = ? AND " + tally.countsCodings() + " ORDER BY c.id", CodingRows::read, coder));
	}

	@Override
	public List<Coding> codingsFrom(String set) throws CorpusException {
		// By what few codings have: among those of a million posts the posts of a set would be looked for one by one.
		return ask(session -> session.list("SELECT " + CodingRows.COLUMNS + " FROM " + CodingRows.FROM + " WHERE d.set_id = ? AND "
				+ tally.countsCodings() + " ORDER BY c.id", CodingRows::read, set));
	}

	@Override
	public List<StoredPost> items(String platform, Collection<String> itemIds) throws CorpusException {
		if (itemIds.isEmpty()) {
			return List.of();
		}
		String ids = itemIds.stream().map(Session::literal).collect(Collectors.joining(", "));
		return ask(session -> posts(session, "p.platform = " + Session.literal(platform) + " AND p.item_id IN (" + ids + ")",
				" ORDER BY p.arrived"));
	}

	@Override
	public List<StoredPost> inThread(String platform, String threadId, int limit) throws CorpusException {
		return ask(session -> posts(session, "p.platform = " + Session.literal(platform) + " AND p.thread_id = " + Session.literal(threadId),
				" ORDER BY p.created_at NULLS LAST, p.arrived LIMIT " + limit));
	}

	@Override
	public Set<String> trainingSets() throws CorpusException {
		try {
			return Set.copyOf(Schema.trainingSets(questions));
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostSelection select(PostFilter filter, Collection<AccountAgency> attribution) throws CorpusException {
		var query = new SelectionQuery(filter, tally);
		return ask(session -> {
			if (filter.isAttributed()) {
				Tally.attribute(session, attribution);
			}
			return new PostSelection(session.longs(query.sql(), query.parameters()));
		});
	}

	@Override
	public CorpusView only(PostFilter filter, Collection<AccountAgency> attribution) throws CorpusException {
		PostFilter whoever = filter.ofAnybody();
		// In a part of a part too, the posts that others wrote to an agency come from all posts of the first part.
		boolean same = whoever.equals(filter) && !tally.isPart();
		return new DuckDbView(questions, tally.of(new ShownPosts(questions, selection(new SelectionQuery(filter, tally), filter, attribution),
				same ? null : selection(new SelectionQuery(whoever, tally, true), whoever, attribution))));
	}

	private Question selection(SelectionQuery query, PostFilter filter, Collection<AccountAgency> attribution) {
		List<LentTable> lent = new ArrayList<>(tally.lent());
		if (filter.isAttributed()) {
			lent.add(new AttributionTable(attribution));
		}
		return new Question(query.sql(), List.of(query.parameters()), lent);
	}

	@Override
	public List<StoredPost> page(PostSelection selection, int offset, int limit) throws CorpusException {
		long[] keys = selection.slice(offset, limit);
		if (keys.length == 0) {
			return List.of();
		}
		String list = Arrays.stream(keys).mapToObj(String::valueOf).collect(Collectors.joining(", "));
		Map<Long, StoredPost> found = new HashMap<>();
		ask(session -> posts(session, "p.key IN (" + list + ")")).forEach(it -> found.put(it.key(), it));
		return Arrays.stream(keys).mapToObj(found::get).filter(it -> it != null).toList();
	}

	@Override
	public Map<Long, Map<String, String>> own(Collection<Long> posts) throws CorpusException {
		return ask(session -> new PostValues(tally.numbers()).of(session, posts));
	}

	@Override
	public List<String> ownValues(String field) throws CorpusException {
		return ask(session -> new PostValues(tally.numbers()).of(session, field,
				"SELECT p.key FROM " + tally.posts() + " p WHERE " + tally.counts("p")));
	}

	@Override
	public PostCursor read() throws CorpusException {
		try {
			return DuckDbCursor.holding(database, tally);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostCursor readApart(Runnable waiting) throws CorpusException {
		try {
			return DuckDbCursor.apart(database, tally, waiting);
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public PostWordings wordings() throws CorpusException {
		// The number of the shown details is enough: the details of a sighting never change.
		return digests("p.text, p.language, p.told", " p");
	}

	@Override
	public PostWordings contents() throws CorpusException {
		return digests(PostRows.CONTENT, PostRows.JOINED);
	}

	private PostWordings digests(String of, String from) throws CorpusException {
		String sql = "SELECT p.key, (hash(" + of + ") >> 1)::BIGINT FROM " + tally.posts() + from + " WHERE " + tally.counts("p")
				+ " ORDER BY p.key";
		var keys = LongStream.builder();
		var digests = LongStream.builder();
		ask(session -> {
			session.each(sql, row -> {
				keys.add(row.getLong(1));
				digests.add(row.getLong(2));
			});
			return true;
		});
		return new PostWordings(keys.build().toArray(), digests.build().toArray());
	}

	@Override
	public Set<Facet> theories() throws CorpusException {
		return new TreeSet<>(count("SELECT DISTINCT c.facet FROM codings c WHERE c.facet <> '" + Facet.USAGE.id() + "' AND c.value <> '' AND "
				+ tally.countsCodings() + " ORDER BY 1").list(row -> new Facet(row.getString(1))));
	}

	@Override
	public SortedMap<Facet, Long> codedByPrograms() throws CorpusException {
		SortedMap<Facet, Long> coded = new TreeMap<>();
		count("SELECT c.facet, count(DISTINCT c.post) FROM codings c WHERE c.kind = '" + CoderKind.MACHINE.id() + "' AND c.value <> '' AND "
				+ tally.countsCodings() + " GROUP BY c.facet").list(row -> coded.put(new Facet(row.getString(1)), row.getLong(2)));
		return coded;
	}

	@Override
	public List<CountCell> counts(Collection<AccountAgency> attribution, Set<Facet> theories) throws CorpusException {
		var cube = new CubeQuery(theories);
		return count(cube.sql(tally), new AttributionTable(attribution)).list(cube::cell);
	}

	@Override
	public List<AgencyCount> agencies(Collection<AccountAgency> attribution) throws CorpusException {
		return count(new OwnersQuery(tally).agencies(), new AttributionTable(attribution)).list(OwnersQuery::agency);
	}

	@Override
	public Map<Long, PostOwner> owners(Collection<Long> posts, Collection<AccountAgency> attribution) throws CorpusException {
		Map<Long, PostOwner> owners = new HashMap<>();
		if (!posts.isEmpty()) {
			ask(attribution, session -> session.list(new OwnersQuery(tally).owners(list(posts)),
					row -> owners.put(row.getLong(1), OwnersQuery.owner(row))));
		}
		return owners;
	}

	@Override
	public List<RelayedPosts> relayed(Collection<AccountAgency> attribution) throws CorpusException {
		return count(new OwnersQuery(tally).relayed(), new AttributionTable(attribution)).list(OwnersQuery::relayed);
	}

	@Override
	public List<WeekCount> weeks(Collection<AccountAgency> attribution) throws CorpusException {
		return count(new OwnersQuery(tally).weeks(), new AttributionTable(attribution)).list(OwnersQuery::week);
	}

	@Override
	public List<List<ReplyCount>> replies(Collection<AccountAgency> attribution, List<IntUnaryOperator> numberings) throws CorpusException {
		List<List<ReplyCount>> counts = Stream.<List<ReplyCount>>generate(ArrayList::new).limit(1 + numberings.size()).toList();
		count(new RepliesQuery(tally).counts(numberings.size()), new AttributionTable(attribution, numberings))
				.list(row -> counts.get(row.getInt(1)).add(RepliesQuery.count(row)));
		return counts;
	}

	@Override
	public List<ReplyPair> replyPairs(int limit) throws CorpusException {
		return ask(session -> session.list(new RepliesQuery(tally).first(limit), RepliesQuery::pair));
	}

	@Override
	public List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by, Collection<AccountAgency> attribution) throws CorpusException {
		var query = new MeasureQuery(tally, by);
		String sql = switch (measure) {
		case PostMeasure.Delay delay -> query.measured(RepliesQuery.DELAY, new RepliesQuery(tally).pairs(), RepliesQuery.JOINED);
		case PostMeasure.Metric metric -> query.measured("map_extract_value(p.metrics, " + Session.literal(metric.name()) + ")", "", "");
		};
		return count(sql, new AttributionTable(attribution)).list(MeasureQuery::measured);
	}

	@Override
	public List<WrittenPosts> written(Set<PostCut> by, Collection<AccountAgency> attribution) throws CorpusException {
		return count(new MeasureQuery(tally, by).written(), new AttributionTable(attribution)).list(MeasureQuery::written);
	}

	@Override
	public List<ProgramPosts> programs(Collection<AccountAgency> attribution) throws CorpusException {
		return count(new ProgramsQuery(tally).sql(), new AttributionTable(attribution)).list(ProgramsQuery::row);
	}

	@Override
	public List<ReceivedPosts> received(Collection<AccountAgency> leaders, Collection<AccountAgency> attribution) throws CorpusException {
		return count(new ReceivedQuery(tally).sql(), new LeadersTable(leaders), new AttributionTable(attribution))
				.list(row -> new ReceivedPosts(row.getInt(1), row.getString(2), ReceivedPosts.Sender.valueOf(row.getString(3)),
						row.getLong(4), row.getLong(5)));
	}

	@Override
	public List<RelaysBetween> relaysBetween(Collection<AccountAgency> attribution) throws CorpusException {
		return count(RelaysBetween.sql(tally), new AttributionTable(attribution))
				.list(row -> new RelaysBetween(row.getInt(1), row.getInt(2), row.getLong(3)));
	}

	@Override
	public List<EngagedPost> engaged(int most, Collection<AccountAgency> attribution) throws CorpusException {
		return count(new EngagedQuery(tally).sql(most), new AttributionTable(attribution)).list(EngagedQuery::row);
	}

	@Override
	public List<QuestionWait> waits(Map<String, LocalDate> collected, Collection<AccountAgency> attribution) throws CorpusException {
		return count(new WaitQuery(tally, collected).sql(), new AttributionTable(attribution))
				.list(row -> new QuestionWait(row.getLong(1), row.getInt(2), row.getString(3), row.getDouble(4), row.getBoolean(5)));
	}

	@Override
	public List<ChangedSince> changedTexts(int limit) throws CorpusException {
		return ask(session -> new ChangedTexts(tally).of(session, limit));
	}

	@Override
	public List<PostTwins> twins(Collection<AccountAgency> attribution) throws CorpusException {
		return ask(attribution, session -> new TwinsQuery(tally).all(session));
	}

	@Override
	public List<PostTwins> twins(long key, Collection<AccountAgency> attribution) throws CorpusException {
		return ask(attribution, session -> new TwinsQuery(tally).of(session, key));
	}

	@Override
	public List<SetPost> setPosts(String set) throws CorpusException {
		return answer(SetRows.question(tally, set)).list(SetRows::read);
	}

	@Override
	public void sample(Set<Facet> facets, boolean texts, Collection<AccountAgency> attribution, Consumer<SampledPost> taking)
			throws CorpusException {
		ask(attribution, session -> {
			SetRows.each(session, tally, facets.stream().sorted().toList(), texts, taking);
			return true;
		});
	}

	@Override
	public List<AccountCount> accounts() throws CorpusException {
		return count(new AccountsQuery(tally).written()).list(AccountsQuery::account);
	}

	@Override
	public List<RelayCount> relays() throws CorpusException {
		return count(new AccountsQuery(tally).relayed()).list(AccountsQuery::relay);
	}

	@Override
	public List<ProgramsSaid> programsSaid(Facet facet, Collection<AccountAgency> attribution) throws CorpusException {
		return count(new ProgramsSaidQuery(tally, facet).programs()).number() < 2 ? List.of() : programWords(facet, attribution);
	}

	@Override
	public List<ProgramsSaid> programWords(Facet facet, Collection<AccountAgency> attribution) throws CorpusException {
		return count(new ProgramsSaidQuery(tally, facet).ofAgencies(), new AttributionTable(attribution))
				.list(row -> ProgramsSaidQuery.row(row.getString(1), row.getString(2), row.getLong(3)));
	}

	@Override
	public List<ProgramsSaid> programsSaid(Facet facet, PostSelection some) throws CorpusException {
		var query = new ProgramsSaidQuery(tally, facet);
		return count(query.programs()).number() < 2 ? List.of() : ask(session -> {
			ProgramsSaidQuery.lend(session, some.keys());
			return session.list(query.ofAsked(), row -> ProgramsSaidQuery.row(row.getString(1), row.getString(2), row.getLong(3)));
		});
	}

	@Override
	public void check() throws CorpusException {
		ask(session -> {
			for (String table : Schema.TABLES.keySet()) {
				session.list("SELECT bit_xor(hash(t)) FROM " + table + " t", row -> row.getString(1));
			}
			return null;
		});
	}

	@Override
	public List<LogBlock> codingBlocks() throws CorpusException {
		try {
			return CodingLog.blocks(questions, tally.countsCodings());
		} catch (SQLException failure) {
			throw database.failed(failure);
		}
	}

	@Override
	public String postsDigest() throws CorpusException {
		// A post that says nothing of own fields has the digest that it had before there were any.
		String own = " LEFT JOIN (SELECT post, string_agg(field || '=' || value, chr(10) ORDER BY field) AS own FROM "
				+ new PostValues(tally.numbers()).shown("true") + " GROUP BY post) o ON o.post = p.key";
		// Metrics come in any order.
		return ask(session -> session.list("SELECT coalesce(sha256(string_agg(digest, '' ORDER BY arrived)), '') FROM (SELECT p.arrived, sha256(("
				+ "p.platform, p.item_id, p.account_id, p.account_handle, p.account_url, p.author, p.text, p.language, p.created_at,"
				+ " p.created_at_raw, p.url, p.thread_id, p.reply_to, p.reply_to_handle, p.relayed_from, list_sort(map_entries(p.metrics)),"
				+ " p.source_row, p.account, p.relayed_account, p.seen_at, d.author_role, d.quotes, d.own_thread, d.media, d.poll, d.edited_at)::VARCHAR"
				+ " || coalesce(o.own, '')) AS digest FROM " + tally.posts() + PostRows.JOINED + own + " WHERE " + tally.counts("p") + ")",
				row -> row.getString(1))).getFirst();
	}

	@Override
	public List<Coding> changedCodings(int limit) throws CorpusException {
		return ask(session -> new CodingLog(session).changed(tally.countsCodings(), limit));
	}

	@Override
	public void exportParquet(Path folder) throws CorpusException {
		export(folder, session -> tally.posts(), ParquetFiles.of(tally));
	}

	@Override
	public void exportParquet(Path folder, Function<StoredPost, Post> gate) throws CorpusException {
		export(folder, session -> {
			try (PostCursor all = read()) {
				return ReleasedPosts.of(session, tally.posts(), all, gate);
			} catch (CorpusException failure) {
				throw new SQLException(failure);
			}
		}, ParquetFiles.released(tally));
	}

	private void export(Path folder, Database.Work<String> posts, ParquetFiles files) throws CorpusException {
		try (Session session = database.session()) {
			tally.lend(session);
			files.write(session, posts.ask(session), folder);
		} catch (SQLException failure) {
			throw failure.getCause() instanceof CorpusException typed ? typed : database.failed(failure);
		} catch (IOException failure) {
			throw new CorpusException(Reason.FAILED, database.file(), String.valueOf(failure.getMessage()), failure);
		}
	}
}
