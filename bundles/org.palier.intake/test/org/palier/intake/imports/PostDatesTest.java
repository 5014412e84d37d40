// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palier.study.attribution.Attribution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AgencyCount;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Post;
import org.palier.corpus.RelayedPosts;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.model.Authenticity;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.study.runs.StudyFolder;

/**
 * Whose a post is by its date: two lists of accounts, of January and of June 2025, and posts of March, August and of no day. By
 * hand: agency a is number 0, b is 1, c is 2; -2 is one of several.
 */
class PostDatesTest {

	private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
	private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
	private static final int SEVERAL = -2;

	@TempDir
	private Path folder;
	private final Study study = Samples.empty();
	private Corpus corpus;

	@BeforeEach
	void open() throws IOException {
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		List.of("a", "b", "c").forEach(it -> Samples.agency(quebec, it));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private void list(LocalDate day, CensusFact... facts) {
		new CensusUpdate(study, new Vintage(List.of(facts), List.of(), day, true)).apply(null, Progress.NONE);
	}

	private static AccountFact row(LocalDate day, String agency, String handle, String url) {
		return new AccountFact(agency, "twitter", handle, url, "", Authenticity.OFFICIAL, null, day, "");
	}

	private static Post post(int number, String handle, String day) {
		var post = Post.builder("twitter", "" + number).accountHandle(handle).text("x").source("f", number);
		return (day.isEmpty() ? post : post.createdAt(Instant.parse(day + "T12:00:00Z"))).build();
	}

	/** Posts of each agency by its number. */
	private Map<Integer, Long> posts(Post... posts) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("r", Instant.EPOCH)) {
			for (Post post : posts) {
				writer.add(post);
			}
			writer.commit();
		}
		Map<Integer, Long> counts = new TreeMap<>();
		for (AgencyCount count : corpus.view(Set.of("r")).agencies(attribution().lines())) {
			counts.merge(count.agency(), count.posts(), Long::sum);
		}
		return counts;
	}

	private Attribution attribution() throws IOException {
		return Attribution.of(study, corpus.view(Set.of("r")));
	}

	/** The account was a's and is b's since June: what it wrote in March stays with a; of the post without a day nobody can say. */
	@Test
	void whatAnAccountWroteBeforeItMovedStaysWithTheAgencyOfThen() throws IOException {
		list(JANUARY, row(JANUARY, "a", "service", "https://x.com/service"));
		list(JUNE, row(JUNE, "b", "service", "https://x.com/service"));

		assertThat(posts(post(1, "service", "2025-03-01"), post(2, "service", "2025-05-31"), post(3, "service", "2025-06-01"),
				post(4, "service", "2025-08-01"), post(5, "service", ""), post(6, "service", "2019-01-01")))
				.isEqualTo(Map.of(0, 3L, 1, 2L, SEVERAL, 1L));
		assertThat(attribution().ambiguousAccounts()).isEmpty();
		assertThat(attribution().accounts().getFirst().agencies()).containsExactly("a", "b");
	}

	/** Of two posts that relay the account, that of March relays a, that of August b. */
	@Test
	void aRelayIsOfTheAgencyThatHadTheAccountThen() throws IOException {
		list(JANUARY, row(JANUARY, "a", "service", "https://x.com/service"));
		list(JUNE, row(JUNE, "b", "service", "https://x.com/service"));

		posts(relay(1, "2025-03-01"), relay(2, "2025-08-01"), relay(3, "2025-08-02"), relay(4, ""));
		assertThat(PostCounts.of(study, corpus.view(Set.of("r"))).relayed()).containsExactlyInAnyOrder(new RelayedPosts(0, "twitter", 1),
				new RelayedPosts(1, "twitter", 2), new RelayedPosts(SEVERAL, "twitter", 1));
	}

	private static Post relay(int number, String day) {
		return post(number, "citizen", day).toBuilder().relayedFrom("service").build();
	}

	/** Renamed in June: posts under the old name, and under the new one before the list knew it, are all a's. */
	@Test
	void aRenameBetweenTwoFilesOfPostsLosesNothing() throws IOException {
		list(JANUARY, row(JANUARY, "a", "old", "https://x.com/1"));
		list(JUNE, row(JUNE, "a", "new", "https://x.com/1"));

		assertThat(posts(post(1, "old", "2025-03-01"), post(2, "old", "2025-08-01"), post(3, "new", "2025-05-30"), post(4, "new", "2025-08-01"),
				post(5, "old", ""), post(6, "new", ""))).isEqualTo(Map.of(0, 6L));
	}

	/** a gave up the handle, c has it since June: each its own, and the post without a day could be either's. */
	@Test
	void aHandleThatAnotherTookOverIsThatOfTheDay() throws IOException {
		list(JANUARY, row(JANUARY, "a", "alerts", "https://x.com/1"));
		list(JUNE, row(JUNE, "a", "alerts_a", "https://x.com/1"), row(JUNE, "c", "alerts", "https://x.com/2"));

		assertThat(posts(post(1, "alerts", "2025-03-01"), post(2, "alerts", "2025-08-01"), post(3, "alerts", "")))
				.isEqualTo(Map.of(0, 1L, 2, 1L, SEVERAL, 1L));
	}

	/** Two agencies have one handle in one list: nobody can say whose a post is, and the account is listed. */
	@Test
	void aHandleOfTwoAtOneDayIsAmbiguousAndListed() throws IOException {
		list(JANUARY, row(JANUARY, "a", "both", "https://x.com/1"), row(JANUARY, "b", "both", "https://x.com/2"));

		assertThat(posts(post(1, "both", "2025-03-01"))).isEqualTo(Map.of(SEVERAL, 1L));
		assertThat(attribution().ambiguousAccounts()).singleElement().satisfies(it -> assertThat(it.agencies()).containsExactly("a", "b"));
	}
}
