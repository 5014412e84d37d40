// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.palier.corpus.CorpusException.Reason;

class DuckDbCorpusTest extends OpenCorpus {

	@Test
	void givesBackAPostAsItCame() throws IOException {
		var odd = Post.builder("facebook", "9007199254740993").accountId("119123001761").accountHandle("SalutBonjour")
				.accountUrl("https://facebook.com/x").author("Salut, Bonjour").text("a\0b\r\n« 😀 » 'quoted'").language("fr")
				.createdAt(Instant.parse("2016-12-18T12:04:55.123456Z"), "2016-12-18T12:04:55+0000").url("u").threadId("th")
				.replyTo("r").replyToHandle("rh").relayedFrom("rf").metrics(Map.of("likes", 0L, "shares", 12L))
				.source("a\\b.csv", Integer.MAX_VALUE + 1L).build();
		List<Long> keys = add("r1", odd);
		assertThat(corpus.view(Set.of("r1")).post(keys.get(0))).contains(new StoredPost(keys.get(0), "r1", odd));
	}

	@Test
	void tellsAnAbsentMetricAndDateFromZero() throws IOException {
		Post dateless = SamplePosts.post("twitter", "1", "a", "x", null, "", "", Map.of());
		Post stored = corpus.view(Set.of("r1")).page(corpus.view(Set.of("r1")).select(PostFilter.ALL, List.of()), 0, 9).stream()
				.findFirst().map(StoredPost::post).orElse(null);
		assertThat(stored).isNull();
		List<Long> keys = add("r1", dateless);
		stored = corpus.view(Set.of("r1")).post(keys.get(0)).orElseThrow().post();
		assertThat(stored.metrics()).isEmpty();
		assertThat(stored.createdAt()).isNull();
	}

	@Test
	void showsOnlyRunsThatCount() throws IOException {
		long first = add("r1", SamplePosts.post(1, "a", "one"), SamplePosts.post(2, "a", "two")).get(0);
		add("r2", SamplePosts.post(3, "a", "three"));
		assertThat(corpus.view(Set.of("r1", "r2")).posts()).isEqualTo(3);
		assertThat(corpus.view(Set.of("r2", "unknown")).posts()).isEqualTo(1);
		assertThat(corpus.view(Set.of()).posts()).isZero();
		assertThat(corpus.view(Set.of("r2")).post(first)).isEmpty();
	}

