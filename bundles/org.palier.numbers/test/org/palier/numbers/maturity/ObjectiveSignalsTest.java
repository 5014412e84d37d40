// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.fixtures.WrittenPosts;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.PostViews;
import org.palier.numbers.view.StudyView;

/**
 * The five objectives of figure 3 over a study that a pencil can count. Of four agencies three are checked and two are
 * present, with three coded presences; one more is not coded. By the codebook, image_promotion and mobilization are
 * press agentry, contest and answer asymmetric, consultation symmetric, event and news_release public information, and
 * other lies nowhere.
 *
 * <pre>
 * stm     facebook  image_promotion, event       twitter  news_release, mobilization
 * parks   facebook  event, contest               twitter  present, not coded
 * museum  facebook  absent
 * silent  nobody looked
 *
 * posts of stm    4 news_release, 6 event, 2 mobilization, 3 other, 1 not coded; 2 answer
 * posts of parks  5 image_promotion; 1 consultation, in answer to somebody
 * others          6 relay stm with news_release, 3 with mobilization: no agency's own
 * </pre>
 */
class ObjectiveSignalsTest {

	private final Study study = Samples.ofPack("1.1");
	private final Jurisdiction quebec = Samples.jurisdiction(study, "qc");
	@TempDir
	private Path folder;
	private Table table;

	@BeforeEach
	void count() throws Exception {
		Agency stm = Samples.agency(quebec, "stm");
		Samples.shows(study, stm, "facebook", "image_promotion", "event");
		Samples.shows(study, stm, "twitter", "news_release", "mobilization");
		PostSamples.account(study, stm, "stm");
		Agency parks = Samples.agency(quebec, "parks");
		Samples.shows(study, parks, "facebook", "event", "contest");
		PostSamples.account(study, parks, "parks");
		Samples.cell(study, Samples.agency(quebec, "museum"), "facebook", PresenceStatus.ABSENT);
		Samples.agency(quebec, "silent");
		place("two_step_flow", "news_release", "opinion_leaders");
		interview(stm, "dialogue", "image_control");
		interview(parks, "dialogue");
		table = new ObjectiveSignals().compute(new WrittenPosts().write(4, "stm", "2012", "news_release").write(6, "stm", "2012", "event")
				.write(2, "stm", "2013", "mobilization").write(3, "stm", "2013", "other").write(1, "stm", "2013", "").answer(2, "stm", "2013", "answer")
				.write(5, "parks", "", "image_promotion").answer(1, "parks", "2013", "consultation").relay(6, "stm", "2012", "news_release")
				.relay(3, "stm", "2012", "mobilization").in(study, folder, PostViews::of));
	}

	/**
	 * Grunig’s models place six usages, of which two are press agentry, and twenty posts, of which seven are: 5 of
	 * image_promotion and 2 of mobilization.
	 */
	@Test
	void imageControlIsReadFromPressAgentry() {
		assertThat(signals("image_control")).containsExactly("usages.press_agentry 2 of 6", "posts.press_agentry 7 of 20");
	}

	/** Presences of three coded; posts of 23 coded, other among them. */
	@Test
	void projectPromotionIsReadFromThreeUsages() {
		assertThat(signals("project_promotion")).containsExactlyInAnyOrder("presences.image_promotion 1 of 3", "posts.image_promotion 5 of 23",
				"presences.event 2 of 3", "posts.event 6 of 23", "presences.mobilization 1 of 3", "posts.mobilization 2 of 23");
	}

	/** Public information: 2 event and 1 news_release at presences; 6 and 4 of posts. */
	@Test
	void informationIsReadFromPenetrationAndPublicInformation() {
		assertThat(signals("information_mission")).containsExactly("penetration 2 of 3", "usages.public_information 3 of 6",
				"posts.public_information 10 of 20");
	}

	/**
	 * Two-way: 2 of answer, 1 of consultation, which alone is symmetric. Agencies wrote 24 posts, of which three answer
	 * somebody.
	 */
	@Test
	void dialogueIsReadFromPostsAndReplies() {
		assertThat(signals("dialogue")).containsExactly("two_way 3 of 20", "symmetric 1 of 20", "replies 3 of 24");
	}

	/**
	 * Placed in the two-step flow are contest, answer and, by this study, news_release: 1 of 2 at presences, 2 of 6 of posts are for publics
	 * directly.
	 */
	@Test
	void theMediaFilterIsReadFromDirectPublicsAndNewsReleases() {
		assertThat(signals("media_filter")).containsExactly("usages.direct_publics 1 of 2", "posts.direct_publics 2 of 6",
				"presences.news_release 1 of 3", "posts.news_release 4 of 23");
	}

	@Test
	void interviewsThatNameTheObjectiveStandBesideIt() {
		assertThat(List.of("image_control", "project_promotion", "dialogue"))
				.extracting(it -> rows(it).getFirst().get(table.column("interviews")))
				.containsExactly(new Value.Count(1), new Value.Count(0), new Value.Count(2));
	}

