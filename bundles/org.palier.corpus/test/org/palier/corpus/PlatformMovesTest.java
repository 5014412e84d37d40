// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformMovesTest {

	private static final Instant NOON = Instant.parse("2025-09-26T12:00:00Z");

	@TempDir
	Path folder;

	@Test
	void postsCountForTheOtherPlatformWhileTheRunCounts() throws Exception {
		try (DuckDbCorpus corpus = open()) {
			add(corpus, "early", "twitter", 1);
			add(corpus, "early", "x", 2);

			assertThat(corpus.move(Set.of("early"), "move", NOON, Map.of("twitter", "x"))).isOne();
			add(corpus, "late", "twitter", 3);

			assertThat(platforms(corpus, "early", "late")).containsExactly("twitter 2", "x 1");
			assertThat(platforms(corpus, "early", "move", "late")).as("what came later keeps its own").containsExactly("twitter 1", "x 2");
			CorpusView view = corpus.view(Set.of("early", "move"));
			assertThat(view.select(PostFilter.ALL.withPlatform("x"), List.of()).size()).isEqualTo(2);
			assertThat(view.post(1).orElseThrow().post().platform()).isEqualTo("x");
			assertThat(view.accounts()).extracting(AccountCount::platform).containsOnly("x");
			assertThat(view.agencies(List.of(new AccountAgency("x", "@a", 0)))).extracting(AgencyCount::posts).containsExactly(2L);
		}
		try (DuckDbCorpus again = open()) {
			assertThat(platforms(again, "early", "move")).containsExactly("x 2");
		}
	}

	/** a becomes b; more of a comes; then b becomes c: the second a stays a. */
	@Test
	void movesFollowOneAnother() throws Exception {
		try (DuckDbCorpus corpus = open()) {
			add(corpus, "first", "a", 1);
			corpus.move(Set.of("first"), "one", NOON, Map.of("a", "b"));
			add(corpus, "second", "a", 2);
			corpus.move(Set.of("first", "second", "one"), "two", NOON, Map.of("b", "c"));

			assertThat(platforms(corpus, "first", "second", "one", "two")).containsExactly("a 1", "c 1");
			assertThat(platforms(corpus, "first", "second", "one")).containsExactly("a 1", "b 1");
			assertThat(platforms(corpus, "first", "second", "two")).as("without the first move nothing was on b").containsExactly("a 2");
		}
	}

	@Test
	void aFileInWhichNothingMovedHasNoMoves() throws Exception {
		try (DuckDbCorpus corpus = open()) {
			add(corpus, "first", "a", 1);
			assertThat(corpus.move(Set.of("first"), "none", NOON, Map.of("b", "c"))).isZero();
		}
		assertThat(moves()).isZero();
		try (DuckDbCorpus corpus = open()) {
			corpus.move(Set.of("first"), "one", NOON, Map.of("a", "c"));
		}
		assertThat(moves()).isEqualTo(1);
	}

	private DuckDbCorpus open() throws CorpusException {
		return DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
	}

	private static void add(Corpus corpus, String run, String platform, int number) throws Exception {
		try (RunWriter<Post> posts = corpus.appendPosts(run, NOON)) {
			posts.add(SamplePosts.post(platform, "i" + number, "a", "text", NOON, "", "", Map.of()));
			posts.commit();
		}
	}

	private static List<String> platforms(Corpus corpus, String... runs) throws CorpusException {
		return corpus.view(Set.of(runs)).counts(List.of()).stream().map(it -> it.platform() + " " + it.posts()).toList();
	}

	private int moves() throws Exception {
		try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("corpus.duckdb"));
				var rows = connection.createStatement().executeQuery("SELECT count(*) FROM platform_moves")) {
			rows.next();
			return rows.getInt(1);
		}
	}
}
