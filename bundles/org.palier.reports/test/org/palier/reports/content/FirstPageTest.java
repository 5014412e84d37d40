// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Study;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.reports.Samples;
import org.palier.study.history.LookBack;

/** Tests the first page on 84 posts; programs find 60 news, 20 answers and 4 services among them. */
class FirstPageTest {

	private final List<CountCell> cells = new ArrayList<>();

	/**
	 * A share of a half has a Wilson range of 5 points on each side from 380.3 readings on (1.96² / 0.01 - 1.96²). For
	 * 84 posts, that is 380.3 / (1 + 379.3 / 84) = 68.95.
	 */
	@Test
	void refusesWhatAProgramAloneCounted() throws Exception {
		FrontPage page = page(view(CodedBy.MACHINE));
		assertThat(page.finding().fr()).isEqualTo("On ne sait pas encore ce que font les publications de 3 organismes");
		assertThat(page.sentences()).extracting(KeyFigure::id).as("no share of posts").doesNotContain("front_communication",
				"front_interaction", "front_service");
		assertThat(page.worth()).extracting(Bilingual::en).containsExactly("A program coded the posts, and nobody has read them again.",
				"69 posts drawn at random and read by people would tell each share within 5 points: about an hour for one person.");
		assertThat(page.picture().orElseThrow().drawing().title()).isEqualTo("Automatic coding alone leaves everything possible");
		assertThat(page.picture().orElseThrow().drawing().alt()).contains("Broadcast (automatic: 71%)").doesNotContain("Broadcast 71%");
	}

	/** Its known errors elsewhere say nothing about here: bands made from them were right in 21 of 34 cases. */
	@Test
	void noErrorMadeElsewhereMakesARangeHere() throws Exception {
		StudyView counted = view(CodedBy.MACHINE);
		var checked = new PostEstimates.Checked(new Bilingual("des publications", "some posts"), 0.84, Map.of());
		FrontPage page = page(counted.withEstimates(new PostEstimates(List.of(),
				List.of(new PostEstimates.Alone(new Facet("chang_kannan"), List.of())), Map.of(new Facet("chang_kannan"), checked), Map.of())));
		assertThat(page.toString()).isEqualTo(page(counted).toString());
		assertThat(page.picture().orElseThrow().drawing().alt()).doesNotContain("between");
	}

	/**
	 * The program finds 24 % of answers where people's codes lead to 11 %: that misleads. Its 71 % of news is in the
	 * range of 68 to 79 %: that does not.
	 */
	@Test
	void tellsWhatTheProgramWouldHaveSaidWhereItMisleads() throws Exception {
		StudyView view = corrected(view(CodedBy.MACHINE));
		FrontPage page = page(view);
		assertThat(page.finding().en()).isEqualTo("The 3 agencies studied (Quebec) broadcast a lot and exchange little");
		KeyFigure exchange = sentence(page, "front_interaction");
		assertThat(exchange.number().en()).isEqualTo("11%");
		assertThat(exchange.detail().en()).isEqualTo("Between 8 and 15%, based on 600 posts checked by hand. Automatic coding alone counted 24%.");
		assertThat(exchange.detail().fr())
				.isEqualTo("Entre 8 et 15\u00a0%, d’après 600 publications relues à la main. Le codage automatique seul en comptait 24\u00a0%.");
		assertThat(sentence(page, "front_communication").detail().en()).doesNotContain("alone");
		assertThat(page.worth().getFirst().en()).contains("people read 600 of them again, drawn by lot");
		assertThat(page.picture().orElseThrow().drawing().alt()).as("of all 90 posts, six without a code").contains("11%",
				"between 8 and 15%", "What 90 posts do");

		List<KeyFigure> headlines = Headlines.of(view);
		KeyFigure base = headlines.stream().filter(it -> it.id().equals("base_posts")).findFirst().orElseThrow();
		assertThat(base.number().en()).as("headlines are corrected").isEqualTo("74.0%");
		assertThat(base.detail().en()).contains("600 posts", "68.0% to 79.0%", "Programs alone: 70.0%");
	}

