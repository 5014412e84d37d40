// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.explore.Pivot;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;

/**
 * Twenty museums are on X (Twitter), and two of twelve archives. All museums show news there, two of them an answer too; nobody shows a
 * service.
 */
class GapClaimsTest {

	private final Study study = Samples.empty();
	private final Jurisdiction here = Samples.jurisdiction(study, "here");
	private final AgencyCategory museums = category("museums");
	private final AgencyCategory archives = category("archives");

	private AgencyCategory category(String id) {
		AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getCategories().add(made);
		return made;
	}

	private Agency body(AgencyCategory category) {
		Agency made = Samples.agency(here, "b" + here.getAgencies().size());
		made.setCategory(category);
		return made;
	}

	/** @param absent archives that somebody looked for and that are not there @param unread museums whose page nobody read */
	private StudyView view(int present, int absent, int unseen, int unread) {
		for (int i = 0; i < 20; i++) {
			if (i < unread) {
				Samples.cell(study, body(museums), "twitter", PresenceStatus.PRESENT);
			} else if (i < 18) {
				Samples.shows(study, body(museums), "twitter", "news_release");
			} else {
				Samples.shows(study, body(museums), "twitter", "news_release", "answer");
			}
		}
		for (int i = 0; i < present + absent + unseen; i++) {
			Agency body = body(archives);
			if (i < present) {
				Samples.shows(study, body, "twitter", "news_release");
			} else if (i < present + absent) {
				Samples.cell(study, body, "twitter", PresenceStatus.ABSENT);
				Samples.shows(study, body, "facebook", "news_release");
			}
		}
		return StudyView.of(study);
	}

	private static List<Candidate> gaps(List<Candidate> of) {
		return of.stream().filter(it -> it.kind() == SentenceKind.GAP).toList();
	}

	private static Candidates of(StudyView view) {
		return Candidates.of(view, List.of(), ReadingPace.UNKNOWN);
	}

	/** 22 of 32 bodies are there: 69 %; 2 of 12 archives: 17 %. The ten others are on Facebook. Two of 32 bodies answer: 6 %. */
	@Test
	void saysWhatIsMissing() {
		List<Candidate> held = gaps(of(view(2, 10, 0, 0)).held());
		assertThat(held).extracting(it -> it.sentence().en()).containsExactlyInAnyOrder(
				"Most agencies are on X (Twitter), but fewer than half of those of “archives” (69% against 17%)",
				"None of the 32 agencies with a page shows a use of “Service” there",
				"6% of the 32 agencies with a page show a use of “Exchange” there");
		assertThat(held).extracting(it -> it.sentence().fr()).contains(
				"La plupart des organismes sont sur X (Twitter), mais moins de la moitié de ceux de «\u202farchives\u202f» (69\u00a0% contre 17\u00a0%)");
		assertThat(held).filteredOn(it -> it.cells().size() == 2).singleElement().satisfies(it -> {
			assertThat(it.coverage()).isEqualTo(Coverage.ofBodies(32 + 12, 32 + 12));
			assertThat(it.nearest()).as("what is nearer to a half: 22 of 32").isEqualTo(22 / 32.0 - 0.5);
		});
	}

	@Test
	void saysThatNobodyIsThere() {
		assertThat(gaps(of(view(0, 12, 0, 0)).held())).extracting(it -> it.sentence().en())
				.contains("No agency of “archives” is on X (Twitter), where most agencies are (63%)");
	}

	/** Twelve of 24 archives were not looked for: with the one that is there, more than half may be. */
	@Test
	void whatNobodyLookedForMayTurnItAbout() {
		Candidate open = gaps(of(view(1, 11, 12, 0)).refused()).stream().filter(it -> it.cells().size() == 2).findFirst().orElseThrow();
		assertThat(open.verdict()).isInstanceOf(CandidateVerdict.Unseen.class);
		assertThat(open.sentence().en())
				.isEqualTo("It is not known whether agencies of “archives” are missing from X (Twitter), where most agencies are");
	}

	/** The pages of five bodies were not read: with the two that answer, at most seven of 32 may, which is 22 %. */
	@Test
	void pagesThatNobodyReadMayShowALevel() {
		assertThat(gaps(of(view(2, 10, 0, 5)).held())).extracting(it -> it.sentence().en())
				.contains("At most three in ten agencies show a use of “Exchange” on their pages");
	}

	/** Two archives of two are no gap that anybody would act on. */
	@Test
	void aGapOfFewBodiesIsNone() {
		assertThat(gaps(of(view(0, 2, 0, 0)).held())).filteredOn(it -> it.cells().size() == 2).isEmpty();
	}

	@Test
	void cellsAreGivenAgainByTheirQueries() {
		StudyView view = view(2, 10, 0, 0);
		var answers = new Answers(new Pivot(view));
		assertThat(gaps(of(view).held())).flatExtracting(Candidate::cells).hasSize(4).allSatisfy(it -> {
			if (it.query() instanceof ReachQuery query) {
				assertThat(query.text()).startsWith("reach|chang_kannan|");
			} else {
				assertThat(answers.span(CellQuery.parse(it.query().text()).orElseThrow()).orElseThrow().value()).isEqualTo(it.span().value());
			}
		});
	}
}
