// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Samples;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.FormerAddress;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;

/** By pencil: the library is there from 1 March 2024 until 1 July 2025, the town always. */
class PostsOutOfLifeTest {

	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

	@TempDir
	private Path folder;
	private final Study study = Samples.empty();
	private Corpus corpus;
	private Agency library;
	private Agency town;
	private Account reads;
	private int next = 1;

	@BeforeEach
	void open() throws IOException {
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
		var quebec = Samples.jurisdiction(study, "qc");
		town = Samples.agency(quebec, "town");
		library = Samples.agency(quebec, "library");
		account(town, "town");
		reads = account(library, "reads");
		library.setBegunOn(LocalDate.of(2024, 3, 1));
		library.setEndedOn(JULY);
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private Account account(Agency agency, String handle) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId(handle);
		account.setHandle(handle);
		Samples.cell(study, agency, "twitter", PresenceStatus.PRESENT).getAccounts().add(account);
		return account;
	}

	private Post post(String handle, String at, String text) {
		return Post.builder("twitter", String.valueOf(next++)).accountHandle(handle).createdAt(at.isEmpty() ? null : Instant.parse(at), at)
				.text(text)
				.source("f", next).build();
	}

	private List<PostsOutOfLife> found(Post... posts) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("r", Instant.EPOCH)) {
			for (Post post : posts) {
				writer.add(post);
			}
			writer.commit();
		}
		CorpusView view = corpus.view(Set.of("r"));
		return PostsOutOfLife.of(study, Attribution.of(study, view), view);
	}

	@Test
	void postsBeforeTheBeginningAndFromTheEndOnAreCounted() throws IOException {
		List<PostsOutOfLife> found = found(post("reads", "2024-02-29T23:59:00Z", "before"),
				post("reads", "2024-03-01T00:00:00Z", "first day"), post("reads", "2025-06-30T23:59:00Z", "last day"),
				post("reads", "2025-07-01T00:00:00Z", "day of the end"), post("reads", "2025-12-01T00:00:00Z", "later"),
				post("reads", "", "undated"), post("town", "2025-12-01T00:00:00Z", "the town goes on"),
				post("citizen", "2025-12-01T00:00:00Z", "RT @reads: relayed by another"));
		assertThat(found).containsExactly(new PostsOutOfLife("library", 1, 2));
		assertThat(PostsOutOfLife.notes(found)).singleElement().satisfies(it -> {
			assertThat(it.in(Locale.CANADA)).contains(": 3; agencies that have some: 1.");
			assertThat(it.in(Locale.CANADA_FRENCH)).contains("\u202f: 3\u202f; organismes qui en ont\u202f: 1.");
		});
	}

	@Test
	void anAccountThatTheTownTookOverIsTheTownsFromThatDay() throws IOException {
		town.getPresences().getFirst().getAccounts().add(reads);
		reads.getFormerAddresses().add(new FormerAddress(null, null, JULY, null, "library"));
		assertThat(found(post("reads", "2024-01-01T00:00:00Z", "too early"), post("reads", "2025-12-01T00:00:00Z", "the town's")))
				.containsExactly(new PostsOutOfLife("library", 1, 0));
	}

	@Test
	void aStudyWithoutDatesHasNone() throws IOException {
		library.setBegunOn(null);
		library.setEndedOn(null);
		List<PostsOutOfLife> found = found(post("reads", "2025-12-01T00:00:00Z", "later"));
		assertThat(found).isEmpty();
		assertThat(PostsOutOfLife.notes(found)).isEmpty();
	}

	@Test
	void anAccountThatTwoShareIsOutsideWhenBothAreGone() throws IOException {
		town.setEndedOn(LocalDate.of(2025, 9, 1));
		reads.getAlsoServes().add(town);
		assertThat(found(post("reads", "2025-08-01T00:00:00Z", "the town is there"), post("reads", "2025-09-01T00:00:00Z", "nobody is")))
				.containsExactly(new PostsOutOfLife("library", 0, 1));
	}
}
