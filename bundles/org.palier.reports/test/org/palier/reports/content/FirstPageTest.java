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
import org.palier.core.census.PostCounts;
import org.palier.core.census.PostEstimates;
import org.palier.core.census.PostEstimates.Domain;
import org.palier.core.census.PostEstimates.OfFacet;
import org.palier.core.census.PostEstimates.Shares;
import org.palier.core.census.StudyView;
import org.palier.core.layout.Palette;
import org.palier.core.table.Value.Estimate;
import org.palier.core.table.Value.Estimate.Question;
import org.palier.core.table.Value.Estimate.Rule;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Study;
import org.palier.reports.Samples;
import org.palier.statistics.intervals.WilsonInterval;

/** What the first page says of 84 posts of which programs find 60 news, 20 answers and 4 services. */
class FirstPageTest {

	private final List<CountCell> cells = new ArrayList<>();

	@Test
	void tellsThatAProgramAloneCounted() throws Exception {
		FrontPage page = page(view(CodedBy.MACHINE));
		assertThat(page.finding().fr()).isEqualTo("Les organismes publics informent beaucoup et échangent peu, d’après un programme seul");
		assertThat(sentence(page, "front_communication").number().fr()).isEqualTo("71\u00a0%");
		assertThat(sentence(page, "front_communication").detail().en()).isEqualTo("By a program alone: 60 of the 84 posts that it classified; by how much it errs is not known.");
		assertThat(page.worth().getFirst().en()).contains("these shares rest on the program alone");
		assertThat(page.sentences()).hasSizeLessThanOrEqualTo(5);
	}

	/** The range is what the program's errors elsewhere make of its count; of services nothing can be told. */
	@Test
	void tellsBetweenWhatSharesLieIfTheProgramErrsAsItDidWhereItWasChecked() throws Exception {
		StudyView counted = view(CodedBy.MACHINE);
		var checked = new PostEstimates.Checked(new Bilingual("des publications", "some posts"), 0.84, Map.of(),
				Map.of("communication", new WilsonInterval(0.552, 0.807), "interaction", new WilsonInterval(0.18, 0.4)));
		FrontPage page = page(counted.withEstimates(new PostEstimates(List.of(),
				List.of(new PostEstimates.Alone(new Facet("chang_kannan"), List.of())), Map.of(new Facet("chang_kannan"), checked))));

		assertThat(sentence(page, "front_communication").detail().en())
				.isEqualTo("By a program alone: 60 of 84; between 55 and 81% if it errs as it did where it was checked.");
		assertThat(sentence(page, "front_communication").detail().fr()).isEqualTo("D’après un programme seul\u202f: 60 sur 84\u202f; "
				+ "entre 55 et 81\u00a0% s’il se trompe comme là où il a été vérifié.");
		assertThat(sentence(page, "front_service").detail().en()).isEqualTo("By a program alone: 4 of the 84 posts that it classified; by how much it errs is not known.");
		assertThat(page.worth()).extracting(Bilingual::en).last().isEqualTo("The program was checked on some posts: it was right there 8 times out of 10.");
		assertThat(page.finding().en()).contains("by a program alone");
	}

	/** The program finds 24 % of answers where people lead to 11 %: that misleads. Its 71 % of news lies in the range of 68 to 79 %: that does not. */
	@Test
	void tellsWhatTheProgramWouldHaveSaidWhereItMisleads() throws Exception {
		StudyView view = corrected(view(CodedBy.MACHINE));
		FrontPage page = page(view);
		assertThat(page.finding().en()).isEqualTo("Public agencies inform a lot and exchange little");
		KeyFigure exchange = sentence(page, "front_interaction");
		assertThat(exchange.number().en()).isEqualTo("11%");
		assertThat(exchange.detail().en()).isEqualTo("Between 8 and 15%, by 600 posts that people read again. The program alone counted 24%.");
		assertThat(exchange.detail().fr()).isEqualTo("Entre 8 et 15\u00a0%, d’après 600 publications relues par des personnes. Le programme, seul, en comptait 24\u00a0%.");
		assertThat(sentence(page, "front_communication").detail().en()).doesNotContain("alone");
		assertThat(page.worth().getFirst().en()).contains("people read 600 of them again, drawn by lot");
		assertThat(page.picture().orElseThrow().drawing().alt()).as("of all 90 posts, six without a code").contains("11%", "between 8 and 15%", "What 90 posts do");

		List<KeyFigure> headlines = Headlines.of(view);
		KeyFigure base = headlines.stream().filter(it -> it.id().equals("base_posts")).findFirst().orElseThrow();
		assertThat(base.number().en()).as("headlines are corrected").isEqualTo("74.0%");
		assertThat(base.detail().en()).contains("600 posts", "68.0% to 79.0%", "Programs alone: 70.0%");
	}

