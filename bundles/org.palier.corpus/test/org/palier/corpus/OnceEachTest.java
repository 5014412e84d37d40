// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post is there once, whatever files bring it and in whatever order, and looks as the runs that count have it. */
class OnceEachTest {

	private static final Instant NOON = SamplePosts.NOON;

	@TempDir
	private Path folder;
	private int corpora;

	private Corpus corpus() throws IOException {
		return DuckDbCorpus.open(folder.resolve("corpus" + corpora++ + ".duckdb"), "study", new CorpusSettings("a test", 256L << 20, 1));
	}

	private static PostBuilder tweet(String id, String text, long likes) {
		return Post.builder("twitter", id).accountHandle("stm").text(text).createdAt(NOON, "noon").metric("likes", likes);
	}

	/** Overlapping files of which each states something that the others do not. */
	private static Map<String, List<Post>> files() {
		return Map.of(
				"A", List.of(tweet("1", "un", 1).url("https://x.example/1").source("a", 1).build(), tweet("2", "deux", 5).source("a", 2).build(),
						tweet("3", "trois", 7).seenAt(NOON.plusSeconds(9000)).source("a", 3).build(),
						Post.builder("facebook", "").text("Bonne fête!").source("a", 4).build(),
						Post.builder("facebook", "").text("Bonne fête!").author("Zoé").source("a", 5).build(),
						Post.builder("facebook", "").accountHandle("ville").createdAt(NOON, "").text("Travaux").source("a", 6).build()),
				"B", List.of(tweet("2", "deux, corrigé", 9).editedAt(NOON.plusSeconds(60)).source("b", 1).build(),
						tweet("1", "un", 1).medium(Medium.Kind.IMAGE, "https://x.example/i\u001f\u001b", "Un \u001emétro").source("b", 2).build(),
						tweet("4", "quatre\u001f\0\u001b[", 0).authorRole(AuthorRole.CITIZEN).ownThread(true).quotes("1").pollChoice("oui").pollChoice("non")
								.source("b", 3).build(),
						tweet("3", "trois", 4).seenAt(NOON.plusSeconds(60)).source("b", 4).build(),
						Post.builder("facebook", "").accountHandle("ville").createdAt(NOON, "").text("Travaux").metric("shares", 3).source("b", 5).build()),
				"C", List.of(Post.builder("twitter", "1").accountId("77").accountHandle("stm").text("").metric("shares", 2).source("c", 1).build(),
						tweet("2", "deux", 12).source("c", 2).build(), tweet("2", "deux", 12).source("c", 3).build(),
						tweet("5", "cinq", 1).replyTo("4").source("c", 4).build(),
						Post.builder("facebook", "").text("Bonne fête!").source("c", 5).build(),
						Post.builder("facebook", "").text("Bonne fête!").source("c", 6).build(),
						Post.builder("facebook", "").text("Bonne fête!").source("c", 7).build()));
	}

	private static PostArrivals bring(Corpus corpus, String name, int place) throws IOException {
		try (PostWriter writer = corpus.appendPosts(name, NOON.plus(Duration.ofDays(1 + place)))) {
			for (Post post : files().get(name)) {
				writer.add(post);
			}
			writer.commit();
			return writer.arrivals();
		}
	}

	/** All data of posts without their keys. */
	private static List<Object> shown(Corpus corpus, Set<String> runs) throws IOException {
		CorpusView view = corpus.view(runs);
		var shown = new ArrayList<Object>();
		List<StoredPost> all = view.page(view.select(PostFilter.ALL, List.of()), 0, 99);
		all.forEach(it -> shown.add(it.runId() + " " + it.post()));
		shown.add(view.posts());
		shown.add(view.accounts());
		shown.add(view.counts(List.of()));
		shown.add(view.replies(List.of()));
		shown.add(view.postsDigest());
		shown.add(view.select(PostFilter.ALL.withText("corrigé"), List.of()).size());
		shown.add(view.measure(new PostMeasure.Metric("likes"), Set.of(), List.of(new AccountAgency("twitter", "@stm", 0))));
		var walked = new ArrayList<Post>();
		try (PostCursor cursor = view.read()) {
			cursor.forEachRemaining(it -> walked.add(it.post()));
		}
		assertThat(walked).containsExactlyInAnyOrderElementsOf(all.stream().map(StoredPost::post).toList());
		return shown;
	}

	private static List<List<String>> orders(Set<String> names) {
		if (names.isEmpty()) {
			return List.of(List.of());
		}
		var orders = new ArrayList<List<String>>();
		for (String first : names) {
			var others = new TreeSet<>(names);
			others.remove(first);
			for (List<String> rest : orders(others)) {
				var order = new ArrayList<>(List.of(first));
				order.addAll(rest);
				orders.add(order);
			}
		}
		return orders;
	}

