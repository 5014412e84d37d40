// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/**
 * Tests the values of posts for fields that a study declares: kept with the runs that brought them, and never mixed
 * with the posts' own data.
 */
class PostValuesTest extends OpenCorpus {

	private static final Instant LATER = SamplePosts.NOON.plusSeconds(3600);

	private static PostBuilder post(String item) {
		return Post.builder("twitter", item).accountHandle("stm").text("Un " + item).createdAt(SamplePosts.NOON, "noon").source("a.csv", 1);
	}

	private Map<String, Map<String, String>> shown(Set<String> runs) throws IOException {
		CorpusView view = corpus.view(runs);
		Map<String, Map<String, String>> shown = new TreeMap<>();
		List<StoredPost> all = view.page(view.select(PostFilter.ALL, List.of()), 0, 9999);
		Map<Long, Map<String, String>> own = view.own(all.stream().map(StoredPost::key).toList());
		all.forEach(it -> {
			if (own.containsKey(it.key())) {
				shown.put(it.post().itemId(), own.get(it.key()));
			}
		});
		return shown;
	}

	private Set<String> found(CorpusView view, PostSaying... wanted) throws IOException {
		var found = new TreeSet<String>();
		view.page(view.select(PostFilter.ALL.withOwn(List.of(wanted)), List.of()), 0, 9999).forEach(it -> found.add(it.post().itemId()));
		return found;
	}

	/** Signs that part fields on their way into the database are part of values like any others. */
	@Test
	void aValueIsKeptAsItIs() throws IOException {
		add("A", post("1").own("campaign", "Vaccins \u001d\u001e\u001f\u001b’25").own("budget", "12.50").build(), post("2").build(),
				post("3").own("campaign", "x").pollChoice("oui").metric("likes", 3).build());
		assertThat(shown(Set.of("A"))).isEqualTo(Map.of("1", Map.of("campaign", "Vaccins \u001d\u001e\u001f\u001b’25", "budget", "12.50"), "3",
				Map.of("campaign", "x")));
		CorpusView view = corpus.view(Set.of("A"));
		assertThat(view.page(view.select(PostFilter.ALL, List.of()), 0, 9)).as("the post itself is as without it")
				.extracting(it -> it.post().own())
				.containsOnly(Map.of());
		assertThat(view.ownValues("campaign")).containsExactly("Vaccins \u001d\u001e\u001f\u001b’25", "x");
		assertThat(view.ownValues("none")).isEmpty();
	}

	/**
	 * Each field has the value that was seen last; a run that says nothing of it takes nothing away, and one that does not count says nothing.
	 */
	@Test
	void ofSeveralRunsTheLastWordOnEachFieldCounts() throws IOException {
		add("A", post("1").own("campaign", "a").own("budget", "1").seenAt(LATER).build(), post("2").own("campaign", "b").build());
		add("B", post("1").own("campaign", "seen before").seenAt(SamplePosts.NOON).build(), post("2").own("budget", "2").build());
		add("C", post("2").own("campaign", "c").build(), post("3").build());
		assertThat(shown(Set.of("A", "B", "C")))
				.isEqualTo(Map.of("1", Map.of("campaign", "a", "budget", "1"), "2", Map.of("campaign", "c", "budget", "2")));
		assertThat(shown(Set.of("B", "C")))
				.isEqualTo(Map.of("1", Map.of("campaign", "seen before"), "2", Map.of("campaign", "c", "budget", "2")));
		assertThat(shown(Set.of("A"))).isEqualTo(Map.of("1", Map.of("campaign", "a", "budget", "1"), "2", Map.of("campaign", "b")));
	}

