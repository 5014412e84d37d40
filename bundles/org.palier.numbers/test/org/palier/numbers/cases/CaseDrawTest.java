// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.CaseResponse;
import org.palier.model.CaseSelection;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.SelectedCase;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;

class CaseDrawTest {

	private static final List<String> PLATFORMS = List.of("facebook", "twitter", "youtube", "rss");

	/** 120 agencies of any category, size, field and number of platforms, none of these known for some. */
	private static Study census(long seed) {
		var random = new Random(seed);
		Study study = Samples.empty();
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		for (int i = 0; i < 120; i++) {
			Agency agency = Samples.agency(quebec, "agency-" + i);
			int category = random.nextInt(study.getCategories().size() + 1);
			agency.setCategory(category == 0 ? null : study.getCategories().get(category - 1));
			agency.setSize(random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(1000)));
			agency.setField(random.nextInt(3) == 0 ? null : random.nextBoolean() ? "santé" : "culture");
			int present = random.nextInt(PLATFORMS.size() + 1);
			for (int platform = 0; platform < PLATFORMS.size(); platform++) {
				Samples.cell(study, agency, PLATFORMS.get(platform), platform < present ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			}
		}
		return study;
	}

	private static List<String> ids(StudyView view, List<CaseDraw.Case> cases) {
		return cases.stream().map(it -> view.agencies().get(it.agency()).id()).toList();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void noCaseIsOnTooFewPlatformsAndNoneComesTwice(long seed) throws Exception {
		StudyView view = StudyView.of(census(seed));
		List<CaseDraw.Case> cases = new CaseDraw(view, new CaseCriteria(18, 2, seed)).cases();
		assertThat(cases).hasSize(18).allMatch(it -> view.presences(it.agency()) >= 2)
				.allMatch(it -> it.stratum().equals(Stratum.of(view, it.agency())));
		assertThat(ids(view, cases)).doesNotHaveDuplicates();
	}

	/** Names of a list of accounts that match no organisation are often another spelling of one that is in the frame. */
	@Test
	void namesThatMatchNoOrganisationAreNotDrawn() throws Exception {
		Study study = census(7);
		List<Agency> agencies = study.getJurisdictions().getFirst().getAgencies();
		long present = StudyView.of(study).agencies().stream()
				.filter(it -> StudyView.of(study).presences(agencies.indexOf(agency(agencies, it.id()))) >= 2).count();
		agencies.stream().filter(it -> agencies.indexOf(it) % 2 == 0).forEach(it -> it.setUnmatched(true));
		StudyView view = StudyView.of(study);
		var draw = new CaseDraw(view, new CaseCriteria(18, 2, 7));
		assertThat(draw.cases()).hasSize(18).noneMatch(it -> view.agencies().get(it.agency()).unmatched());
		assertThat(draw.eligible() + draw.leftOut()).isEqualTo((int) present);
		assertThat(draw.leftOutText().en()).startsWith("Left out of the draw: " + draw.leftOut() + " names of a list of accounts");
		assertThatThrownBy(() -> new CaseDraw(view, new CaseCriteria(100, 2, 7)).cases()).isInstanceOf(TooFewCandidatesException.class)
				.hasMessageContaining("match no listed organisation are left out: " + draw.leftOut());
	}

	private static Agency agency(List<Agency> agencies, String id) {
		return agencies.stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void everyStratumGivesOneBeforeAnyGivesASecond(long seed) throws Exception {
		StudyView view = StudyView.of(census(seed));
		var all = new CaseDraw(view, new CaseCriteria(1, 1, seed));
		List<CaseDraw.Case> cases = new CaseDraw(view, new CaseCriteria(all.eligible(), 1, seed)).cases();
		Map<Stratum, Integer> given = new HashMap<>();
		for (CaseDraw.Case it : cases) {
			int before = given.merge(it.stratum(), 1, Integer::sum) - 1;
			all.strata().forEach((stratum, members) -> assertThat(given.getOrDefault(stratum, 0)).as(stratum + " before %s", it)
					.isGreaterThanOrEqualTo(Math.min(before, members.size())));
		}
	}

	/** Fewer cases than strata must not all come from one corner of the census. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void everyCategoryGivesOneBeforeAnyGivesASecond(long seed) throws Exception {
		StudyView view = StudyView.of(census(seed));
		var draw = new CaseDraw(view, new CaseCriteria(1, 2, seed));
		Set<String> categories = new HashSet<>();
		draw.strata().keySet().forEach(it -> categories.add(it.category()));
		List<CaseDraw.Case> cases = new CaseDraw(view, new CaseCriteria(categories.size(), 2, seed)).cases();
		assertThat(cases).extracting(it -> it.stratum().category()).doesNotHaveDuplicates().hasSize(5);
	}

	@Test
	void sameCensusAndSeedGiveTheSameCasesInWhateverOrderAgenciesLie() throws Exception {
		Study study = census(42);
		StudyView view = StudyView.of(study);
		List<String> first = ids(view, new CaseDraw(view, new CaseCriteria(18, 2, 7)).cases());
		Jurisdiction quebec = study.getJurisdictions().get(0);
		List<Agency> shuffled = new ArrayList<>(quebec.getAgencies());
		Collections.shuffle(shuffled, new Random(1));
		quebec.getAgencies().clear();
		quebec.getAgencies().addAll(shuffled);
		Collections.reverse(new ArrayList<>(study.getCategories()));
		StudyView other = StudyView.of(study);
		assertThat(ids(other, new CaseDraw(other, new CaseCriteria(18, 2, 7)).cases())).isEqualTo(first);
		assertThat(ids(other, new CaseDraw(other, new CaseCriteria(18, 2, 8)).cases())).isNotEqualTo(first);
	}

	/** A draw of fewer is the beginning of a draw of more: a sample can be enlarged. */
	@Test
	void aLargerDrawBeginsWithTheSmaller() throws Exception {
		StudyView view = StudyView.of(census(42));
		List<String> ten = ids(view, new CaseDraw(view, new CaseCriteria(10, 2, 7)).cases());
		assertThat(ids(view, new CaseDraw(view, new CaseCriteria(18, 2, 7)).cases())).startsWith(ten.toArray(String[]::new));
	}

	@Test
	void tooFewCandidatesAreSaidWithTheNumbers() {
		Study study = Samples.empty();
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		for (int i = 0; i < 3; i++) {
			Agency agency = Samples.agency(quebec, "a" + i);
			Samples.cell(study, agency, "facebook", PresenceStatus.PRESENT);
			Samples.cell(study, agency, "rss", i == 0 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
		var draw = new CaseDraw(StudyView.of(study), new CaseCriteria(18, 2, 1));
		assertThat(draw.eligible()).isEqualTo(1);
		assertThatThrownBy(draw::cases).isInstanceOfSatisfying(TooFewCandidatesException.class, it -> assertThat(it.reason().en())
				.startsWith("18 cases are asked for, but only 1 of 3 agencies are present on at least 2 platforms."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "state_management|large|santé | bien-être", "|unknown|", "advisory|small|" })
	void aStratumIsReadAsItWasWritten(String text) {
		assertThat(Stratum.parse(text).text()).isEqualTo(text);
	}

	@Test
	void sizeClassesAreThoseOfStatisticsCanada() {
		assertThat(List.of(SizeClass.of(StudyView.NONE), SizeClass.of(0), SizeClass.of(99), SizeClass.of(100), SizeClass.of(499),
				SizeClass.of(500))).containsExactly(SizeClass.UNKNOWN, SizeClass.SMALL, SizeClass.SMALL, SizeClass.MEDIUM,
						SizeClass.MEDIUM, SizeClass.LARGE);
	}

	@Test
	void theSelectionIsOneStepThatUndoes() throws Exception {
		Study study = census(42);
		StudyView view = StudyView.of(study);
		var edits = new CaseEdits(study, view);
		CaseSelection selection = edits.make(new CaseDraw(view, new CaseCriteria(18, 2, 7)), Bilingual.EMPTY, LocalDate.of(2012, 2, 1));
		RecordedEdit edit = edits.add(selection).strict();
		edit.run();
		assertThat(study.getSelections()).singleElement().satisfies(it -> {
			assertThat(it.getCases()).hasSize(18).allMatch(each -> each.getResponse() == CaseResponse.PROPOSED);
			assertThat(it.getSeed()).isEqualTo(7);
			assertThat(it.getName().getEn()).isEqualTo("Sample of 18 cases (seed 7)");
		});
		edit.undo();
		assertThat(study.getSelections()).isEmpty();
	}

	@Test
	void aRefusedCaseIsFollowedByTheNextOfItsStratum() throws Exception {
		Study study = census(42);
		StudyView view = StudyView.of(study);
		var edits = new CaseEdits(study, view);
		var draw = new CaseDraw(view, new CaseCriteria(5, 2, 7));
		CaseSelection selection = edits.make(draw, Bilingual.EMPTY, LocalDate.of(2012, 2, 1));
		study.getSelections().add(selection);
		SelectedCase refused = selection.getCases().stream()
				.filter(it -> draw.strata().get(Stratum.parse(it.getStratum())).size() > 1).findFirst().orElseThrow();
		refused.setResponse(CaseResponse.REFUSED);
		int place = selection.getCases().indexOf(refused);
		String second = view.agencies().get(draw.strata().get(Stratum.parse(refused.getStratum())).get(1)).id();
		RecordedEdit edit = edits.replace(refused).orElseThrow().strict();
		edit.run();
		assertThat(selection.getCases()).hasSize(6);
		assertThat(selection.getCases().get(place)).isSameAs(refused);
		assertThat(selection.getCases().get(place + 1).getAgency().getId()).isEqualTo(second);
		assertThat(selection.getCases().get(place + 1).getStratum()).isEqualTo(refused.getStratum());
		edit.undo();
		assertThat(selection.getCases()).hasSize(5);
	}

	@Test
	void aStratumWithoutAnotherAgencyGivesNoReplacement() throws Exception {
		Study study = Samples.empty();
		Samples.cell(study, Samples.agency(Samples.jurisdiction(study, "qc"), "only"), "facebook", PresenceStatus.PRESENT);
		StudyView view = StudyView.of(study);
		var edits = new CaseEdits(study, view);
		CaseSelection selection = edits.make(new CaseDraw(view, new CaseCriteria(1, 1, 1)), Bilingual.EMPTY, null);
		study.getSelections().add(selection);
		assertThat(edits.replace(selection.getCases().get(0))).isEmpty();
	}

	/** Note 17 of the paper. */
	@Test
	void theSummaryReadsAsInThePaper() {
		List<CaseResponse> responses = new ArrayList<>(Collections.nCopies(11, CaseResponse.ACCEPTED));
		responses.addAll(Collections.nCopies(7, CaseResponse.REFUSED));
		assertThat(CaseSummary.of(responses).text()).isEqualTo(new Bilingual("18 approchés, 11 ont participé, 7 ont refusé.",
				"18 approached, 11 took part, 7 refused."));
		assertThat(CaseSummary.of(List.of(CaseResponse.PROPOSED, CaseResponse.APPROACHED)).text().en())
				.isEqualTo("1 approached, 1 without an answer; 1 proposed.");
		assertThat(CaseSummary.of(List.of(CaseResponse.PROPOSED, CaseResponse.PROPOSED)).text().fr())
				.isEqualTo("Aucun organisme approché\u202f; 2 proposés.");
	}
}