	/** 650 of 1,912 questions, 34 %: Wilson (1927) 31.9 to 36.2 %, by Python; two coders say the same of 885 of 1,000 posts. */
	@Test
	void tellsWhoIsAnsweredAndHowFarCodersAgree() throws Exception {
		var facts = new FrontFacts(Optional.of(new FrontFacts.Questions(1912, 650, 0.3191, 0.3615,
				ClaimEvidence.ofBodies(Coverage.ofBodies(3, 3), new ShareRange(0.34, 0.3191, 0.3615)))), OptionalDouble.of(0.885),
				OptionalDouble.empty());
		FrontPage page = FirstPage.of(corrected(view(CodedBy.MACHINE)), Locale.CANADA_FRENCH, Palette.LIGHT, facts).orElseThrow();
		KeyFigure answered = sentence(page, "front_answered");
		assertThat(answered.number().fr()).isEqualTo("34\u00a0%");
		assertThat(answered.detail().fr())
				.isEqualTo("Entre 31 et 37\u00a0%, pour 1\u202f912 questions, dont 650 avec réponse, dans ce qui a été recueilli.");
		assertThat(page.sentences()).hasSizeLessThanOrEqualTo(5);
		assertThat(page.worth().getLast().fr())
				.isEqualTo("Deux personnes qui ont lu la même publication la classent pareillement environ 9 fois sur dix.");
		assertThat(page(corrected(view(CodedBy.MACHINE))).worth().getLast().en())
				.isEqualTo("No post was read by two people: how far they agree is not known.");
	}

	/** People read half of the posts and coded them differently: the program's own share stays the same. */
	@Test
	void theProgramAloneIsNotMixedWithWhatPeopleRead() throws Exception {
		view(CodedBy.MACHINE, 30, 10, 2);
		for (int agency = 0; agency < 3; agency++) {
			cell(agency, "online_service", CodedBy.HUMAN, 14);
		}
		assertThat(sentence(page(corrected(view(Samples.study(3)))), "front_interaction").detail().en())
				.endsWith("Automatic coding alone counted 24%.");
	}