	/** 650 of 1,912 questions, 34 %: Wilson (1927) 31.9 to 36.2 %, by Python; two coders say the same of 885 of 1,000 posts. */
	@Test
	void tellsWhoIsAnsweredAndHowFarCodersAgree() throws Exception {
		var facts = new FrontFacts(Optional.of(new FrontFacts.Questions(1912, 650, 0.3191, 0.3615)), OptionalDouble.of(0.885), OptionalDouble.empty());
		FrontPage page = FirstPage.of(corrected(view(CodedBy.MACHINE)), Locale.CANADA_FRENCH, Palette.LIGHT, facts).orElseThrow();
		KeyFigure answered = sentence(page, "front_answered");
		assertThat(answered.number().fr()).isEqualTo("34\u00a0%");
		assertThat(answered.detail().fr()).isEqualTo("Entre 31 et 37\u00a0%, pour 1\u202f912 questions, dont 650 avec réponse, dans ce qui a été recueilli.");
		assertThat(page.sentences()).hasSizeLessThanOrEqualTo(5);
		assertThat(page.worth().getLast().fr()).isEqualTo("Deux personnes qui ont lu la même publication la classent pareillement environ 9 fois sur dix.");
		assertThat(page(corrected(view(CodedBy.MACHINE))).worth().getLast().en()).isEqualTo("No post was read by two people: how far they agree is not known.");
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
		assertThat(sentence(page, "front_communication").label().fr()).as("where the theory says nothing, ours").startsWith("de ce qu’ils y font informe");
		assertThat(page.picture().orElseThrow().drawing().alt()).contains("On diffuse ", "Échange ");
		// as pack 2.0 has it: what our own sentence says already
		levels.get(1).setPlainMeaning(new Bilingual("on demande, on répond", "one asks, one answers").toModel());
		FrontPage shipped = FirstPage.of(StudyView.of(study), Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow();
		assertThat(sentence(shipped, "front_interaction").label().fr()).startsWith("ouvre un échange");
	}

	@Test
	void speaksOfPeopleWherePeopleReadAll() throws Exception {
		FrontPage page = page(view(CodedBy.HUMAN));
		assertThat(page.finding().en()).isEqualTo("Public agencies inform a lot and exchange little");
		assertThat(sentence(page, "front_service").detail().en()).startsWith("Between 1 and 12%: 4 of the 84 posts");
		assertThat(page.worth().getFirst().en()).startsWith("People read the 84 posts");
	}

	/** 71.526, 22.551 and 5.923 of 439, as in the invented demo: 72, 23 and 6 would be 101; the two largest remainders are of the last. */
	@Test
	void sharesOfThePageAddUp() throws Exception {
		assertThat(FrontNumbers.whole(List.of(314 / 439.0, 99 / 439.0, 26 / 439.0))).containsExactly(0.71, 0.23, 0.06);
		// a third each: the first gets what is missing
		assertThat(FrontNumbers.whole(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0))).containsExactly(0.34, 0.33, 0.33);
		assertThat(FrontNumbers.whole(List.of(0.5, 0.2))).as("no whole").containsExactly(0.5, 0.2);
		FrontPage page = page(view(CodedBy.MACHINE, 314, 99, 26));
		assertThat(page.sentences()).extracting(it -> it.number().en()).contains("71%", "23%", "6%");
		assertThat(page.legend().fr()).isEqualTo("Parts arrondies de sorte que leur somme fasse 100.");
		assertThat(page(view(CodedBy.MACHINE)).legend()).as("71, 24 and 5 are as each is by itself").isEqualTo(Bilingual.EMPTY);
		// nearly nothing is not nothing
		assertThat(page(view(CodedBy.MACHINE, 2000, 1, 1)).sentences()).extracting(it -> it.number().en()).contains("<\u00a01%");
	}

	/** No term of the trade, no digest, in either language. */
	@Test
	void saysNoTermOfTheTrade() throws Exception {
		for (StudyView view : List.of(corrected(view(CodedBy.MACHINE)), view(CodedBy.MACHINE), StudyView.of(Samples.study(3)))) {
			String said = FirstPage.of(view, Locale.CANADA_FRENCH, Palette.LIGHT, FrontFacts.NONE).orElseThrow().toString().toLowerCase(Locale.ROOT);
			assertThat(said).doesNotContain("macro", "alpha", " ic ", "intervalle", "interval", "palier", "niveau", "sha-256", "confidence", "wilson");
		}
	}

	private static StudyView corrected(StudyView view) {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("communication", estimate(0.70, 0.74, 0.68, 0.79));
		codes.put("interaction", estimate(0.24, 0.11, 0.08, 0.15));
		codes.put("service", estimate(0.05, 0.15, 0.10, 0.18));
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
		cell(0, "news_release", by, news);
		cell(1, "answer", by, answers);
		cell(2, "online_service", by, services);
		List<String> agencies = study.getJurisdictions().getFirst().getAgencies().stream().map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("qc"), cells, List.of(), List.of(), List.of(), List.of(), List.of()));
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