	/**
	 * In every order of three files, with any one of them left out, and in the first order any two: as if only the others had been imported.
	 */
	@Test
	void whatIsLeftOutIsAsIfItHadNeverBeen() throws IOException {
		leftOut((order, left) -> Integer.bitCount(left) < 2 || order.equals(List.of("A", "B", "C")));
	}

	/** And with any two left out of every order. */
	@Tag("long")
	@Test
	void whateverIsLeftOutOfWhateverOrderIsAsIfItHadNeverBeen() throws IOException {
		leftOut((order, left) -> true);
	}

	private void leftOut(BiPredicate<List<String>, Integer> tried) throws IOException {
		Map<List<String>, List<Object>> alone = new HashMap<>();
		for (List<String> order : orders(new TreeSet<>(files().keySet()))) {
			try (Corpus corpus = corpus()) {
				for (String name : order) {
					bring(corpus, name, order.indexOf(name));
				}
				for (int left = 0; left < 7; left++) {
					int mask = left;
					if (!tried.test(order, mask)) {
						continue;
					}
					List<String> active = order.stream().filter(it -> (mask >> order.indexOf(it) & 1) == 0).toList();
					if (!alone.containsKey(active)) {
						try (Corpus only = corpus()) {
							for (String name : active) {
								bring(only, name, active.indexOf(name));
							}
							alone.put(active, shown(only, new TreeSet<>(active)));
						}
					}
					assertThat(shown(corpus, new TreeSet<>(active))).as("%s, of which %s", order, active).isEqualTo(alone.get(active));
				}
			}
		}
		// By hand, A brings 6. B brings 4 with an id (2, 1, 4, 3) and one without; 1 to 3 and the last are of A. C
		// brings 5 and a third wish.
		assertThat(alone.get(List.of("A"))).contains(6L);
		assertThat(alone.get(List.of("B"))).contains(5L);
		assertThat(alone.get(List.of("A", "B", "C"))).contains(9L);
	}

	@Test
	void saysWhatCame() throws IOException {
		try (Corpus corpus = corpus()) {
			PostArrivals first = bring(corpus, "A", 0);
			assertThat(List.of(first.fresh(), first.known(), first.keyless())).containsExactly(6L, 0L, 3L);
			try (PostWriter trial = corpus.tryPosts(NOON, Set.of("A"))) {
				for (Post post : files().get("B")) {
					trial.add(post);
				}
				trial.commit();
				assertThat(List.of(trial.arrivals().fresh(), trial.arrivals().known())).as("a trial").containsExactly(1L, 4L);
			}
			PostArrivals second = bring(corpus, "B", 1);
			// 2 was edited, 3 and the one without an id have other counts.
			assertThat(List.of(second.fresh(), second.known(), second.changed(), second.conflicting())).containsExactly(1L, 4L, 3L, 0L);
			assertThat(List.of(second.isKnown(second.first()), second.isKnown(second.first() + 2))).containsExactly(true, false);
			// 2 comes twice; of three wishes two are known.
			PostArrivals third = bring(corpus, "C", 2);
			assertThat(List.of(third.fresh(), third.known())).containsExactly(2L, 5L);
			// Another account, and another day, under the same ids.
			try (PostWriter writer = corpus.appendPosts("D", NOON.plus(Duration.ofDays(9)), Set.of("A"))) {
				writer.add(tweet("1", "un", 1).accountHandle("spvm").source("d", 1).build());
				writer.add(tweet("2", "deux", 5).createdAt(NOON.plus(Duration.ofDays(3))).source("d", 2).build());
				writer.add(tweet("5", "cinq", 1).source("d", 3).build());
				writer.commit();
				assertThat(List.of(writer.arrivals().fresh(), writer.arrivals().known(), writer.arrivals().conflicting())).as("5 is of C")
						.containsExactly(1L, 2L, 2L);
				assertThat(writer.arrivals().conflicts()).extracting(PostArrivals.Conflict::row, PostArrivals.Conflict::account)
						.containsExactly(org.assertj.core.groups.Tuple.tuple(1L, true), org.assertj.core.groups.Tuple.tuple(2L, false));
			}
		}
	}

