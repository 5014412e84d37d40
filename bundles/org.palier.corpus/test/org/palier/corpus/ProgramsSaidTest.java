// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which programs spoke of posts, and whose word counts: by hand. */
class ProgramsSaidTest extends OpenCorpus {

	private static final Facet LEVEL = new Facet("chang_kannan");
	private List<Long> posts = List.of();

	@BeforeEach
	void write() throws IOException {
		posts = add("r1", SamplePosts.post(1, "a", "x"), SamplePosts.post(2, "a", "y"), SamplePosts.post(3, "b", "z"));
		say("all", posts, "ensemble", "3", Map.of(Facet.USAGE, "answer", LEVEL, "interaction"));
	}

	private void say(String run, List<Long> some, String program, String version, Map<Facet, String> said) throws IOException {
		try (RunWriter<Coding> writer = corpus.appendCodings(run, NOON)) {
			for (long post : some) {
				for (var each : said.entrySet()) {
					writer.add(Coding.byMachine(post, each.getKey(), CodeSet.parse(each.getValue()), program, version, NOON, "1", 0.75, ""));
				}
			}
			writer.commit();
		}
	}

	private List<String> said(Facet facet, List<Long> some, String... runs) throws IOException {
		return corpus.view(Set.of(runs)).programsSaid(facet, PostSelection.of(some.stream().mapToLong(Long::longValue).toArray())).stream()
				.map(it -> it.posts() + it.words().stream()
						.map(word -> " " + word.program() + " " + word.version() + ":" + word.code() + "/" + word.usage())
						.reduce("", String::concat)).toList();
	}

	@Test
	void oneProgramIsNothingToTell() throws IOException {
		say("again", posts.subList(0, 1), "ensemble", "3", Map.of(Facet.USAGE, "event"));
		assertThat(said(Facet.USAGE, posts, "r1", "all", "again")).isEmpty();
	}

	@Test
	void theLastWordCountsAndComesFirst() throws IOException {
		say("rules", posts.subList(0, 1), "rules", "", Map.of(Facet.USAGE, ""));
		assertThat(said(Facet.USAGE, posts, "r1", "all", "rules")).containsExactlyInAnyOrder("2 ensemble 3:answer/answer",
				"1 rules :/ ensemble 3:answer/answer");
		assertThat(said(Facet.USAGE, posts.subList(1, 3), "r1", "all", "rules")).as("of some posts")
				.containsExactly("2 ensemble 3:answer/answer");
		assertThat(said(Facet.USAGE, posts, "r1", "all")).as("runs that do not count").isEmpty();
	}

	/** Rules code usages alone: the level of the one before counts no more, and is told all the same. */
	@Test
	void whoGivesTheUsageSpeaksForTheWholePost() throws IOException {
		say("rules", posts.subList(0, 1), "rules", "2", Map.of(Facet.USAGE, "alert"));
		assertThat(said(LEVEL, posts, "r1", "all", "rules")).containsExactlyInAnyOrder("2 ensemble 3:interaction/answer",
				"1 rules 2:null/alert ensemble 3:interaction/answer");
		say("levels", posts.subList(0, 1), "levels", "1", Map.of(LEVEL, "service"));
		assertThat(said(LEVEL, posts, "r1", "all", "rules", "levels"))
				.contains("1 levels 1:service/null rules 2:null/alert ensemble 3:interaction/answer");
	}

	/** Two versions of a program are two. */
	@Test
	void versionsAreToldApart() throws IOException {
		say("new", posts.subList(0, 2), "ensemble", "4", Map.of(Facet.USAGE, "event"));
		assertThat(said(Facet.USAGE, posts, "r1", "all", "new")).containsExactlyInAnyOrder("1 ensemble 3:answer/answer",
				"2 ensemble 4:event/event ensemble 3:answer/answer");
	}

	/** Account a wrote two posts; b is nobody's. */
	@Test
	void ofAgenciesAreThoseThatTheyWrote() throws IOException {
		say("rules", posts, "rules", "2", Map.of(Facet.USAGE, "alert"));
		String platform = corpus.view(Set.of("r1")).post(posts.getFirst()).orElseThrow().post().platform();
		assertThat(corpus.view(Set.of("r1", "all", "rules")).programsSaid(Facet.USAGE, List.of(new AccountAgency(platform, "@a", 0))))
				.extracting(ProgramsSaid::posts, it -> it.words().getFirst().program()).containsExactly(tuple(2L, "rules"));
	}
}
