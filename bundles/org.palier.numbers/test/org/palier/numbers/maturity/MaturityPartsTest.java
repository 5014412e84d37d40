// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

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
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.view.StudyView;

/**
 * Every part of a profile and their sums over agencies, added up with a pencil. By the codebook, news_release and
 * image_promotion are communication; answer, consultation and mobilization interaction; online_service service. In
 * Grunig’s models answer is asymmetric, consultation symmetric, all others one-way.
 *
 * <pre>
 * qc  a  facebook news_release, consultation; twitter answer; youtube absent
 *        5 posts news_release 2012, 4 nobody coded; answers: 2 answer, 1 consultation 2013
 *        4 hours and no evaluation, a year later 10 hours and 30 of validation
 *     b  facebook online_service, image_promotion; twitter consultation; flickr and blog absent
 *        3 posts online_service without a date; answers: 2 mobilization 2013
 *        20 hours, and an evaluation
 *     7 posts of others relay a
 * ca  c  facebook online_service
 * </pre>
 */
class MaturityPartsTest {

	private final Study study = Samples.empty();
	@TempDir
	private Path folder;
	private StudyView view;

	@BeforeEach
	void count() throws Exception {
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		Agency a = Samples.agency(quebec, "a");
		Samples.shows(study, a, "facebook", "news_release", "consultation");
		Samples.shows(study, a, "twitter", "answer");
		Samples.cell(study, a, "youtube", PresenceStatus.ABSENT);
		PostSamples.account(study, a, "a");
		Agency b = Samples.agency(quebec, "b");
		Samples.shows(study, b, "facebook", "online_service", "image_promotion");
		Samples.shows(study, b, "twitter", "consultation");
		Samples.cell(study, b, "flickr", PresenceStatus.ABSENT);
		Samples.cell(study, b, "blog", PresenceStatus.ABSENT);
		PostSamples.account(study, b, "b");
		Samples.shows(study, Samples.agency(Samples.jurisdiction(study, "ca"), "c"), "facebook", "online_service");
		interview(a, 2024, 4);
		interview(a, 2025, 10).setValidationDelayHours(30.0);
		interview(b, 2024, 20).setFormalEvaluation(true);
		study.getInterviews().getFirst().setFormalEvaluation(false);
		view = new WrittenPosts().write(5, "a", "2012", "news_release").write(4, "a", "2012", "").answer(2, "a", "2013", "answer")
				.answer(1, "a", "2013", "consultation").write(3, "b", "", "online_service").answer(2, "b", "2013", "mobilization")
				.relay(7, "a", "2013", "news_release").in(study, folder, PostViews::of);
	}

	/** a and b together; mean places (2·1 + 3·2 + 1·3) / 6 and (5·1 + 5·2 + 3·3) / 13; the median of 10 and 20 hours. */
	/**
	 * The crises: no hours are known, and accounts alone were listed. That a part is a number or a share is no reason why nothing is known.
	 */
	@Test
	void whatIsNotKnownSaysWhy() {
		var item = new Value.Item("part", Bilingual.same("part"));
		List<Value> hours = MaturityPart.COLUMNS.rows(List.of(new MaturityPart.Number(item, 0, OptionalDouble.empty()))).values().getFirst();
		assertThat(List.of(hours.get(1), hours.get(3), hours.get(4)))
				.allSatisfy(it -> assertThat(reason(it)).isEqualTo("the study has no data for this"));
		List<Value> listed = MaturityPart.COLUMNS.rows(List.of(new MaturityPart.OfWhole(item, 8, 0))).values().getFirst();
		assertThat(listed.subList(2, 4)).allSatisfy(it -> assertThat(reason(it)).startsWith("only presences were listed"));
	}

	private static String reason(Value value) {
		return ((Value.Undefined) value).reason().en();
	}

	@Test
	void partsOfAJurisdictionAreSums() {
		assertThat(parts("qc")).containsExactly("breadth 4 7 0.571", "highest.communication 0 2 0.000", "highest.interaction 1 2 0.500",
				"highest.service 1 2 0.500", "usages.communication 2 6 0.333", "usages.interaction 3 6 0.500", "usages.service 1 6 0.167",
				"usages_mean 6 = 1.833", "usages_two_way 3 6 0.500", "usages_symmetric 2 6 0.333", "posts.communication 5 13 0.385",
				"posts.interaction 5 13 0.385", "posts.service 3 13 0.231", "posts_mean 13 = 1.846", "posts_two_way 3 13 0.231",
				"posts_symmetric 1 13 0.077", "replies 5 17 0.294", "hours 2 = 15.000", "validation 1 = 30.000", "evaluation 1 2 0.500");
	}

	/** c alone has neither posts nor hours: no share of nothing, no mean of nothing. */
	@Test
	void whatAJurisdictionLacksIsUndefined() {
		assertThat(parts("ca")).containsExactly("breadth 1 1 1.000", "highest.communication 0 1 0.000", "highest.interaction 0 1 0.000",
				"highest.service 1 1 1.000", "usages.communication 0 1 0.000", "usages.interaction 0 1 0.000", "usages.service 1 1 1.000",
				"usages_mean 1 = 3.000", "usages_two_way 0 1 0.000", "usages_symmetric 0 1 0.000", "posts.communication 0 0 -",
				"posts.interaction 0 0 -", "posts.service 0 0 -", "posts_mean 0 -", "posts_two_way 0 0 -", "posts_symmetric 0 0 -", "replies 0 0 -",
				"hours 0 -", "validation 0 -", "evaluation 0 0 -");
	}

