// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.detection.guided.PastedAddress.AcceptedAddress;
import org.palier.model.Account;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.Holding;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.SearchedCells;
import org.palier.study.edit.RecordedEdit;

/** What steps 2 and 3 ask, and what an answer writes. */
class CheckListTest {

	private static final CheckChoice SEARCH = CheckChoice.all(FindingStep.PLATFORM_SEARCH);
	private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-27T10:41:00Z"), ZoneOffset.UTC);

	private final GuidedStudy made = new GuidedStudy();
	private final CheckEdits anne = new CheckEdits(made.study, FindingStep.PLATFORM_SEARCH, "Anne", MORNING);

	private Presence presence() {
		return made.wildlife.getPresences().stream().filter(it -> it.getPlatform().getId().equals("youtube")).findFirst().orElseThrow();
	}

	private static void run(RecordedEdit edit) {
		edit.strict().run();
	}

	@Test
	void asksByPlatformThenByNameWhatNobodySettled() {
		assertThat(made.asked(SEARCH)).containsExactly("facebook archives", "youtube archives", "youtube wildlife", "blog archives",
				"blog lights", "blog wildlife");
		assertThat(made.asked(new CheckChoice(FindingStep.PLATFORM_SEARCH, "youtube", "bo", false, CheckShare.ALL)))
				.containsExactly("youtube wildlife");
	}

	/** Home counts these and no others: blogs, which nobody looked at, are outside of the study. */
	@Test
	void asksOfThePlatformsThatWereLookedAtWhatHomeCounts() {
		var lookedAt = new CheckChoice(FindingStep.PLATFORM_SEARCH, CheckChoice.LOOKED_AT, "", false, CheckShare.ALL);
		assertThat(made.asked(lookedAt)).containsExactly("facebook archives", "youtube archives", "youtube wildlife");
		assertThat(SearchedCells.of(made.study).unchecked(List.of(made.wildlife, made.lights, made.archives))).isEqualTo(3);
		List.of(made.wildlife, made.lights, made.archives).forEach(it -> it.getPresences().clear());
		assertThat(made.asked(lookedAt)).as("nobody looked at any: all").hasSize(9);
	}

	@Test
	void answerIsAnObservationOfTheStepWithTheCheckerAndTheDay() {
		CheckCell cell = made.cell(made.wildlife, "youtube");
		CheckList list = CheckList.of(made.study, SEARCH, Locale.CANADA);
		run(anne.answer(cell, CheckAnswer.ABSENT, ""));

		assertThat(list.answer(cell)).contains(CheckAnswer.ABSENT);
		assertThat(Holding.of(presence()).observation()).isEqualTo(new Observation(LocalDate.of(2026, 11, 27), PresenceStatus.ABSENT,
				FindingStep.PLATFORM_SEARCH, "Anne", null, null, Instant.parse("2026-11-27T10:41:00Z"), false));
		assertThat(list.open()).isEqualTo(5);
		assertThat(list.nextOpen(2)).contains(3);
		// The list is resumed from the study alone: what was answered stays in it, as answered.
		assertThat(CheckList.of(made.study, SEARCH, Locale.CANADA).open()).isEqualTo(5);
		assertThat(CheckList.of(made.study, SEARCH, Locale.CANADA).cells()).hasSize(6);
	}

	@Test
	void whoCannotTellLooked_andTheCellIsNotChecked() {
		CheckCell cell = made.cell(made.wildlife, "youtube");
		run(anne.answer(cell, CheckAnswer.CANNOT_TELL, "two channels of that name"));

		assertThat(presence().getStatus()).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(presence().getHistory().observations().getLast().evidence()).isEqualTo("two channels of that name");
		assertThat(CheckList.of(made.study, SEARCH, Locale.CANADA).isOpen(cell)).isFalse();
		var again = new CheckChoice(FindingStep.PLATFORM_SEARCH, "", "", true, CheckShare.ALL);
		assertThat(CheckList.of(made.study, again, Locale.CANADA).isOpen(cell)).isTrue();
		// It stays open for step 3, which nobody took.
		assertThat(CheckList.of(made.study, CheckChoice.all(FindingStep.SITE_SEARCH), Locale.CANADA).isOpen(cell)).isTrue();
	}