	@Test
	void forgetsWhatWasNotCommitted() throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("r1", NOON)) {
			for (int i = 0; i < 5000; i++) {
				writer.add(SamplePosts.post(i, "a", "text " + i));
			}
			assertThat(corpus.view(Set.of("r1")).posts()).as("not before the commit").isZero();
		}
		corpus.close();
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
		assertThat(corpus.view(Set.of("r1")).posts()).isZero();
		corpus.close();
		assertThat(folder.toFile().list()).containsExactly("corpus.duckdb");
	}

	@Test
	void attributesByAuthorBeforeRelayed() throws IOException {
		add("r1", SamplePosts.post(1, "Ville", "x"), SamplePosts.relay(2, "someone", "VILLE"), SamplePosts.relay(3, "", "ville"),
				SamplePosts.relay(4, "ville", "police"), SamplePosts.post(5, "twin", "x"), SamplePosts.post(6, "", "x"),
				SamplePosts.relay(7, "stranger", "nobody"));
		var attribution = List.of(new AccountAgency("twitter", "@ville", 0), new AccountAgency("twitter", "@police", 1),
				new AccountAgency("twitter", "@twin", 0), new AccountAgency("twitter", "@twin", 1),
				new AccountAgency("facebook", "@nobody", 0), new AccountAgency("twitter", "", 1));
		CorpusView view = corpus.view(Set.of("r1"));
		var told = new ArrayList<String>();
		view.counts(attribution).forEach(it -> told.add(it.agency() + " " + it.how() + " " + it.relay() + " " + it.posts()));
		// @twin is on two lines that disagree; posts 6 and 7 belong to nobody.
		assertThat(told).containsExactlyInAnyOrder("0 DIRECT false 1", "0 DIRECT true 1", "0 RELAYED true 2", "-2 DIRECT false 1",
				"-1 NOT false 1", "-1 NOT true 1");
		assertThat(view.select(PostFilter.ALL.withAgency(0), attribution).size()).as("1 and 4; 2 and 3 are others’").isEqualTo(2);
		assertThat(view.select(PostFilter.ALL.withAgency(AccountAgency.RELAYED), attribution).size()).isEqualTo(2);
		assertThat(view.select(PostFilter.ALL.withAgency(AccountAgency.UNATTRIBUTED), attribution).size()).isEqualTo(2);
		assertThat(view.select(PostFilter.ALL.withAgencies(Set.of(0, AccountAgency.UNATTRIBUTED)), attribution).size()).isEqualTo(4);
		assertThat(view.relays()).extracting(RelayCount::account, RelayCount::posts)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("@ville", 2L), org.assertj.core.groups.Tuple.tuple("@nobody", 1L),
						org.assertj.core.groups.Tuple.tuple("@police", 1L));
	}

	@Test
	void pairsRepliesWithWhatTheyAnswer() throws IOException {
		add("r1", SamplePosts.post(1, "citizen", "question"), SamplePosts.post(2, "citizen", "question"),
				SamplePosts.reply(3, "ville", "t1", NOON.plusSeconds(3600 + 60)),
				SamplePosts.reply(4, "ville", "t2", NOON.plusSeconds(7200 + 180)), SamplePosts.reply(5, "ville", "gone", NOON),
				SamplePosts.reply(6, "ville", "t3", NOON.plusSeconds(9000)), SamplePosts.reply(7, "ville", "t1", null));
		CorpusView view = corpus.view(Set.of("r1"));
		// Five posts answer. One of them goes on with the account's own thread and is no reply; two answer a citizen at a known
		// distance: 60 s and 180 s, median 120 s.
		assertThat(view.replies(List.of(new AccountAgency("twitter", "@ville", 4))))
				.containsExactly(new ReplyCount(AccountAgency.UNATTRIBUTED, "twitter", 2, 0, 0, null),
						new ReplyCount(4, "twitter", 5, 4, 2, 120.0));
		assertThat(view.replyPairs(10)).extracting(ReplyPair::delaySeconds).containsExactly(60.0, 180.0, 5340.0, null);
	}

	/**
	 * Two agencies had an account one after the other and are one group: a post without a date is nobody's alone, and the group's. The
	 * counts of groups are those that a question by the groups would give.
	 */
	@Test
	void countsRepliesOfGroupsBesideThoseOfAgencies() throws IOException {
		add("r1", SamplePosts.post(1, "citizen", "question"), SamplePosts.reply(2, "ville", "t1", NOON.plusSeconds(3600 + 60)),
				SamplePosts.reply(3, "ville", "t1", NOON.plusSeconds(3600 + 180)), SamplePosts.reply(4, "ville", "t1", null),
				SamplePosts.reply(5, "metro", "t1", NOON.plusSeconds(3600 + 600)));
		CorpusView view = corpus.view(Set.of("r1"));
		LocalDate day = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
		List<AccountAgency> lines = List.of(new AccountAgency("twitter", "@ville", 0, null, day),
				new AccountAgency("twitter", "@ville", 1, day, null), new AccountAgency("twitter", "@metro", 2));

		List<List<ReplyCount>> counts = view.replies(lines, List.of(it -> it == 2 ? 1 : 0, it -> 0));
		assertThat(counts.get(0)).isEqualTo(view.replies(lines)).contains(new ReplyCount(AccountAgency.AMBIGUOUS, "twitter", 1, 1, 0, null),
				new ReplyCount(1, "twitter", 2, 2, 2, 120.0));
		assertThat(counts.get(1)).isEqualTo(view.replies(lines.stream().map(it -> it.numbered(it.agency() == 2 ? 1 : 0)).toList()))
				.contains(new ReplyCount(0, "twitter", 3, 3, 2, 120.0));
		assertThat(counts.get(2)).isEqualTo(view.replies(lines.stream().map(it -> it.numbered(0)).toList()))
				.contains(new ReplyCount(0, "twitter", 4, 4, 3, 180.0));
	}

	/** One citizen asks, another relays the agency and a third relays a stranger: who relays an agency is not among those of none. */
	@Test
	void tellsApartWhoRelaysAnAgencyWithoutBeingOne() throws IOException {
		add("r1", SamplePosts.post(1, "citizen", "question"),
				Post.builder("twitter", "t2").accountHandle("fan").text("RT").relayedFrom("ville").build(),
				Post.builder("twitter", "t3").accountHandle("fan").text("RT").relayedFrom("stranger").build(),
				SamplePosts.post(4, "ville", "news"));
		assertThat(corpus.view(Set.of("r1")).replies(List.of(new AccountAgency("twitter", "@ville", 4))))
				.extracting(ReplyCount::agency, ReplyCount::posts)
				.containsExactly(tuple(AccountAgency.RELAYED, 1L), tuple(AccountAgency.UNATTRIBUTED, 2L), tuple(4, 1L));
	}

	/**
	 * Three of seven posts of an agency continue its own thread, known by number, by handle and by its source. Three
	 * are replies.
	 */
	@Test
	void doesNotCountAnOwnThreadAmongReplies() throws IOException {
		add("r1", SamplePosts.post(1, "ville", "1/3"), SamplePosts.reply(2, "ville", "t1", NOON),
				Post.builder("twitter", "t3").accountHandle("Ville").text("3/3").replyTo("elsewhere").replyToHandle("@VILLE").build(),
				Post.builder("twitter", "t4").accountHandle("ville").text("told by its source").replyTo("elsewhere").ownThread(true)
						.build(),
				Post.builder("twitter", "t5").accountHandle("ville").text("told to be another's").replyTo("elsewhere").ownThread(false)
						.build(),
				SamplePosts.reply(6, "ville", "t9", NOON),
				Post.builder("twitter", "t7").accountHandle("ville").text("Merci").replyToHandle("citizen").build(),
				SamplePosts.post(9, "citizen", "question"));
		CorpusView view = corpus.view(Set.of("r1"));

		assertThat(view.replies(List.of(new AccountAgency("twitter", "@ville", 4)))).filteredOn(it -> it.agency() == 4)
				.extracting(ReplyCount::posts, ReplyCount::replies).containsExactly(tuple(7L, 3L));
		assertThat(view.counts(List.of(), Set.of()).stream().filter(CountCell::reply).mapToLong(CountCell::posts).sum()).isEqualTo(3);
	}

	@Test
	void filtersAndPages() throws IOException {
		var keys = add("r1", SamplePosts.post(1, "A", "L’ÉTÉ à Montréal"), SamplePosts.post(2, "b", "100 % l'ete_"),
				SamplePosts.post("facebook", "f", "a", "hiver", Instant.parse("2014-01-01T00:00:00Z"), "", "", Map.of()));
		CorpusView view = corpus.view(Set.of("r1"));
		assertThat(view.select(PostFilter.ALL.withText("été"), List.of()).size()).isEqualTo(2);
		assertThat(view.select(PostFilter.ALL.withText("ete_"), List.of()).size()).as("no wildcards").isEqualTo(1);
		assertThat(view.select(PostFilter.ALL.withPeriod("2013-07"), List.of()).size()).isEqualTo(2);
		assertThat(view.select(PostFilter.ALL.withPeriod("2013-12"), List.of()).size()).isZero();
		assertThat(view.select(PostFilter.ALL.withPeriod("2013"), List.of()).size())
				.isEqualTo(view.select(PostFilter.ALL.withPeriod("2013-07"), List.of()).size());
		assertThat(view.select(PostFilter.ALL.withPeriod("2012"), List.of()).size()).isZero();
		assertThat(view.select(PostFilter.ALL.withPlatform("facebook").withAccount("@a"), List.of()).size()).isEqualTo(1);
		PostSelection newest = view.select(PostFilter.ALL.withOrder(PostFilter.Order.NEWEST), List.of());
		assertThat(view.page(newest, 0, 2)).extracting(StoredPost::key).containsExactly(keys.get(2), keys.get(1));
		assertThat(view.page(newest, 2, 2)).extracting(StoredPost::key).containsExactly(keys.get(0));
		assertThat(view.page(newest, 3, 2)).isEmpty();
		assertThat(view.accounts()).extracting(AccountCount::account).containsExactlyInAnyOrder("@a", "@b", "@a");
	}

	@Test
	void countsWeeksFromMonday() throws IOException {
		// 6 July 2013 is a Saturday.
		add("r1", SamplePosts.post(0, "a", "x"), SamplePosts.post(36, "a", "x"));
		assertThat(corpus.view(Set.of("r1")).weeks(List.of())).extracting(it -> it.monday().toString(), WeekCount::posts)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("2013-07-01", 1L),
						org.assertj.core.groups.Tuple.tuple("2013-07-08", 1L));
	}

	@Test
	void readsEveryPostOnce() throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("r1", NOON); RunWriter<Post> other = corpus.appendPosts("r2", NOON)) {
			for (int i = 0; i < 9000; i++) {
				writer.add(SamplePosts.post(i, "a", "x"));
				other.add(SamplePosts.post(i, "b", "x"));
			}
			other.commit();
			writer.commit();
		}
		long seen = 0;
		try (PostCursor cursor = corpus.view(Set.of("r1")).read()) {
			while (cursor.hasNext()) {
				assertThat(cursor.next().post().itemId()).isEqualTo("t" + seen++);
			}
		}
		assertThat(seen).isEqualTo(9000);
	}

	@Test
	void parquetHoldsWhatCounts() throws Exception {
		long post = add("r1", SamplePosts.post("twitter", "1", "a", "x", NOON, "", "", Map.of("likes", 7L))).get(0);
		long undone = add("r2", SamplePosts.post(1, "a", "undone")).get(0);
		classify("c1", post, Facet.USAGE, "alert");
		corpus.code(Coding.byHand(undone, new Facet("chang_kannan"), CodeSet.of("service"), "ana", NOON, "1", Coding.NEW));
		Coding hand = corpus.code(Coding.byHand(post, new Facet("chang_kannan"), CodeSet.of("service"), "ana", NOON, "1", Coding.NEW));
		corpus.code(Coding.byHand(post, new Facet("chang_kannan"), CodeSet.of("play"), "ana", NOON, "1", hand.id()));
		Path out = folder.resolve("it's out");
		corpus.view(Set.of("r1", "c1")).exportParquet(out);
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				Statement statement = connection.createStatement()) {
			String files = out.toString().replace("'", "''");
			try (var row = statement.executeQuery("SELECT count(*), min(run), min(metrics['likes']), min(created_at)::VARCHAR FROM '"
					+ files + "/posts.parquet'")) {
				row.next();
				assertThat(List.of(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)))
						.containsExactly(1L, "r1", 7L, "2013-07-06 12:00:00");
			}
			try (var row = statement.executeQuery("SELECT count(*), min(run), min(value) FROM '" + files
					+ "/codings.parquet' WHERE kind = 'machine'")) {
				row.next();
				assertThat(List.of(row.getLong(1), row.getString(2), row.getString(3))).containsExactly(1L, "c1", "alert");
			}
			try (var row = statement.executeQuery("SELECT list(supersedes ORDER BY id)::VARCHAR FROM '" + files + "/codings.parquet'")) {
				row.next();
				assertThat(row.getString(1)).as("of none: no number").isEqualTo("[NULL, NULL, " + hand.id() + "]");
			}
		}
		assertThat(out.toFile().list()).containsExactlyInAnyOrder("posts.parquet", "codings.parquet");
	}

	@Test
	void refusesTheCorpusOfAnotherStudy() throws IOException {
		corpus.close();
		assertThat(refusal("other").reason()).isEqualTo(Reason.OTHER_STUDY);
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
	}

	@Test
	void refusesANewerCorpusAndOtherFiles() throws Exception {
		corpus.close();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("UPDATE corpus_info SET value = '99' WHERE name = 'schema'");
		}
		assertThat(refusal("study")).extracting(CorpusException::reason, CorpusException::detail).containsExactly(Reason.NEWER, "99");
		Files.writeString(file(), "posts, said the file, and was none".repeat(500));
		assertThat(refusal("study").reason()).isEqualTo(Reason.MALFORMED);
		Files.delete(file());
		Files.createDirectory(file());
		assertThat(refusal("study").reason()).isEqualTo(Reason.UNREACHABLE);
	}

	@Test
	void refusesASecondObjectOnTheSameFile() {
		CorpusException refusal = refusal("study");
		assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
		assertThat(refusal.holder().orElseThrow().pid()).isEqualTo(ProcessHandle.current().pid());
		assertThat(refusal.holder().orElseThrow().process()).isEqualTo("a test");
	}

	private CorpusException refusal(String study) {
		return catchThrowableOfType(CorpusException.class, () -> DuckDbCorpus.open(file(), study, SETTINGS).close());
	}

	@Test
	void opensUnderAnyNameWithoutQuestionMark() throws IOException {
		Path odd = Files.createDirectory(folder.resolve("étude d'été; 50 % #x=1"));
		DuckDbCorpus.open(odd.resolve("corpus.duckdb"), "study", SETTINGS).close();
		assertThat(odd.toFile().list()).containsExactly("corpus.duckdb");
		Path asked = Files.createDirectory(folder.resolve("quand ?"));
		CorpusException refusal = catchThrowableOfType(CorpusException.class,
				() -> DuckDbCorpus.open(asked.resolve("corpus.duckdb"), "study", SETTINGS).close());
		assertThat(refusal).extracting(CorpusException::reason, CorpusException::detail).containsExactly(Reason.PATH, "?");
		assertThat(asked.toFile().list()).isEmpty();
	}

	@Test
	void failsTypedOnceClosed() throws IOException {
		CorpusView view = corpus.view(Set.of());
		corpus.close();
		assertThatThrownBy(view::posts).isInstanceOf(CorpusException.class);
	}
}