	@Test
	void allTogetherComeLastAndOnlyBesideSeveral() {
		assertThat(parts("all")).contains("breadth 5 8 0.625", "highest.service 2 3 0.667", "usages.service 2 7 0.286", "replies 5 17 0.294");
		study.getJurisdictions().remove(1);
		view = StudyView.of(study);
		assertThat(parts("qc")).contains("breadth 4 7 0.571");
		assertThat(parts("all")).isEmpty();
	}

	@Test
	void withoutLevelsThereIsNoProfile() {
		study.getTheories().removeIf(it -> it.isOrdered());
		Table table = new Maturity().compute(StudyView.of(study));
		assertThat(table.rows()).isEmpty();
		assertThat(table.notes()).extracting(Bilingual::en).containsExactly("The study has no theory whose categories are levels.");
		assertThat(new MaturityTrend().compute(StudyView.of(study)).notes()).extracting(Bilingual::en)
				.containsExactly("The study has no theory whose categories are levels.");
	}

	/** a wrote 5 posts of communication in 2012 and 3 of interaction in 2013; b’s posts of service have no date and are in no year. */
	@Test
	void theTrendIsOfDatedPosts() {
		Table table = new MaturityTrend().compute(view);
		assertThat(table.rows())
				.extracting(
						it -> id(it.get(0)) + " " + id(it.get(1)) + " " + id(it.get(2)) + " " + number(it.get(3)) + " " + number(it.get(4)))
				.containsExactly("qc 2012 posts.communication 5 5", "qc 2012 posts.interaction 0 5", "qc 2012 posts.service 0 5",
						"qc 2012 posts_two_way 0 5", "qc 2012 posts_symmetric 0 5", "qc 2013 posts.communication 0 5", "qc 2013 posts.interaction 5 5",
						"qc 2013 posts.service 0 5", "qc 2013 posts_two_way 3 5", "qc 2013 posts_symmetric 1 5");
		assertThat(new MaturityTrend().compute(StudyView.of(study)).notes()).extracting(Bilingual::en)
				.containsExactly("No post that an agency wrote has a date.");
	}

	/** Posts of one year alone are in the other tables: they have no trend. */
	@Test
	void oneYearHasNoTrend(@TempDir Path other) throws Exception {
		Table table = new MaturityTrend().compute(
				new WrittenPosts().write(5, "a", "2012", "news_release").write(2, "b", "2012", "answer").in(study, other, PostViews::of));
		assertThat(table.rows()).isEmpty();
		assertThat(table.notes()).containsExactly(new Bilingual("Toutes les publications datées des organismes sont d’une seule année, 2012.",
				"All posts with a date that agencies wrote are of one year, 2012."));
	}

	/** The later interview has the hours of a; its posts and usages reach interaction at most, those of b service. */
	@Test
	void effortStandsBesideTheHighestLevel() {
		assertThat(evaluation(0).getFirst().notes().get(1).en())
				.startsWith("Effort: 10.0 hours a week; the highest level reached is “Exchange”.");
		assertThat(evaluation(1).getFirst().notes().get(1).en()).startsWith("Effort: 20.0 hours a week; the highest level reached is “Service”.");
		assertThat(evaluation(2).getFirst().notes().get(1).en()).isEqualTo("Effort: no interview tells the hours a week.");
	}

	/** Place 2 of 3 for a; of the two others both have one, fewer than five. */
	@Test
	void theHighestLevelIsComparedByItsPlace() {
		Table peers = evaluation(0).get(1);
		List<Value> row = peers.rows().get(1);
		assertThat(id(row.get(0))).isEqualTo("highest_place");
		assertThat(row.get(1)).isEqualTo(new Value.Decimal(2));
		assertThat(number(row.get(2))).isEqualTo(2);
		assertThat(row.get(3)).isInstanceOf(Value.Undefined.class);
		assertThat(peers.rows()).extracting(it -> id(it.get(0)) + "=" + said(it.get(1))).contains("breadth=66.667", "usages.communication=33.333",
				"posts_mean=1.375", "replies=25.000", "hours=10.000");
	}

	private List<Table> evaluation(int agency) {
		return new AgencyEvaluation(view, MaturityProfiles.theory(view).orElseThrow(), agency).tables(Peers.ALL, Optional.empty());
	}

	private List<String> parts(String group) {
		Table table = new Maturity().compute(view);
		return table.rows().stream().filter(it -> id(it.getFirst()).equals(group)).map(it -> {
			boolean whole = it.get(table.column("count")) instanceof Value.Count;
			String count = whole ? " " + number(it.get(table.column("count"))) : "";
			Value value = it.get(table.column(whole ? "share" : "value"));
			assertThat(it.get(table.column(whole ? "value" : "share"))).isInstanceOf(Value.Undefined.class);
			return id(it.get(table.column("part"))) + count + " " + number(it.get(table.column("of")))
					+ (whole || value instanceof Value.Undefined ? " " : " = ") + said(value);
		}).toList();
	}

	private static String said(Value value) {
		return value instanceof Value.Share share ? String.format(Locale.ROOT, "%.3f", share.fraction())
				: value instanceof Value.Decimal decimal ? String.format(Locale.ROOT, "%.3f", decimal.number()) : "-";
	}

	private static String id(Value value) {
		return ((Value.Item) value).id();
	}

	private static long number(Value value) {
		return ((Value.Count) value).number();
	}

	private Interview interview(Agency agency, int year, double hours) {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("interview-" + agency.getId() + year);
		interview.setAgency(agency);
		interview.setHeldOn(LocalDate.of(year, 3, 1));
		interview.setHoursPerWeek(hours);
		study.getInterviews().add(interview);
		return interview;
	}
}
