// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.corpus.PostCut;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

/**
 * Posts of an account that serves several agencies, counted by hand. North has the account of its district: two posts
 * are of its own account and three of the district’s, one of them a reply. South, which the district serves too, has
 * one post by an account of its own; east has one. Seven posts are of agencies, and one is of nobody.
 */
class SharedAccountPostsTest {

	@TempDir
	private Path folder;
	private final Study study = Samples.empty();
	private Corpus corpus;

	@BeforeEach
	void write() throws IOException {
		var state = Samples.jurisdiction(study, "nd");
		Agency north = Samples.agency(state, "north");
		Agency south = Samples.agency(state, "south");
		Agency east = Samples.agency(state, "east");
		PostSamples.account(study, north, "north");
		PostSamples.account(study, north, "district");
		PostSamples.account(study, south, "south");
		PostSamples.account(study, east, "east");
		account(north, 1).getAlsoServes().add(south);
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
		try (RunWriter<Post> posts = corpus.appendPosts("r", Instant.EPOCH)) {
			int number = 0;
			for (String author : List.of("north", "north", "district", "district", "south", "east", "citizen")) {
				posts.add(post(++number, author).build());
			}
			posts.add(post(++number, "district").replyToHandle("citizen").build());
			posts.commit();
		}
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private static Account account(Agency agency, int place) {
		return agency.getPresences().getFirst().getAccounts().get(place);
	}

	private static PostBuilder post(int number, String author) {
		return Post.builder("twitter", "" + number).accountHandle(author).text("x").createdAt(Instant.parse("2021-03-01T12:00:00Z"))
				.source("f", number);
	}

	private StudyView view() throws IOException {
		return StudyView.of(study, PostCounts.of(study, corpus.view(Set.of("r"))), LookBack.NOW);
	}

	private Attribution attribution() throws IOException {
		return Attribution.of(study, corpus.view(Set.of("r")));
	}

	@Test
	void theyAreALineOfTheGroupInTablesByAgency() throws IOException {
		Table table = new ReplyRatio().compute(view());

		assertThat(table.rows().stream().filter(it -> id(it, 0).equals("agency")).map(it -> id(it, 1) + " " + it.get(3)))
				.containsExactlyInAnyOrder("north Count[number=2]", "north+south Count[number=3]", "south Count[number=1]", "east Count[number=1]");
		assertThat(table.rows().stream().filter(it -> id(it, 1).equals("north+south")).map(it -> ((Value.Item) it.get(1)).label()))
				.singleElement().satisfies(it -> {
					assertThat(it.en()).isEqualTo("north (account shared by 2)");
					assertThat(it.fr()).isEqualTo("north (compte partagé par 2)");
				});
	}

	@Test
	void totalsCountThemOnce() throws IOException {
		assertThat(new ReplyRatio().compute(view()).rows().stream().filter(it -> id(it, 1).equals("nd")).map(it -> it.get(3)))
				.containsExactly(new Value.Count(7));
		assertThat(attribution().direct()).isEqualTo(7);
		assertThat(attribution().unattributed()).isEqualTo(1);
		assertThat(attribution().ambiguous()).isZero();
	}

	/** A row leads to the posts that it counts, and to no others. */
	@Test
	void aLineOfTheGroupLeadsToItsPosts() throws IOException {
		StudyView view = view();
		Table table = new ReplyRatio().compute(view);
		for (List<Value> row : table.rows()) {
			Counted.Posts counted = (Counted.Posts) row.get(3).counted().orElseThrow();
			assertThat(corpus.view(Set.of("r")).select(counted.filter(), attribution().lines()).size()).as(row.toString())
					.isEqualTo(((Value.Count) row.get(3)).number());
		}
	}

	/** A question by agency that has no place for groups counts each post once, for the agency that has the account. */
	@Test
	void questionsOfOthersGetThemWithTheHolder() throws IOException {
		assertThat(corpus.view(Set.of("r")).written(Set.of(PostCut.AGENCY), attribution().linesOfHolders()).stream()
				.map(it -> Map.entry(it.agency(), it.posts())))
				.containsExactlyInAnyOrder(Map.entry(0, 5L), Map.entry(1, 1L), Map.entry(2, 1L), Map.entry(-1, 1L));
		assertThat(attribution().accounts().stream().filter(it -> it.account().equals("@district")).map(AttributedAccount::agencies))
				.containsExactly(List.of("north"));
	}

	private static String id(List<Value> row, int column) {
		return ((Value.Item) row.get(column)).id();
	}
}
