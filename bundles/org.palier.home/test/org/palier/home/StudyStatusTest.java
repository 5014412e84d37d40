// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.home.StudyWork.ReportWork;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.DataNature;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.Headlines;
import org.palier.reports.content.KeyFigure;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

/**
 * Studies made by hand, of forty bodies on six platforms. In the full census body n is on Facebook for n below 33, and those below 30, 20,
 * 15 and 11 are on YouTube, Twitter, a blog and a feed too: 109 pages; of 240 cells 19 were not checked, all of Flickr.
 */
class StudyStatusTest {

	private static final int BODIES = 40;
	private static final List<String> PLATFORMS = List.of("facebook", "youtube", "twitter", "blog", "rss", "flickr");
	private static final int[] PRESENT = { 33, 30, 20, 15, 11, 0 };
	private static final int UNCHECKED = 19;

	private final List<CountCell> cells = new ArrayList<>();
	private Study study;
	private Jurisdiction jurisdiction;

	@BeforeEach
	void makeStudy() {
		study = Samples.empty();
		jurisdiction = Samples.jurisdiction(study, "bor");
	}

	@Test
	void anEmptyStudyAsksForAFileAndShowsNothing() {
		StudyStatus status = status(StudyView.of(study), StudyWork.NONE);
		assertThat(status.path()).extracting(PathStep::state).containsOnly(State.TO_DO);
		assertThat(status.path()).extracting(PathStep::isOpen).containsExactly(true, false, false, false, false);
		assertThat(status.todo()).extracting(ToDo::place).containsExactly(Place.IMPORT_FILE);
		assertThat(status.tiles()).isEmpty();
		assertThat(status.path().get(1).effort()).as("nothing is left where nothing is").isEmpty();
	}

	@Test
	void aCensusTellsWhoIsPresentAndAsksForTheRest() {
		census();
		StudyStatus status = status(StudyView.of(study), StudyWork.NONE);
		assertThat(status.path()).extracting(PathStep::state).containsExactly(State.DONE, State.TO_DO, State.TO_DO, State.TO_DO, State.TO_DO);
		assertThat(status.path()).extracting(PathStep::isOpen).containsExactly(true, true, true, false, true);
		assertThat(status.path().getFirst().counted()).isEqualTo(
				new Bilingual("40 organismes sur 40, 221 cellules examinées sur 240", "40 of 40 agencies, 221 of 240 cells checked"));
		// 19 cells of 45 s are 14 min, 109 pages of 10 s are 18
		assertThat(status.todo()).extracting(ToDo::place).containsExactly(Place.CELLS, Place.USES, Place.IMPORT_POSTS, Place.REPORT);
		assertThat(status.todo().getFirst().words().fr()).isEqualTo("Examiner 19 cellules");
		assertThat(status.todo().getFirst().effort().orElseThrow().words().en()).isEqualTo("about 14 min");
		assertThat(status.todo().getFirst().effort().orElseThrow().basis().en()).isEqualTo("at 45 s a cell, assumed");
		// half of the 33 agencies that have a page, for the seven others were looked for
		assertThat(status.todo().get(2).words().en()).isEqualTo("Add the posts of 17 agencies");
		assertThat(tile(status, "present").answer().fr()).isEqualTo("33 sur 40");
		assertThat(tile(status, "present").marks()).extracting(it -> it.written().en()).containsExactly("33", "7");
		assertThat(tile(status, "platforms").answer().en()).isEqualTo("Facebook, 33 of 40");
		assertThat(tile(status, "platforms").marks()).hasSize(5);
		assertThat(List.of("uses", "page_levels", "post_levels")).allSatisfy(id -> assertThat(tile(status, id).answered()).isFalse());
		assertThat(tile(status, "uses").covered().fr()).isEqualTo("0 page sur 109, 0 organisme sur 33");
	}

	/** How many agencies each government has was made up: no number is of all of them, and nobody has to look for any. */
	@Test
	void aReconstructionTellsOfGovernmentsAlone() {
		census();
		study.setDataNature(DataNature.RECONSTRUCTED);
		StudyStatus status = status(StudyView.of(study), StudyWork.NONE);
		assertThat(status.path()).isEmpty();
		assertThat(status.todo()).isEmpty();
		assertThat(status.tiles()).singleElement().satisfies(it -> {
			assertThat(it.answer().en()).doesNotContain(" of ").contains("%");
			assertThat(it.marks()).extracting(Mark::label).containsExactly(Bilingual.of(jurisdiction.getName()));
			assertThat(it.covered().en()).doesNotContain("40");
		});
	}

