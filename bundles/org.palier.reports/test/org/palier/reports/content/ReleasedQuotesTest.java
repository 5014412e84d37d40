// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.interviews.reading.Quote;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.reports.Outgoing;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

/** Who has the quotes of November and those of December sees no single interview come or go. */
class ReleasedQuotesTest {

	private static final PrivacyKey KEY = PrivacyKey.of("22".repeat(32));
	private static final Instant NOVEMBER = Instant.parse("2026-11-26T10:00:00Z");

	@TempDir
	private Path place;
	private StudyFolder folder;

	@BeforeEach
	void quotesOfSevenWentOut() throws Exception {
		folder = new StudyFolder(place);
		release("1", of("a", "b", "c", "d", "e", "f", "g"));
	}

	@Test
	void aWithdrawalTakesQuotesOfOthersAlong() throws Exception {
		ReleasedQuotes later = released(quotes("b", "c", "d", "e", "f", "g"), Optional.of(KEY));
		assertThat(later.interviews()).hasSize(4).doesNotContain("a");
		assertThat(later.quotes()).hasSize(8);
		assertThat(later.words()).singleElement().satisfies(it -> {
			assertThat(it.in(Locale.CANADA)).startsWith("Quotes of 2 interviews are left out");
			assertThat(it.in(Locale.CANADA_FRENCH)).startsWith("Les citations de 2 entretiens sont omises");
		});
		assertThat(of("b", "c", "d", "e", "f", "g")).extracting(ReleasedQuotes::interviews).as("the same each time").isEqualTo(later.interviews());
		release("2", later);
		assertThat(of("b", "c", "d", "e", "f", "g")).extracting(ReleasedQuotes::interviews).as("and once it went out").isEqualTo(later.interviews());
	}

	@Test
	void oneThatCameIsNotAlone() throws Exception {
		assertThat(of("a", "b", "c", "d", "e", "f", "g", "h").interviews()).hasSize(7).doesNotContain("h");
		assertThat(of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j").interviews()).hasSize(10);
	}

	@Test
	void withoutTheKeyNothingIsQuoted() throws Exception {
		ReleasedQuotes blind = released(quotes("a", "b", "c"), Optional.empty());
		assertThat(blind.quotes()).isEmpty();
		assertThat(blind.words()).singleElement().satisfies(it -> assertThat(it.in(Locale.CANADA)).contains(KEY.fingerprint()));
	}

	private ReleasedQuotes of(String... interviews) throws Exception {
		return released(quotes(interviews), Optional.of(KEY));
	}

	private ReleasedQuotes released(List<Quote> quotes, Optional<PrivacyKey> key) throws Exception {
		return ReleasedQuotes.of(quotes, ReleaseGuard.of(folder, key), 3);
	}

	private void release(String run, ReleasedQuotes quotes) throws Exception {
		new Outgoing(true, "anne", Optional.of(KEY)).enter(folder, run, NOVEMBER, "export", ReleasedForm.of("quotes", "redacted"),
				new ToldInReport(quotes.groups(), quotes.words(), quotes.interviews(), Set.of(), false),
				ReleaseLedger.of(folder).holding());
	}

	/** Two of each. */
	private static List<Quote> quotes(String... interviews) {
		return Stream.of(interviews).flatMap(id -> {
			Interview interview = PalierFactory.eINSTANCE.createInterview();
			interview.setId(id);
			return Stream.of("One.", "Two.").map(it -> new Quote(interview, PalierFactory.eINSTANCE.createPassage(), List.of(), id,
					Optional.empty(), it));
		}).toList();
	}
}