	/** Fifty of 84 posts were read by people and none by a program: nothing is said of a program, and 84 were not coded. */
	@Test
	void saysNothingOfAProgramWhereNoneReadAPost() throws Exception {
		Estimate broadcast = estimate(Double.NaN, 0.74, 0.68, 0.79);
		Estimate exchange = estimate(Double.NaN, 0.11, 0.08, 0.15);
		view(CodedBy.HUMAN, 30, 10, 2);
		cell(0, "", CodedBy.NOBODY, 42);
		StudyView view = corrected(view(Samples.study(3)), broadcast, exchange);
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			FrontPage page = FirstPage.of(view, locale, Palette.LIGHT, FrontFacts.NONE).orElseThrow();
			assertThat(page.legend().in(locale)).doesNotContain("automati", "Anneau", "Ring");
			assertThat(page.toString()).doesNotContain("alone counted", "seul en comptait");
		}
		FrontPage page = page(view);
		assertThat(page.worth().getFirst().en())
				.isEqualTo(
						"People read 600 of the 84 posts, drawn by lot; no program classified them. Shares are estimated from these; margins allow for it.");
		assertThat(page.whom()).extracting(Bilingual::en)
				.contains("Shares are of 84 posts; 3 agencies of 3 have posts among them that were read.");
		assertThat(Headlines.of(view)).filteredOn(it -> it.id().equals("base_posts")).singleElement()
				.satisfies(it -> assertThat(it.detail().en()).startsWith("Estimated from 600 posts").doesNotContain("Programs"));
	}

	/** Posts of 12 of 20 are here: the title is of these 12. */
	@Test
	void theTitleIsOfThoseWhosePostsWereRead() throws Exception {
		for (int agency = 0; agency < 12; agency++) {
			cell(agency, "news_release", CodedBy.MACHINE, 30);
			cell(agency, "answer", CodedBy.MACHINE, 10);
			cell(agency, "online_service", CodedBy.MACHINE, 2);
		}
		FrontPage page = page(corrected(view(Samples.study(20))));
		assertThat(page.finding()).isEqualTo(new Bilingual(
				"Sur les 20 organismes étudiés (Québec), les 12 dont des publications ont été lues diffusent beaucoup et échangent peu",
				"Of the 20 agencies studied (Quebec), the 12 whose posts were read broadcast a lot and exchange little"));
	}

	/** Two programs coded the posts: nobody is told of one. */
	@Test
	void severalProgramsAreNotOne() throws Exception {
		var two = new PostEstimates(List.of(), List.of(), Map.of(), Map.of(Facet.USAGE, new Bilingual("deux", "two")));
		FrontPage page = page(view(CodedBy.MACHINE).withEstimates(two));
		assertThat(page.worth().getFirst()).isEqualTo(new Bilingual("Des programmes ont codé les publications, et personne ne les a relues.",
				"Programs coded the posts, and nobody has read them again."));
	}

	/** A program that read half of the posts did not read all. */
	@Test
	void saysHowManyPostsNobodyRead() throws Exception {
		view(CodedBy.MACHINE, 30, 10, 2);
		cell(0, "", CodedBy.NOBODY, 42);
		assertThat(page(corrected(view(Samples.study(3)))).worth().getFirst().en())
				.startsWith("A program read some of the 84 posts: 42 were read by nobody. People read 600 of them, drawn by lot.");
	}

	/** A theory of the study's own says in its own words what its levels are. */
	@Test
	void plainNamesComeFromTheTheory() throws Exception {
		Study study = Samples.study(3);
		List<Category> levels = study.getTheories().getFirst().getCategories();
		levels.get(0).setPlainName(new Bilingual("On diffuse", "Broadcasting").toModel());
		levels.get(1).setPlainMeaning(new Bilingual("on se parle", "people talk").toModel());
		FrontPage page = FirstPage.of(StudyView.of(study), Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow();
		assertThat(sentence(page, "front_interaction").label().fr()).isEqualTo("de ce qu’ils y font\u202f: on se parle.");
		assertThat(sentence(page, "front_communication").label().fr()).as("where the theory says nothing, ours")
				.startsWith("de ce qu’ils y font informe");
		assertThat(page.picture().orElseThrow().drawing().alt()).contains("On diffuse ", "Échange ");
		// as pack 2.0 has it: what our own sentence says already
		levels.get(1).setPlainMeaning(new Bilingual("on demande, on répond", "one asks, one answers").toModel());
		FrontPage shipped = FirstPage.of(StudyView.of(study), Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow();
		assertThat(sentence(shipped, "front_interaction").label().fr()).startsWith("ouvre un échange");
	}

	@Test
	void speaksOfPeopleWherePeopleReadAll() throws Exception {
		FrontPage page = page(view(CodedBy.HUMAN));
		assertThat(page.finding().en()).isEqualTo("The 3 agencies studied (Quebec) broadcast a lot and exchange little");
		assertThat(sentence(page, "front_service").detail().en()).as("nothing was drawn").isEqualTo("4 of 84 posts; people read all of them.");
		assertThat(page.worth().getFirst().en()).startsWith("People read the 84 posts");
	}

	/** 71.526, 22.551 and 5.923 of 439, as in the invented demo: 72, 23 and 6 would be 101; the two largest remainders are of the last. */
	@Test
	void sharesOfThePageAddUp() throws Exception {
		assertThat(FrontNumbers.whole(List.of(314 / 439.0, 99 / 439.0, 26 / 439.0))).containsExactly(0.71, 0.23, 0.06);
		// a third each: the first gets what is missing
		assertThat(FrontNumbers.whole(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0))).containsExactly(0.34, 0.33, 0.33);
		assertThat(FrontNumbers.whole(List.of(0.5, 0.2))).as("no whole").containsExactly(0.5, 0.2);
		FrontPage page = page(view(CodedBy.HUMAN, 314, 99, 26));
		assertThat(page.sentences()).extracting(it -> it.number().en()).contains("71%", "23%", "6%");
		assertThat(page.legend().fr()).isEqualTo(
				"Barre\u202f: part. Trait noir\u202f: marge, 95 chances sur 100. Parts arrondies de sorte que leur somme fasse 100.");
		assertThat(page(view(CodedBy.HUMAN)).legend()).as("71, 24 and 5 are as each is by itself")
				.isEqualTo(new Bilingual("Barre\u202f: part. Trait noir\u202f: marge, 95 chances sur 100.",
				"Bar: share. Black line: margin, 95 chances in 100."));
		// nearly nothing is not nothing
		assertThat(page(view(CodedBy.HUMAN, 2000, 1, 1)).sentences()).extracting(it -> it.number().en()).contains("<\u00a01%");
	}

	/** 84 posts of 1 of 40: the page said what "public agencies" do. */
	@Test
	void onlyOneBodyOfFortyWasRead() throws Exception {
		Study study = Samples.study(40);
		cells.clear();
		cell(0, "contest", CodedBy.HUMAN, 84);
		study.getJurisdictions().getFirst().getAgencies().forEach(agency -> agency.getPresences().forEach(it -> it.getCodings().clear()));
		FrontPage page = page(view(study));
		assertThat(page.finding()).isEqualTo(
				new Bilingual("Les publications d’un seul organisme sur 40 ont été codées", "Posts of 1 of 40 agencies have been coded"));
		assertThat(page.picture()).isEmpty();
		assertThat(page.sentences()).extracting(KeyFigure::id).containsExactly("front_present", "front_coverage");
		KeyFigure coverage = sentence(page, "front_coverage");
		assertThat(coverage.number().fr() + " " + coverage.label().fr()).isEqualTo("1 sur 40 organismes a des publications codées.");
		assertThat(coverage.number().en() + " " + coverage.label().en()).isEqualTo("1 of 40 agencies has posts that were coded.");
		assertThat(coverage.detail().en()).isEqualTo("At least 20 are needed to speak of all.");
		assertThat(Headlines.of(view(study))).extracting(KeyFigure::id).contains("front_coverage").doesNotContain("base_posts", "top_posts");
	}

	/** Where posts are those of one body, usages of all are shown. */
	@Test
	void usagesAreToldWherePostsTellOfOneBody() throws Exception {
		Study study = Samples.study(40);
		cells.clear();
		cell(0, "contest", CodedBy.HUMAN, 84);
		assertThat(page(view(study)).sentences()).extracting(KeyFigure::id).contains("front_communication").doesNotContain("front_coverage");
		assertThat(page(view(study)).picture().orElseThrow().drawing().alt()).contains("usages show");
	}

	/** All forty have a coded page, and eight in forty of their pages are. */
	@Test
	void aFifthOfThePagesWasCoded() throws Exception {
		Study study = Samples.study(40);
		study.getJurisdictions().getFirst().getAgencies()
				.forEach(agency -> agency.getPresences().stream().skip(1).forEach(it -> it.getCodings().clear()));
		long pages = 40 * study.getJurisdictions().getFirst().getAgencies().getFirst().getPresences().size();
		FrontPage page = page(StudyView.of(study));
		assertThat(page.finding().en()).isEqualTo("Uses of 40 of " + pages + " pages have been coded");
		assertThat(page.picture()).isEmpty();
		assertThat(sentence(page, "front_coverage").detail().en()).isEqualTo("At least " + pages / 2 + " are needed to speak of all.");
	}

	/** Broadcast may be 40 to 70 %, exchange 20 to 45 %: a count is the title. */
	@Test
	void rangesThatCrossGiveACount() throws Exception {
		FrontPage page = page(corrected(view(CodedBy.MACHINE), estimate(0.7, 0.55, 0.40, 0.70), estimate(0.24, 0.30, 0.20, 0.45)));
		assertThat(page.finding()).isEqualTo(new Bilingual("84 publications de 3 organismes, dont 600 relues à la main",
				"84 posts of 3 agencies, 600 of them checked by hand"));
		assertThat(page(corrected(view(CodedBy.MACHINE), estimate(0.7, 0.55, 0.50, 0.70), estimate(0.24, 0.30, 0.20, 0.45))).finding().en())
				.isEqualTo("The 3 agencies studied (Quebec) broadcast more than they exchange");
	}

	/** 40 bodies with nine answers and one piece of news each, and one that writes 900 pieces of news: without it nine in ten are answers. */
	@Test
	void aGiantWithoutWhomItTurns() throws Exception {
		Study study = Samples.study(40);
		cells.clear();
		for (int agency = 0; agency < 40; agency++) {
			cell(agency, "answer", CodedBy.HUMAN, 9);
			cell(agency, "news_release", CodedBy.HUMAN, agency == 7 ? 900 : 1);
		}
		FrontPage page = page(view(study));
		assertThat(page.finding().fr()).isEqualTo("Le résultat tient à un seul organisme, qui écrit 70\u00a0% des publications");
		assertThat(sentence(page, "front_one").detail().en()).isEqualTo("Shares without it: Broadcast 10%, Exchange 90%, Service 0%.");
		assertThat(page.picture()).isEmpty();
	}

	/** No term of the trade, no digest, in either language. */
	@Test
	void saysNoTermOfTheTrade() throws Exception {
		for (StudyView view : List.of(corrected(view(CodedBy.MACHINE)), view(CodedBy.MACHINE), StudyView.of(Samples.study(3)))) {
			String said = FirstPage.of(view, Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow().toString().toLowerCase(Locale.ROOT);
			assertThat(said).doesNotContain("macro", "alpha", " ic ", "intervalle", "interval", "palier", "niveau", "sha-256", "confidence",
					"wilson");
		}
	}

	private static StudyView corrected(StudyView view) {
		return corrected(view, estimate(0.70, 0.74, 0.68, 0.79), estimate(0.24, 0.11, 0.08, 0.15));
	}

	private static StudyView corrected(StudyView view, Estimate broadcast, Estimate exchange) {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("communication", broadcast);
		codes.put("interaction", exchange);
		codes.put("service", estimate(broadcast.isByPeopleAlone() ? Double.NaN : 0.05, 0.15, 0.10, 0.18));
		return view.withEstimates(new PostEstimates(List.of(new OfFacet(new Facet("chang_kannan"), "s1",
				Map.of(Domain.ALL, new Shares(90, codes, Map.of("communication", 60L, "interaction", 20L, "service", 4L))), List.of()))));
	}

	private static Estimate estimate(double naive, double corrected, double low, double high) {
		return new Estimate(naive, corrected, low, high, 600, 700, Question.THESE, Rule.SAMPLE);
	}

	private StudyView view(CodedBy by) throws Exception {
		return view(by, 60, 20, 4);
	}

	private StudyView view(CodedBy by, long news, long answers, long services) throws Exception {
		Study study = Samples.study(3);
		cells.clear();
		for (int agency = 0; agency < 3; agency++) {
			cell(agency, "news_release", by, part(news, agency));
			cell(agency, "answer", by, part(answers, agency));
			cell(agency, "online_service", by, part(services, agency));
		}
		return view(study);
	}

	private StudyView view(Study study) {
		List<String> agencies = study.getJurisdictions().getFirst().getAgencies().stream().map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("qc"), cells, List.of(), List.of(), List.of(), List.of(), List.of()),
				LookBack.NOW);
	}

	/** A third of them, so that all agencies do the same. */
	private static long part(long posts, int agency) {
		return (posts + agency) / 3;
	}

	private void cell(int agency, String usage, CodedBy by, long posts) {
		cells.add(new CountCell(agency, Attributed.DIRECT, "twitter", "2026-11", usage, by, false, false, posts));
	}

	private static FrontPage page(StudyView view) {
		return FirstPage.of(view, Locale.CANADA, Palette.LIGHT, FrontFacts.NONE).orElseThrow();
	}

	private static KeyFigure sentence(FrontPage page, String id) {
		return page.sentences().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}
}
