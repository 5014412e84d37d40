// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;

/** Tests the posts of coding sets, and the data that a draw gets on the posts that it may draw. */
class SetPostsTest extends OpenCorpus {

	private static final Facet LEVEL = new Facet("engagement");

	private static SetPost random(long post, int place, double probability) {
		return new SetPost("s1", post, place, SetPost.Part.RANDOM, "twitter", null, probability);
	}

	private static SetPost targeted(long post, int place) {
		return new SetPost("s1", post, place, SetPost.Part.TARGETED, "", null, null);
	}

	@Test
	void comeBackInTheOrderOfTheirPlacesWhileTheirRunCounts() throws IOException {
		List<Long> posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.post(2, "a", "y"), SamplePosts.post(3, "b", "z"));
		List<SetPost> drawn = List.of(random(posts.get(2), 1, 0.5), targeted(posts.get(1), 3), random(posts.get(0), 2, 1));
		corpus.drawSet("s1", NOON, drawn);
		assertThat(corpus.view(Set.of("r1", "s1")).setPosts("s1")).containsExactly(drawn.get(0), drawn.get(2), drawn.get(1));
		assertThat(corpus.view(Set.of("r1")).setPosts("s1")).as("left out").isEmpty();
		assertThat(corpus.view(Set.of("s1")).setPosts("s1")).as("posts that cannot be seen").isEmpty();
		assertThat(corpus.view(Set.of("r1", "s1")).setPosts("s2")).isEmpty();
		close();
		open();
		assertThat(corpus.view(Set.of("r1", "s1")).setPosts("s1")).as("on disk").hasSize(3);
	}

	@Test
	void whatIsErasedLeavesItsSet() throws Exception {
		List<Long> posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.post(2, "b", "y"));
		corpus.drawSet("s1", NOON, List.of(random(posts.get(0), 1, 0.25), random(posts.get(1), 2, 0.75)));
		corpus.erase(new CorpusErasure(Set.of("a"), null, null, Set.of(), Set.of("a")));
		assertThat(corpus.view(Set.of("r1", "s1")).setPosts("s1")).containsExactly(random(posts.get(1), 2, 0.75));
		close();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				var rows = connection.createStatement().executeQuery("SELECT count(*) FROM set_posts")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getInt(1)).isEqualTo(1);
		}
		open();
	}

	/** The rows are those of a process that was killed between the posts of a set and its run. */
	@Test
	void rowsWithoutARunAreSweptAway() throws Exception {
		close();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				var statement = connection.createStatement()) {
			statement.execute("INSERT INTO set_posts VALUES ('killed', 1, 1, 'random', '', NULL, 0.5)");
		}
		open();
		close();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file(), new Properties());
				var rows = connection.createStatement().executeQuery("SELECT count(*) FROM set_posts")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getInt(1)).isZero();
		}
		open();
	}

	@Test
	void aDrawIsToldTheLatestCodeOfProgramsAndNoPersons() throws IOException {
		List<Long> posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.relay(2, "c", "a"), SamplePosts.post(3, "d", "z"));
		classify("c1", posts.get(0), Facet.USAGE, "alert");
		classify("c2", posts.get(0), Facet.USAGE, "advice");
		classify("c2", posts.get(1), Facet.USAGE, "");
		classify("c2", posts.get(0), LEVEL, "open");
		corpus.code(Coding.byHand(posts.get(0), Facet.USAGE, CodeSet.of("event"), "ana", NOON, "1", Coding.NEW));
		var told = new ArrayList<SampledPost>();
		corpus.view(Set.of("r1", "c1", "c2")).sample(Set.of(Facet.USAGE, LEVEL), false, List.of(new AccountAgency("twitter", "@a", 4)),
				told::add);
		assertThat(told).extracting(SampledPost::key).containsExactlyElementsOf(posts);
		assertThat(told).extracting(SampledPost::predicted).containsExactly(Map.of(Facet.USAGE, CodeSet.of("advice"), LEVEL, CodeSet.of("open")),
				Map.of(Facet.USAGE, CodeSet.NONE), Map.of());
		assertThat(told).extracting(SampledPost::agency).containsExactly(4, 4, AccountAgency.UNATTRIBUTED);
		assertThat(told).extracting(SampledPost::how).containsExactly(Attributed.DIRECT, Attributed.RELAYED, Attributed.NOT);
		assertThat(told).extracting(SampledPost::relay).containsExactly(false, true, false);
		assertThat(told).extracting(SampledPost::confidence).containsExactly(0.75, 0.75, null);
		assertThat(told).extracting(SampledPost::day).containsOnly(LocalDate.of(2013, 7, 6));
		assertThat(told).extracting(SampledPost::text).containsOnly("");
		assertThat(told).extracting(SampledPost::identity).containsExactly("t1", "t2", "t3");
	}

	@Test
	void aTargetedPostHasNoProbability() {
		assertThatThrownBy(() -> new SetPost("s", 1, 1, SetPost.Part.TARGETED, "", null, 0.5)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new SetPost("s", 1, 1, SetPost.Part.RANDOM, "", null, null)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new SetPost("s", 1, 1, SetPost.Part.RANDOM, "", 0.5, 1.5)).isInstanceOf(IllegalArgumentException.class);
	}
}