	@Test
	void presenceBringsItsAccount_andAnotherAnswerOfTheSameDayTakesItBack() {
		CheckCell cell = made.cell(made.wildlife, "youtube");
		run(anne.present(cell, new AcceptedAddress("OfficeFaune", "https://www.youtube.com/@OfficeFaune", null), Authenticity.UNOFFICIAL,
				"same logo"));

		Account account = presence().getAccounts().getFirst();
		assertThat(account.getHandle()).isEqualTo("OfficeFaune");
		assertThat(account.getAuthenticity()).isEqualTo(Authenticity.UNOFFICIAL);
		assertThat(presence().getNote()).isEqualTo("same logo");
		assertThat(Holding.of(presence()).evidence()).isEqualTo("https://www.youtube.com/@OfficeFaune");

		run(anne.answer(cell, CheckAnswer.INACCESSIBLE, ""));
		assertThat(presence().getAccounts()).isEmpty();
		assertThat(presence().getHistory().observations()).hasSize(2);
		assertThat(presence().getStatus()).isEqualTo(PresenceStatus.INACCESSIBLE);
	}

	@Test
	void undoLeavesTheStudyAsItWas() {
		CheckCell cell = made.cell(made.archives, "blog");
		RecordedEdit edit = anne.answer(cell, CheckAnswer.ABSENT, "").strict();
		edit.run();
		edit.undo();
		assertThat(made.archives.getPresences()).isEmpty();
		assertThat(CheckList.of(made.study, SEARCH, Locale.CANADA).isOpen(cell)).isTrue();
	}

	@Test
	void whoChecksIsNamed() {
		assertThatThrownBy(() -> new CheckEdits(made.study, FindingStep.SITE_SEARCH, " ", MORNING)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void sharesOfCheckersAreAllOfTheListAndDoNotMeet() {
		List<String> ids = IntStream.range(0, 300).mapToObj(it -> "agency-" + it).toList();
		assertThat(ids).allMatch(id -> IntStream.rangeClosed(1, 3).filter(part -> new CheckShare(part, 3).has(id)).count() == 1);
		for (int part = 1; part <= 3; part++) {
			var share = new CheckShare(part, 3);
			assertThat(ids.stream().filter(share::has).count()).isBetween(70L, 130L);
		}
		assertThatThrownBy(() -> new CheckShare(4, 3)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void searchesNameTheAgencyInBothLanguages() {
		List<SearchLink> youtube = new SearchLinks().of(made.wildlife, made.platform("youtube"), FindingStep.PLATFORM_SEARCH);
		assertThat(youtube).extracting(SearchLink::words).containsExactly("Office de la faune", "Wildlife Office",
				"site:youtube.com \"Office de la faune\"", "site:youtube.com \"Wildlife Office\"");
		assertThat(youtube.getFirst().url())
				.isEqualTo("https://www.youtube.com/results?search_query=Office%20de%20la%20faune&sp=EgIQAg%253D%253D");
		assertThat(youtube.getFirst().where()).isEqualTo("youtube.com");

		assertThat(new SearchLinks().of(made.wildlife, made.platform("blog"), FindingStep.SITE_SEARCH)).extracting(SearchLink::words)
				.containsExactly("site:faune.example blog", "site:faune.example blogue");
		assertThat(new SearchLinks().of(made.wildlife, made.platform("youtube"), FindingStep.SITE_SEARCH)).extracting(SearchLink::words)
				.containsExactly("site:faune.example youtube");
		// Without a site there is nothing to search in it.
		assertThat(new SearchLinks().of(made.lights, made.platform("blog"), FindingStep.SITE_SEARCH)).isEmpty();
	}

	@Test
	void openCellsGoIntoAFileWithTheirSearches() {
		run(anne.answer(made.cell(made.wildlife, "youtube"), CheckAnswer.ABSENT, ""));
		var youtube = new CheckChoice(FindingStep.PLATFORM_SEARCH, "youtube", "", false, CheckShare.ALL);
		assertThat(new CheckListFile().content(CheckList.of(made.study, youtube, Locale.CANADA_FRENCH), "Ben", Locale.CANADA_FRENCH))
				.isEqualTo("""
				\uFEFFagency_id,palier_agency,platform,status,url,note,checked_on,checked_by,step,palier_search\r
				archives,Archives du Fleuve,youtube,,,,,Ben,platform_search,https://www.youtube.com/results?search_query=Archives%20du%20Fleuve&sp=EgIQAg%253D%253D\r
				""");
	}
}