	/** Draws of runs and values: what is shown, what a filter finds, and what the corpus lists, held against plain maps. */
	@Test
	void holdsAgainstMaps() throws IOException {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		Map<String, List<Post>> runs = new TreeMap<>();
		for (int run = 0; run < 4; run++) {
			List<Post> posts = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				PostBuilder post = post(String.valueOf(random.nextInt(40)));
				if (random.nextBoolean()) {
					post.own("a", String.valueOf(random.nextInt(5)));
				}
				if (random.nextInt(4) == 0) {
					post.own("b", "é" + random.nextInt(3));
				}
				posts.add(post.build());
			}
			runs.put("r" + run, posts);
			add("r" + run, posts.toArray(Post[]::new));
		}
		for (int draw = 0; draw < 12; draw++) {
			Set<String> counting = new TreeSet<>(runs.keySet());
			counting.removeIf(it -> random.nextInt(3) == 0);
			Map<String, Map<String, String>> expected = new TreeMap<>();
			Set<String> all = new TreeSet<>();
			runs.forEach((run, posts) -> posts.stream().filter(it -> counting.contains(run)).forEach(it -> {
				all.add(it.itemId());
				it.own().forEach((field, value) -> expected.computeIfAbsent(it.itemId(), item -> new HashMap<>()).put(field, value));
			}));
			assertThat(shown(counting)).as("seed %d", seed).isEqualTo(expected);
			CorpusView view = corpus.view(counting);
			Set<String> values = new TreeSet<>(List.of("0", "1", "2", "3", "4"));
			values.removeIf(it -> random.nextBoolean());
			boolean others = random.nextBoolean();
			boolean none = random.nextBoolean();
			var wanted = new TreeSet<>(all);
			wanted.removeIf(item -> {
				String said = expected.getOrDefault(item, Map.of()).get("a");
				return !(said == null ? none : values.contains(said) != others);
			});
			assertThat(found(view, new PostSaying("a", values, others, none))).isEqualTo(wanted);
			assertThat(view.ownValues("b"))
					.isEqualTo(expected.values().stream().map(it -> it.get("b")).filter(it -> it != null).distinct().sorted().toList());
		}
	}

	/** Own values belong to the digest of a run’s posts; posts without any have the one that they had before there were own values. */
	@Test
	void aChangedValueChangesTheDigest() throws Exception {
		add("A", post("1").build());
		add("B", post("2").own("campaign", "a").build());
		String plain = corpus.view(Set.of("A")).postsDigest();
		EarlierFiles.sql(sealed(), "DROP TABLE post_values");
		reopen();
		assertThat(corpus.view(Set.of("A")).postsDigest()).isEqualTo(plain);
		String without = corpus.view(Set.of("B")).postsDigest();
		add("C", post("2").own("campaign", "b").build());
		assertThat(corpus.view(Set.of("B", "C")).postsDigest()).isNotEqualTo(without);
	}

	private java.nio.file.Path sealed() throws IOException {
		corpus.close();
		return file();
	}

	private void reopen() throws IOException {
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
	}

	/** A corpus of before own values is opened, and takes them from then on. */
	@Test
	void aFileOfBeforeTakesThem() throws Exception {
		add("A", post("1").build());
		EarlierFiles.sql(sealed(), "DROP TABLE post_values");
		reopen();
		assertThat(shown(Set.of("A"))).isEmpty();
		add("B", post("1").own("campaign", "a").build());
		assertThat(shown(Set.of("A", "B"))).isEqualTo(Map.of("1", Map.of("campaign", "a")));
	}

	/** An erased name is in no value either, and values go with their posts and with their runs. */
	@Test
	void erasureReachesThem() throws IOException {
		add("A", post("1").accountHandle("anne").own("owner", "anne").build(),
				post("2").own("owner", "Anne, de la STM").own("anne", "x").build());
		add("B", post("2").own("owner", "B").build());
		corpus.erase(new CorpusErasure(Set.of("anne"), null, null, Set.of("B"), Set.of("anne")));
		assertThat(shown(Set.of("A", "B"))).isEqualTo(Map.of("2", Map.of("owner", CorpusErasure.WIPED + ", de la STM", "anne", "x")));
	}

	/** An export of everything has them in a column of their own; posts as a gate lets them out are without them. */
	@Test
	void theyLeaveWithNamesAlone() throws IOException {
		add("A", post("1").own("campaign", "a").build(), post("2").build());
		corpus.view(Set.of("A")).exportParquet(folder.resolve("all"));
		var rows = new ArrayList<String>();
		try (ParquetTable table = new ParquetTable(folder.resolve("all/posts.parquet"))) {
			int own = table.columns().indexOf("own");
			table.read(row -> rows.add(row.get(own)));
		}
		assertThat(rows).containsExactly("{campaign=a}", "");
		corpus.view(Set.of("A")).exportParquet(folder.resolve("some"), StoredPost::post);
		try (ParquetTable table = new ParquetTable(folder.resolve("some/posts.parquet"))) {
			assertThat(table.columns()).doesNotContain("own");
		}
	}

	/** A trial shows what would come and writes nothing. */
	@Test
	void aTrialKeepsNothing() throws IOException {
		add("A", post("1").build());
		try (PostWriter trial = corpus.tryPosts(SamplePosts.NOON, Set.of("A"))) {
			trial.add(post("1").own("campaign", "a").build());
			trial.commit();
		}
		assertThat(shown(Set.of("A"))).isEmpty();
	}

	/** Codes of posts and what they say of a field are counted in one cube; a post that says nothing is in no group of it. */
	@Test
	void postsAreCountedByWhatTheySay() throws IOException {
		List<Long> keys = add("A", post("1").own("campaign", "a b").build(), post("2").own("campaign", "a b").build(), post("3").build());
		classify("M", keys.get(0), Facet.USAGE, "news");
		Facet campaign = Facet.ofField("campaign");
		assertThat(corpus.view(Set.of("A", "M")).counts(List.of(), Set.of(campaign)))
				.extracting(CountCell::usage, it -> it.code(campaign), CountCell::posts)
				.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("news", "a\u00a0b", 1L),
						org.assertj.core.groups.Tuple.tuple("", "a\u00a0b", 1L),
						org.assertj.core.groups.Tuple.tuple("", "", 1L));
	}
}