	/** What is done and to do is that of the study; questions are answered of the part, which their coverage names. */
	@Test
	void aPartAnswersForItselfAndLeavesThePathAlone() {
		census();
		AgencyCategory towns = PalierFactory.eINSTANCE.createAgencyCategory();
		towns.setId("towns");
		study.getCategories().add(towns);
		jurisdiction.getAgencies().stream().skip(BODIES - 10).forEach(it -> it.setCategory(towns));
		new SavedViews(study).add("Villes", Where.of("category = towns")).run();
		StudyView whole = StudyView.of(study);
		StudyView part = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(Where.of("category = towns")));
		StudyStatus status = StudyStatus.of(whole, part, StudyWork.NONE, ZoneOffset.UTC);
		assertThat(status.path().getFirst().counted().en()).isEqualTo("40 of 40 agencies, 221 of 240 cells checked");
		// of the bodies from 30 to 39 those below 33 are present
		assertThat(tile(status, "present").answer().en()).isEqualTo("3 of 10");
		assertThat(tile(status, "present").covered().en()).startsWith("In the part chosen: 10 of 10 agencies");
		StudyView named = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(Where.of("view = villes")));
		assertThat(tile(StudyStatus.of(whole, named, StudyWork.NONE, ZoneOffset.UTC), "present").covered().fr())
				.startsWith("Dans la vue «\u202fVilles\u202f»\u202f: 10 organismes sur 10");
		StudyView nothing = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(Where.of("category != towns and agency = a39")));
		assertThat(StudyStatus.of(whole, nothing, StudyWork.NONE, ZoneOffset.UTC).tiles()).isEmpty();
	}

	/** Twelve of forty were checked: a report refuses the share, and so does the tile. */
	@Test
	void tooFewBodiesWereChecked() {
		for (int i = 0; i < BODIES; i++) {
			Agency agency = Samples.agency(jurisdiction, "a" + i);
			if (i < 12) {
				Samples.cell(study, agency, "facebook", i < 9 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			}
		}
		StudyView view = StudyView.of(study);
		StudyStatus status = status(view, StudyWork.NONE);
		assertThat(Headlines.of(view)).extracting(KeyFigure::id).contains("coverage_census").doesNotContain("penetration");
		assertThat(status.path().getFirst().state()).isEqualTo(State.BEGUN);
		Tile present = tile(status, "present");
		assertThat(present.answer().en()).isEqualTo("No answer yet");
		assertThat(present.detail().en()).isEqualTo("At least 20 agencies must be checked.");
		assertThat(present.covered().en()).isEqualTo("12 of 40 agencies, 12 of 40 cells");
		assertThat(present.marks()).isEmpty();
		assertThat(tile(status, "platforms").answered()).isFalse();
	}

	/** A list of accounts says that all whom it names are present. */
	@Test
	void aListOfFoundBodiesIsNoShare() {
		for (int i = 0; i < 12; i++) {
			Samples.cell(study, Samples.agency(jurisdiction, "a" + i), "facebook", PresenceStatus.PRESENT);
		}
		StudyStatus status = status(StudyView.of(study), StudyWork.NONE);
		assertThat(tile(status, "present").answer().en()).isEqualTo("12 agencies");
		assertThat(tile(status, "present").detail().en()).contains("nothing of the others");
		assertThat(tile(status, "platforms").answer().en()).isEqualTo("Facebook, 12");
	}

	/** 53 pages of 30 agencies: enough bodies, and one page less than half. */
	@Test
	void usesAreInWorkFromHalfOfTheBodiesAndToldFromHalfOfThePages() {
		census();
		List<Presence> pages = pages();
		code(pages, 53);
		StudyStatus status = status(StudyView.of(study), StudyWork.NONE);
		PathStep uses = status.path().get(1);
		assertThat(uses.state()).isEqualTo(State.IN_WORK);
		assertThat(uses.coverage().units()).isEqualTo(109);
		assertThat(uses.coverage().read()).isEqualTo(53);
		assertThat(tile(status, "uses").answered()).isFalse();
		assertThat(tile(status, "uses").detail().fr()).isEqualTo("Il faut les usages d’au moins 55 pages.");
		assertThat(tile(status, "page_levels").answered()).isFalse();
		assertThat(tile(status, "page_levels").detail().fr())
				.isEqualTo("53 sur 109 pages ont des usages qui ont été relevés. Il en faut au moins 55 pour parler de toutes.");

		code(pages, 55);
		status = status(StudyView.of(study), StudyWork.NONE);
		assertThat(tile(status, "uses").answer().en()).isEqualTo("News release, 55 of 55 pages");
		assertThat(tile(status, "page_levels").answered()).isTrue();
		assertThat(tile(status, "page_levels").marks()).extracting(it -> it.written().en()).containsExactly("0%", "0%", "100%");
		code(pages, 109);
		assertThat(status(StudyView.of(study), StudyWork.NONE).path().get(1).state()).isEqualTo(State.DONE);
	}

	/** 84 posts of one body of 33: as in the headlines of a report, no share. */
	@Test
	void postsOfOneBodyAreNoAnswer() {
		census();
		posts(0, "contest", CodedBy.HUMAN, 84);
		StudyView view = counted();
		StudyStatus status = status(view, StudyWork.NONE);
		assertThat(status.path().get(2).state()).isEqualTo(State.BEGUN);
		assertThat(status.path().get(2).counted().fr()).isEqualTo("84 publications, 1 organisme sur 33");
		Tile posts = tile(status, "post_levels");
		assertThat(posts.answered()).isFalse();
		assertThat(posts.marks()).isEmpty();
		KeyFigure refused = Headlines.of(view).stream()
				.filter(it -> it.id().equals("front_coverage")).findFirst().orElseThrow();
		assertThat(posts.detail().en()).isEqualTo(refused.number().en() + " " + refused.label().en() + " " + refused.detail().en());
		assertThat(status.todo()).filteredOn(it -> it.place() == Place.IMPORT_POSTS).extracting(ToDo::number).containsExactly(16L);
	}

	/** Of each of the 33 agencies nine pieces of news and an answer: by a program, nobody knows its error. */
	@Test
	void postsOfAProgramAskForASample() {
		census();
		eachWrites(CodedBy.MACHINE);
		StudyStatus status = status(counted(), StudyWork.NONE);
		assertThat(status.path().get(2).state()).isEqualTo(State.DONE);
		assertThat(status.path().get(3).isOpen()).isTrue();
		Tile posts = tile(status, "post_levels");
		assertThat(posts.answered()).isFalse();
		assertThat(posts.place()).isEqualTo(Place.DRAW);
		assertThat(posts.detail().en())
				.isEqualTo("A program coded 330 posts, and no sample of all of them corrects it: people must read some, drawn at random.");
		ToDo draw = status.todo().stream().filter(it -> it.place() == Place.DRAW).findFirst().orElseThrow();
		// by hand: 1.96 · √(0.25 · (1/50 - 1/330)) = 12.8 points
		assertThat(draw.words().fr()).isEqualTo("Tirer et relire 50 publications\u202f: chaque part à 13 points près");
		assertThat(draw.words().en()).isEqualTo("Draw 50 posts and read them: each share within 13 points");
		assertThat(draw.effort().orElseThrow().minutes()).as("50 of 20 s").isEqualTo(17);
		assertThat(status.todo()).extracting(ToDo::place).doesNotContain(Place.IMPORT_POSTS, Place.READ);
	}

	@Test
	void postsThatNobodyCodedAndThatAreNobodysAreToDo() {
		census();
		eachWrites(CodedBy.NOBODY);
		cells.add(new CountCell(-1, Attributed.DIRECT, "twitter", "2026-11", "", CodedBy.NOBODY, false, false, 1));
		StudyStatus status = status(counted(), StudyWork.NONE);
		assertThat(status.path().get(2).state()).as("posts are here, and no code").isEqualTo(State.IN_WORK);
		assertThat(status.todo()).extracting(it -> it.words().en()).contains("Have a program code 330 posts", "Say whose 1 post is");
		assertThat(tile(status, "post_levels").detail().en()).isEqualTo("At least 165 posts must be coded.");
	}

	/** 30 of 46 are read, in 19 s each: 16 are left, five minutes. */
	@Test
	void aSampleThatIsReadTellsWhatIsLeftAtThePaceOfItsReaders() {
		census();
		eachWrites(CodedBy.MACHINE);
		var pace = new ReadingPace(Collections.nCopies(29, 19.0));
		StudyStatus status = status(counted(), work(new SampleWork("x", "s1", 46, 30, 16, 2, pace, Optional.empty(), 0, 0)));
		PathStep reading = status.path().get(3);
		assertThat(reading.state()).isEqualTo(State.IN_WORK);
		assertThat(reading.counted()).isEqualTo(new Bilingual("30 publications relues sur 46", "30 of 46 posts read again"));
		assertThat(status.todo().getFirst().words().fr()).isEqualTo("Relire 16 publications");
		assertThat(status.todo().getFirst().effort().orElseThrow().words().fr()).isEqualTo("environ 5\u00a0min");
		assertThat(status.todo().getFirst().effort().orElseThrow().basis().en()).isEqualTo("at 19 s a post, from 29 readings of this study");
		assertThat(status.todo()).extracting(it -> it.words().en()).contains("Settle 2 disagreements");
		assertThat(status(counted(), work(new SampleWork("x", "s1", 46, 0, 46, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0))).path().get(3)
				.state())
				.isEqualTo(State.BEGUN);
	}

	/** All 46 have a word, and 16 still wait for the second reader, or for a theory: nobody is told that nothing is left. */
	@Test
	void whatIsReadInPartSaysHowManyReadingsAreLeft() {
		census();
		eachWrites(CodedBy.MACHINE);
		PathStep reading = status(counted(), work(new SampleWork("x", "s1", 46, 46, 16, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0)))
				.path().get(3);
		assertThat(reading.state()).isEqualTo(State.IN_WORK);
		assertThat(reading.counted()).isEqualTo(new Bilingual("46 publications relues sur 46, encore 16 lectures",
				"46 of 46 posts read again, 16 readings to go"));
	}

	/** All 29 are read, and one more is wanted: the step is not done, and leads to where posts are added. */
	@Test
	void aSampleThatIsTooSmallToCorrectAnythingAsksForTheMissingPosts() {
		census();
		eachWrites(CodedBy.MACHINE);
		StudyStatus status = status(counted(), work(new SampleWork("x", "s1", 29, 29, 0, 0, ReadingPace.UNKNOWN, Optional.empty(), 1, 0)));
		assertThat(status.path().get(3).state()).isEqualTo(State.IN_WORK);
		assertThat(status.path().get(3).place()).isEqualTo(Place.ADD_POSTS);
		ToDo add = status.todo().stream().filter(it -> it.place() == Place.ADD_POSTS).findFirst().orElseThrow();
		assertThat(add.number()).isEqualTo(1);
		assertThat(add.words()).isEqualTo(new Bilingual("Ajouter 1 publication à l’échantillon\u202f: les parts sont corrigées à partir de 30",
				"Add 1 post to the sample: shares are corrected from 30 on"));
	}

	/** Nobody who may stop at a margin is told that 200 posts wait. */
	@Test
	void aSampleThatMayEndAtItsMarginSaysSo() {
		census();
		eachWrites(CodedBy.MACHINE);
		StudyStatus status = status(counted(), work(new SampleWork("x", "s1", 300, 100, 200, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0.05)));
		assertThat(status.path().get(3).counted())
				.isEqualTo(new Bilingual("100 publications relues\u202f: la lecture peut finir à ±\u00a05\u00a0points, ou après 300",
				"100 posts read again: reading may end at ±\u00a05 points, after 300 at most"));
		assertThat(status.todo()).extracting(it -> it.words().en())
				.contains("Read 200 posts again, or fewer: reading may end at ±\u00a05 points");
	}

	/** The widest of its intervals is 9 points: half of it is within 5, and not within 4. */
	@Test
	void aSampleThatHasReachedItsMarginSaysSoAndIsReadNoFurther() {
		census();
		eachWrites(CodedBy.MACHINE);
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("news", estimate(0.9, 0.74, 0.70, 0.79));
		codes.put("advice", estimate(0.1, 0.26, 0.22, 0.30));
		StudyView view = counted().withEstimates(new PostEstimates(List.of(new OfFacet(Facet.USAGE, "s1",
				Map.of(Domain.ALL, new Shares(330, codes, Map.of("news", 297L, "advice", 33L))), List.of()))));
		StudyStatus status = status(view, work(new SampleWork("x", "s1", 300, 100, 200, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0.05)));
		assertThat(status.path().get(3).state()).isEqualTo(State.DONE);
		assertThat(status.path().get(3).effort()).isEmpty();
		assertThat(status.path().get(3).counted())
				.isEqualTo(new Bilingual("100 publications relues\u202f: la marge de ±\u00a05\u00a0points est atteinte (±\u00a04,5)",
						"100 posts read again: the margin of ±\u00a05 points is reached (±\u00a04.5)"));
		assertThat(status.todo()).extracting(ToDo::place).doesNotContain(Place.READ);
		StudyStatus narrower = status(view, work(new SampleWork("x", "s1", 300, 100, 200, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0.04)));
		assertThat(narrower.path().get(3).state()).isEqualTo(State.IN_WORK);
		assertThat(narrower.todo()).extracting(ToDo::place).contains(Place.READ);
		StudyStatus another = status(view, work(new SampleWork("y", "s2", 300, 100, 200, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0.05)));
		assertThat(another.path().get(3).state()).as("another sample has reached it").isEqualTo(State.IN_WORK);
	}

	@Test
	void aSampleThatIsReadCorrectsTheShares() {
		census();
		eachWrites(CodedBy.MACHINE);
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("communication", estimate(0.9, 0.74, 0.68, 0.79));
		codes.put("interaction", estimate(0.1, 0.16, 0.1, 0.2));
		codes.put("service", estimate(0, 0.1, 0.08, 0.15));
		StudyView view = counted().withEstimates(new PostEstimates(List.of(new OfFacet(new Facet("chang_kannan"), "s1",
				Map.of(Domain.ALL, new Shares(330, codes, Map.of("communication", 297L, "interaction", 33L, "service", 0L))), List.of()))));
		StudyStatus status = status(view, work(new SampleWork("x", "s1", 50, 50, 0, 0, ReadingPace.UNKNOWN, Optional.empty(), 0, 0)));
		assertThat(status.path().get(3).state()).isEqualTo(State.DONE);
		assertThat(tile(status, "post_levels").marks()).extracting(it -> it.written().en()).containsExactly("10%", "16%", "74%");
		assertThat(tile(status, "post_levels").detail().fr()).isEqualTo("Entre 68 et 79\u00a0%, d’après 50 publications relues à la main.");
		assertThat(status.todo()).extracting(ToDo::place).doesNotContain(Place.DRAW, Place.READ, Place.DECIDE);
	}

	@Test
	void aReportIsHandedOverUntilTheStudyChanges() {
		census();
		Instant at = Instant.parse("2026-11-24T15:00:00Z");
		PathStep current = status(StudyView.of(study),
				new StudyWork(Optional.empty(), Optional.of(new ReportWork(at, true)), List.of(), List.of(), List.of())).path().getLast();
		assertThat(current.state()).isEqualTo(State.DONE);
		assertThat(current.counted().fr()).isEqualTo("rapport du 24 novembre 2026");
		StudyStatus older = status(StudyView.of(study),
				new StudyWork(Optional.empty(), Optional.of(new ReportWork(at, false)), List.of(), List.of(), List.of()));
		assertThat(older.path().getLast().state()).isEqualTo(State.BEGUN);
		assertThat(older.todo()).extracting(ToDo::place).contains(Place.REPORT);
	}

	/** In each language, every sentence of a status is there. */
	@Test
	void saysAllInBothLanguages() {
		census();
		eachWrites(CodedBy.MACHINE);
		StudyStatus status = status(counted(), StudyWork.NONE);
		assertThat(status.path()).flatExtracting(it -> List.of(it.name(), it.then(), it.counted(), it.state().words()))
				.allSatisfy(it -> assertThat(it.fr()).isNotBlank().isNotEqualTo(it.en()));
		assertThat(status.tiles()).flatExtracting(it -> List.of(it.question(), it.detail(), it.covered()))
				.allSatisfy(it -> assertThat(it.fr()).isNotBlank().isNotEqualTo(it.en()).doesNotContain("{"));
	}

	@Test
	void noTileShowsWhatItMayNotSay() {
		var mark = new Mark(Bilingual.same("a"), Bilingual.same("1"), 1, "");
		assertThatThrownBy(() -> new Tile("x", Bilingual.EMPTY, false, Bilingual.EMPTY, List.of(mark), Coverage.ofBodies(40, 1),
				Bilingual.EMPTY, Place.CELLS))
				.isInstanceOf(IllegalArgumentException.class);
	}

	/** What should be done stands beside what is to do, whatever else is known of the study. */
	@Test
	void whatShouldBeDoneIsToldAsItIsFollowed() {
		Recommendation made = PalierFactory.eINSTANCE.createRecommendation();
		made.setId("answer");
		made.setState(RecommendationState.DECIDED);
		made.setDue(LocalDate.of(2026, 10, 31));
		study.getRecommendations().add(made);
		StudyView view = StudyView.of(study);
		List<FollowedRecommendation> followed = FollowedRecommendation.of(RecommendationView.all(study), it -> Optional.empty(),
				LocalDate.of(2026, 11, 26));
		assertThat(status(view, StudyWork.NONE).recommendations()).isEmpty();
		StudyStatus status = status(view, StudyWork.NONE.recommending(followed).with(List.of()).since(List.of()));
		assertThat(status.recommendations()).singleElement().satisfies(it -> assertThat(it.stateWord().en()).isEqualTo("late"));
	}

	private static StudyStatus status(StudyView view, StudyWork work) {
		return StudyStatus.of(view, work, ZoneOffset.UTC);
	}

	private static StudyWork work(SampleWork sample) {
		return new StudyWork(Optional.of(sample), Optional.empty(), List.of(), List.of(), List.of());
	}

	private static Tile tile(StudyStatus status, String id) {
		return status.tiles().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	private void census() {
		for (int i = 0; i < BODIES; i++) {
			Agency agency = Samples.agency(jurisdiction, "a" + i);
			for (int platform = 0; platform < PLATFORMS.size(); platform++) {
				boolean unknown = platform == PLATFORMS.size() - 1 && i < UNCHECKED;
				Samples.cell(study, agency, PLATFORMS.get(platform),
						i < PRESENT[platform] ? PresenceStatus.PRESENT : unknown ? PresenceStatus.NOT_CHECKED : PresenceStatus.ABSENT);
			}
		}
	}

	/** Facebook of all bodies first, then YouTube. */
	private List<Presence> pages() {
		List<Presence> pages = new ArrayList<>();
		for (String platform : PLATFORMS) {
			jurisdiction.getAgencies().stream().flatMap(it -> it.getPresences().stream())
					.filter(it -> it.getPlatform().getId().equals(platform) && it.getStatus() == PresenceStatus.PRESENT).forEach(pages::add);
		}
		return pages;
	}

	private void code(List<Presence> pages, int number) {
		pages.subList(0, number).stream().filter(it -> it.getCodings().isEmpty()).forEach(it -> {
			var coding = PalierFactory.eINSTANCE.createPresenceCoding();
			coding.getUsages().add(study.getUsages().stream().filter(usage -> usage.getId().equals("news_release")).findFirst().orElseThrow());
			it.getCodings().add(coding);
		});
	}

	private void eachWrites(CodedBy by) {
		for (int agency = 0; agency < PRESENT[0]; agency++) {
			posts(agency, by == CodedBy.NOBODY ? "" : "news_release", by, 9);
			posts(agency, by == CodedBy.NOBODY ? "" : "answer", by, 1);
		}
	}

	private void posts(int agency, String usage, CodedBy by, long posts) {
		cells.add(new CountCell(agency, Attributed.DIRECT, "twitter", "2026-11", usage, by, false, false, posts));
	}

	private StudyView counted() {
		return StudyView.of(study, new PostCounts(jurisdiction.getAgencies().stream().map(Agency::getId).toList(), List.of("bor"), cells,
				List.of(), List.of(), List.of(), List.of(), List.of()), LookBack.NOW);
	}

	private static Estimate estimate(double naive, double corrected, double low, double high) {
		return new Estimate(naive, corrected, low, high, 50, 70, Question.THESE, Rule.SAMPLE);
	}
}