	/** Nobody was asked: 0 interviews that name an objective would say that it is none. */
	@Test
	void withoutInterviewsNobodyCouldNameAnObjective() {
		Study silent = Samples.ofPack("1.1");
		Samples.shows(silent, Samples.agency(Samples.jurisdiction(silent, "qc"), "a"), "facebook", "event");
		Table asked = new ObjectiveSignals().compute(StudyView.of(silent));
		assertThat(asked.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(asked.column("interviews"))).isInstanceOfSatisfying(
				Value.Undefined.class,
				it -> assertThat(it.reason()).isEqualTo(new Bilingual("l’étude n’a pas d’entretien", "the study has no interview"))));
	}

	/**
	 * Bodies are the units of penetration: Wilson (1927) of 2 of 3 with the 97.5th percentile of the normal distribution, 1.959964, by Python.
	 */
	@Test
	void sharesHaveTheirInterval() {
		List<Value> row = rows("image_control").get(1);
		assertThat(((Value.Share) row.get(table.column("share"))).fraction()).isCloseTo(0.35, within(1e-12));
		assertThat(row.get(table.column("low"))).as("posts of two bodies").isInstanceOf(Value.Undefined.class);
		List<Value> penetration = rows("information_mission").getFirst();
		assertThat(((Value.Share) penetration.get(table.column("low"))).fraction()).isCloseTo(0.207660, within(1e-6));
		assertThat(((Value.Share) penetration.get(table.column("high"))).fraction()).isCloseTo(0.938508, within(1e-6));
	}

	@Test
	void signalsSayWhatTheyAre() {
		assertThat(rows("image_control")).extracting(it -> ((Value.Item) it.get(table.column("signal"))).label().en())
				.containsExactly("Usages of presences: Press agentry", "Posts: Press agentry");
		assertThat(rows("media_filter").subList(2, 4)).extracting(it -> ((Value.Item) it.get(table.column("signal"))).label().en())
				.containsExactly("Presences coded that show: news release", "Posts coded: news release");
		assertThat(rows("dialogue")).extracting(it -> ((Value.Item) it.get(table.column("signal"))).label().en())
				.containsExactly("Posts in a two-way model", "Posts in the symmetric model", "Replies among posts written");
		assertThat(((Value.Item) rows("information_mission").getFirst().get(table.column("signal"))).label().en())
				.isEqualTo("Agencies present, of those checked");
	}

	/** The pack has no other objective than the five. */
	@Test
	void noObjectiveOfThePackIsWithoutAReading() {
		assertThat(table.notes().getFirst().en()).endsWith("without a reading of ours: none.");
	}

	/** A program coded all but one of the 24 posts of agencies: shares beside are a program's, and say so. */
	@Test
	void sharesOfAProgramAreSaidToBeItsOwn() {
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("A program coded 23 of the 24 posts of agencies"));
	}

	@Test
	void withoutObjectivesThereIsNothingToSay() {
		study.getInterviews().clear();
		study.getObjectives().clear();
		Table without = new ObjectiveSignals().compute(StudyView.of(study));
		assertThat(without.rows()).isEmpty();
		assertThat(without.notes()).extracting(Bilingual::en).containsExactly("The study has no objective.");
	}

	/** Without Grunig’s models the objectives that rest on them keep what does not. */
	@Test
	void aTheoryThatTheStudyLacksHasNoSignals() {
		study.getTheories().removeIf(it -> !it.getId().equals("chang_kannan"));
		table = new ObjectiveSignals().compute(StudyView.of(study));
		assertThat(rows("image_control")).isEmpty();
		assertThat(signals("information_mission")).containsExactly("penetration 2 of 3");
		assertThat(signals("dialogue")).containsExactly("replies 0 of 0");
		assertThat(table.notes().getFirst().en()).endsWith("without a reading of ours: Regain control of the image.");
	}

	private List<List<Value>> rows(String objective) {
		return table.rows().stream().filter(it -> ((Value.Item) it.get(table.column("objective"))).id().equals(objective)).toList();
	}

	private List<String> signals(String objective) {
		return rows(objective).stream().map(it -> ((Value.Item) it.get(table.column("signal"))).id() + " " + number(it, "count") + " of "
				+ number(it, "of")).toList();
	}

	private long number(List<Value> row, String column) {
		return ((Value.Count) row.get(table.column(column))).number();
	}

	private void place(String theory, String usage, String category) {
		Theory placed = named(study.getTheories().stream(), theory);
		Placement placement = PalierFactory.eINSTANCE.createPlacement();
		placement.setUsage(named(study.getUsages().stream(), usage));
		placement.setCategory(named(placed.getCategories().stream().map(Category.class::cast), category));
		placed.getPlacements().add(placement);
	}

	private void interview(Agency agency, String... objectives) {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("interview-" + agency.getId());
		interview.setAgency(agency);
		Stream.of(objectives).forEach(it -> interview.getObjectives().add(named(study.getObjectives().stream(), it)));
		study.getInterviews().add(interview);
	}

	private static <T extends Identified> T named(Stream<T> things, String id) {
		return things.filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
