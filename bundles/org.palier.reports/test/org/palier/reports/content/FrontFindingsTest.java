// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.findings.Candidates;
import org.palier.findings.SavedFindings;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;
import org.palier.numbers.found.SourceAnswer;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;

/** Twelve bodies of the north, all with a page, and twelve of the south, three with a page. */
class FrontFindingsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

	private final Study study = Samples.empty();

	private void census() {
		for (String government : new String[] { "north", "south" }) {
			Jurisdiction here = Samples.jurisdiction(study, government);
			for (int i = 0; i < 12; i++) {
				boolean present = government.equals("north") || i < 3;
				Samples.cell(study, Samples.agency(here, government + i), "twitter", present ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			}
		}
	}

	private void keep() throws Exception {
		census();
		Candidates today = Candidates.of(study, StudyView.of(study));
		new SavedFindings(study).keep(today.held().getFirst(), DAY, "A. Roy").run();
	}

	private Optional<FrontFindings> front() {
		return FrontFindings.of(study, StudyView.of(study), DAY, figures());
	}

	private FindingFigure figures() {
		return new FindingFigure(StudyView.of(study), Locale.CANADA_FRENCH, Palette.LIGHT);
	}

	/**
	 * In the north, 12 of 12 bodies have a page, and 3 of 12 in the south. They have one dot each, and the first page
	 * shows them in place of its own picture.
	 */
	@Test
	void theFirstFindingHasItsPicture() throws Exception {
		keep();
		ReportFigure picture = front().orElseThrow().picture().orElseThrow();
		assertThat(picture.drawing().title()).isEqualTo("Organismes qui ont une page");
		assertThat(picture.drawing().alt()).contains("100\u00a0%", "25\u00a0%");
		assertThat(picture.source().fr()).contains("24 organismes sur 24 ont été examinés.", "Source\u202f: ");
		FrontPage page = FirstPage.of(StudyView.of(study), Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow()
				.with(front().orElseThrow());
		assertThat(page.picture()).contains(picture);
		assertThat(page.legend()).isEqualTo(picture.source());
	}

	private Recommendation recommendation() {
		Recommendation made = PalierFactory.eINSTANCE.createRecommendation();
		made.setText(new Bilingual("Ouvrir une page dans le Sud", "Open a page in the south").toModel());
		study.getRecommendations().add(made);
		return made;
	}

	@Test
	void aStudyWithoutFindingsHasTheTitleThatItHad() {
		census();
		FrontFindings front = front().orElseThrow();
		assertThat(front.title()).isEqualTo(Bilingual.EMPTY);
		assertThat(front.found()).isEmpty();
		assertThat(front.advice()).as("it asks for a recommendation").hasSize(1);
	}

	@Test
	void theFirstFindingIsTheTitle() throws Exception {
		keep();
		FrontFindings front = front().orElseThrow();
		assertThat(front.title().en()).isEqualTo("Agencies of “north” have a page more often than those of “south” (100% against 25%)");
		assertThat(front.condition().en()).isEqualTo("24 of 24 agencies were looked for. Nothing was drawn at random: chance has no part in it.");
		assertThat(front.found()).isEmpty();
		assertThat(front.advice()).extracting(Bilingual::en)
				.containsExactly("Nothing is recommended yet. What should change, who would take charge of it, and by when?");
	}

	/** The page is made without a plug-in that failed, and says so under the title. */
	@Test
	void aPlugInThatFailedIsTold() throws Exception {
		keep();
		var failed = new SourceAnswer("night", List.of(), List.of(new Bilingual("Le greffon a échoué.", "The plug-in failed.")));
		FrontFindings front = FrontFindings.of(study, StudyView.of(study).withFound(List.of(failed)), DAY, figures()).orElseThrow();
		assertThat(front.title().en()).startsWith("Agencies of “north” have a page more often");
		assertThat(front.found()).extracting(Bilingual::en).containsExactly("The plug-in failed.");
	}

	@Test
	void theWordsOfItsAuthorAreMarked() throws Exception {
		keep();
		var findings = new SavedFindings(study);
		findings.word(findings.get("f1"), Bilingual.same("{1} / {2}")).run();
		FrontFindings front = front().orElseThrow();
		assertThat(front.title().fr()).isEqualTo("100\u00a0% / 25\u00a0%");
		assertThat(front.condition().en()).startsWith("In the words of the authors of the report. 24 of 24 agencies");
	}

	/** Nine bodies of the south are no longer looked for: nothing can be said of their pages. */
	@Test
	void aFindingThatNoLongerHoldsIsRefused() throws Exception {
		keep();
		for (int i = 3; i < 12; i++) {
			study.getJurisdictions().get(1).getAgencies().get(i).getPresences().clear();
		}
		FrontFindings front = front().orElseThrow();
		assertThat(front.title().en()).isEqualTo("The findings that were kept no longer hold");
		assertThat(front.found()).extracting(Bilingual::en).containsExactly("One finding that was kept no longer holds, and is not shown.");
	}

	@Test
	void aRecommendationWithoutOwnerDateOrSignIsCountedAndNotShown() throws Exception {
		census();
		Recommendation whole = recommendation();
		whole.setOwner("Communications");
		whole.setDue(LocalDate.of(2027, 3, 31));
		whole.setIndicator("present|government||row|south|");
		whole.setAim(0.5);
		whole.setHoursPerWeek(3.5);
		recommendation();
		Recommendation dropped = recommendation();
		dropped.setState(RecommendationState.DROPPED);
		FrontFindings front = front().orElseThrow();
		assertThat(front.title()).isEqualTo(Bilingual.EMPTY);
		assertThat(front.advice()).extracting(Bilingual::en).containsExactly("So far: 2 proposed, 1 dropped.",
				"Open a page in the south (Communications, by March 31, 2027, 3.5 hours a week)",
				"One recommendation has no owner, date or sign yet, and is not shown.");
		assertThat(front.advice().get(1).fr())
				.isEqualTo("Ouvrir une page dans le Sud (Communications, d’ici le 31 mars 2027, 3,5 heures par semaine)");
	}
}
