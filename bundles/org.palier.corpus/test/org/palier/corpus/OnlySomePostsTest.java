// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view of some posts of a corpus: what it counts, and what it still sees of the others. */
class OnlySomePostsTest extends OpenCorpus {

	private static final int VILLE = 0;
	private static final int POLICE = 1;
	private static final List<AccountAgency> LINES = List.of(line("ville", VILLE), line("police", POLICE));

	private CorpusView all;

	private static AccountAgency line(String handle, int agency) {
		return new AccountAgency("twitter", AccountKey.ofHandle(handle).text(), agency, null, null);
	}

	private static Post post(String item, String account, String text, String language, String at, String replyTo) {
		return Post.builder("twitter", item).accountHandle(account).text(text).language(language).createdAt(Instant.parse(at), at)
				.replyTo(replyTo)
				.replyToHandle("").relayedFrom("").metrics(Map.of()).source("a.csv", 1).build();
	}

	/** A question of December, its answer of January, and three others. */
	@BeforeEach
	void fill() throws IOException {
		add("r1", post("1", "ville", "Bonjour", "fr", "2013-12-30T10:00:00Z", ""),
				post("2", "passant", "Ouvert demain ?", "fr", "2013-12-31T23:00:00Z", "1"),
				post("3", "ville", "Oui", "fr", "2014-01-01T09:00:00Z", "2"),
				post("4", "police", "Closed", "en", "2014-02-03T09:00:00Z", ""),
				post("5", "passant", "Why?", "en", "2014-02-03T10:00:00Z", "4"));
		all = corpus.view(Set.of("r1"));
	}

	private CorpusView only(PostFilter filter) throws CorpusException {
		return all.only(filter, LINES);
	}

	@Test
	void countsThePostsOfAPeriodAndNoOthers() throws IOException {
		assertThat(only(PostFilter.ALL.withPeriod("2013-12-31..2014-01")).posts()).isEqualTo(2);
		assertThat(only(PostFilter.ALL.withPeriod("..2013")).posts()).isEqualTo(2);
		assertThat(only(PostFilter.ALL.withPeriod("2014-01-01")).posts()).isEqualTo(1);
		assertThat(only(PostFilter.ALL.withPeriod("2014..")).counts(LINES)).extracting(CountCell::agency, CountCell::month, CountCell::posts)
				.containsExactlyInAnyOrder(tuple(VILLE, "2014-01", 1L), tuple(POLICE, "2014-02", 1L), tuple(AccountAgency.UNATTRIBUTED, "2014-02", 1L));
	}

	@Test
	void readsThePostsOfALanguageAndNoOthers() throws IOException {
		CorpusView english = only(PostFilter.ALL.withLanguages(Set.of("en")));
		assertThat(english.posts()).isEqualTo(2);
		try (PostCursor read = english.read()) {
			assertThat(read.next().post().itemId()).isEqualTo("4");
			assertThat(read.next().post().itemId()).isEqualTo("5");
			assertThat(read.hasNext()).isFalse();
		}
		assertThat(english.only(PostFilter.ALL.withAgency(VILLE), LINES).posts()).as("a part of a part").isZero();
	}

	@Test
	void aQuestionIsAnsweredAlsoWhereItsAnswerIsLaterThanThePeriod() throws IOException {
		assertThat(only(PostFilter.ALL.withPeriod("2013")).waits(Map.of(), LINES))
				.extracting(QuestionWait::agency, QuestionWait::seconds, QuestionWait::answered)
				.containsExactly(tuple(VILLE, 10 * 3600.0, true));
		assertThat(only(PostFilter.ALL.withPeriod("2014-01")).replies(LINES))
				.extracting(ReplyCount::agency, ReplyCount::replies, ReplyCount::paired)
				.as("the question was asked before the period").containsExactly(tuple(VILLE, 1L, 1L));
	}

	@Test
	void whatAnAgencyReceivesIsOfOthers() throws IOException {
		CorpusView ofVille = only(PostFilter.ALL.withAgency(VILLE));
		assertThat(ofVille.posts()).isEqualTo(2);
		assertThat(ofVille.received(List.of(), LINES)).extracting(ReceivedPosts::agency, ReceivedPosts::exchanges).contains(tuple(VILLE, 1L));
	}
}