	/** Metrics and text are those seen last, not those imported last; the edit has a version of its own. */
	@Test
	void showsWhatWasSeenLast() throws IOException {
		try (Corpus corpus = corpus()) {
			bring(corpus, "A", 0);
			bring(corpus, "B", 1);
			CorpusView both = corpus.view(Set.of("A", "B"));
			Map<String, StoredPost> posts = new HashMap<>();
			both.page(both.select(PostFilter.ALL, List.of()), 0, 99).forEach(it -> posts.put(it.post().itemId(), it));
			assertThat(posts.get("3").post().metrics()).as("A saw it later").containsEntry("likes", 7L);
			assertThat(posts.get("2").post().text()).isEqualTo("deux, corrigé");
			assertThat(posts.get("2").textVersion()).isEqualTo(2);
			assertThat(posts.get("1").post().words()).isEqualTo("un\nUn \u001emétro");
			assertThat(posts.get("1").post().url()).as("told by A alone").isEqualTo("https://x.example/1");
			assertThat(posts.get("4").post().details())
					.isEqualTo(new PostDetails(AuthorRole.CITIZEN, "1", true, List.of(), List.of("oui", "non"), null));
			assertThat(posts.get("4").post().text()).isEqualTo("quatre\u001f\0\u001b[");
			assertThat(posts.get("2").runId()).isEqualTo("A");
			PostFilter text = PostFilter.ALL.withText("METRO");
			assertThat(both.select(text, List.of()).key(0)).as("what stands for an image").isEqualTo(posts.get("1").key());
			assertThat(corpus.view(Set.of("A")).select(text, List.of()).size()).as("B alone brought the image").isZero();
		}
	}

	/** A code names the text that it saw and holds; it is listed while another text is shown, and no longer than its coder leaves it so. */
	@Test
	void aCodeOfATextThatChangedIsListed() throws IOException {
		try (Corpus corpus = corpus()) {
			bring(corpus, "A", 0);
			CorpusView before = corpus.view(Set.of("A"));
			long second = before.page(before.select(PostFilter.ALL, List.of()), 1, 1).getFirst().key();
			corpus.code(Coding.byHand(second, Facet.USAGE, CodeSet.of("alert"), "ana", NOON, "1", Coding.NEW));
			corpus.code(Coding.byHand(second, Facet.USAGE, CodeSet.of("service"), "luc", NOON, "1", Coding.NEW));
			Coding back = corpus.code(Coding.byHand(second, Facet.USAGE, CodeSet.of("alert"), "zoe", NOON, "1", Coding.NEW));
			corpus.code(Coding.byHand(second, Facet.USAGE, CodeSet.NONE, "zoe", NOON, "1", back.id()));
			assertThat(before.changedTexts(9)).isEmpty();
			bring(corpus, "B", 1);
			CorpusView both = corpus.view(Set.of("A", "B"));
			assertThat(both.changedTexts(9)).extracting(it -> it.coding().coder(), ChangedSince::then, it -> it.post().post().text())
					.containsExactly(org.assertj.core.groups.Tuple.tuple("ana", "deux", "deux, corrigé"),
							org.assertj.core.groups.Tuple.tuple("luc", "deux", "deux, corrigé"));
			assertThat(both.changedTexts(1)).hasSize(1);
			assertThat(both.select(PostFilter.ALL.withChanged(true), List.of()).slice(0, 9)).containsExactly(second);
			assertThat(both.codings(second)).as("the codes hold").hasSize(4);
			corpus.code(Coding.byHand(second, Facet.USAGE, CodeSet.of("alert"), "ana", NOON, "1", Coding.NEW).with(CodingDetails.ofText(2)));
			assertThat(both.changedTexts(9)).extracting(it -> it.coding().coder()).containsExactly("luc");
			assertThat(corpus.view(Set.of("A")).changedTexts(9)).as("without B the first text is shown")
					.extracting(it -> it.coding().coder(), ChangedSince::then)
					.containsExactly(org.assertj.core.groups.Tuple.tuple("ana", "deux, corrigé"));
		}
	}

	/** A file read in another time zone, and in a third: five hours after the first, six before it and so eleven before the second. */
	@Test
	void changedDatesAreChanges() throws IOException {
		try (Corpus corpus = corpus()) {
			Map<Duration, Duration> moved = Map.of(Duration.ofHours(5), Duration.ofHours(5), Duration.ofHours(-6), Duration.ofHours(11));
			for (Duration shift : List.of(Duration.ZERO, Duration.ofHours(5), Duration.ofHours(-6))) {
				try (PostWriter writer = corpus.appendPosts("r" + shift.toHours(), NOON.plus(Duration.ofDays(9)))) {
					writer.add(tweet("1", "un", 1).createdAt(NOON.plus(shift), "noon").source("a", 1).build());
					writer.add(tweet("2", "deux", 1).createdAt(NOON, "noon").source("a", 2).build());
					writer.commit();
					if (!shift.isZero()) {
						assertThat(writer.arrivals()).returns(1L, PostArrivals::changed).returns(1L, PostArrivals::redated)
								.returns(moved.get(shift), PostArrivals::shift);
					}
				}
			}
		}
	}
}
