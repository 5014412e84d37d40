// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Facet;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;

/**
 * Which groups are held beside each other, in what order, and what is said of them; how two are compared is the subject of
 * {@link GroupComparisonTest}.
 */
class PostCodeDifferenceTest {

	private static final Facet LEVEL = new Facet("chang_kannan");
	private static final Bilingual OF_SET = Bilingual.same("By set s1.");

	private final Study study = Samples.empty();

	private StudyView view(OfFacet... facets) {
		return StudyView.of(study).withEstimates(new PostEstimates(List.of(facets)));
	}

	private void jurisdictions(String... ids) {
		List.of(ids).forEach(it -> Samples.jurisdiction(study, it));
	}

	/** Shares of two codes: so much of the first, and this far to either side. */
	private static Shares shares(String first, String second, double share, double reach) {
		return new Shares(100, Map.of(first, estimate(share, reach), second, estimate(1 - share, reach)), Map.of());
	}

	private static Estimate estimate(double share, double reach) {
		return new Estimate(0.5, share, share - reach, share + reach, 30, 30, Question.THESE, Rule.SAMPLE);
	}

	private static Shares usages(double alerts) {
		return shares("alert", "answer", alerts, 0.03);
	}

	private static List<String> ids(Table table, String column) {
		return table.rows().stream().map(it -> ((Value.Item) it.get(table.column(column))).id()).toList();
	}

	private static List<String> sentences(Table table) {
		return table.notes().stream().map(Bilingual::en).filter(it -> it.startsWith("Corrected, ")).toList();
	}

	/** Only two of three jurisdictions have enough coded posts, and no category has: one pair of each facet is left. */
	@Test
	void groupsThatASetCorrectsAreComparedFacetByFacet() {
		jurisdictions("qc", "on", "ca");
		var usage = new OfFacet(Facet.USAGE, "s1", Map.of(Domain.ALL, usages(0.5), new Domain(By.JURISDICTION, "qc"), usages(0.4),
				new Domain(By.JURISDICTION, "ca"), usages(0.7), new Domain(By.CATEGORY, "qc"), usages(0.4)), List.of(OF_SET));
		var level = new OfFacet(LEVEL, "s1", Map.of(new Domain(By.JURISDICTION, "qc"), shares("service", PostParts.UNPLACED, 0.4, 0.03),
				new Domain(By.JURISDICTION, "ca"), shares("service", PostParts.UNPLACED, 0.2, 0.03)), List.of(OF_SET));
		StudyView view = view(usage, level);
		Table table = new PostCodeDifference().compute(view);

		assertThat(new PostCodeDifference().isAbout(view)).isTrue();
		assertThat(ids(table, "theory")).containsExactly("usages", "usages", "chang_kannan", "chang_kannan");
		assertThat(ids(table, "grouping")).containsOnly("jurisdiction");
		assertThat(ids(table, "groups")).containsOnly("qc-ca");
		assertThat(ids(table, "code")).as("in the order of the codebook, what is placed nowhere last").containsExactly("alert", "answer",
				"service", PostParts.UNPLACED);
		assertThat(((Value.Item) table.rows().get(3).get(table.column("code"))).label().en()).isEqualTo("Usage that the theory does not place");
		assertThat(((Value.Item) table.rows().getFirst().get(table.column("groups"))).label()).isEqualTo(new Bilingual("qc et ca", "qc and ca"));
		assertThat(((Value.Item) table.rows().get(2).getFirst()).label()).isEqualTo(view.theories().getFirst().name());
		assertThat(table.rows().stream().map(it -> Math.round(((Value.Decimal) it.get(table.column("points"))).number())))
				.containsExactly(-30L, 30L, 20L, -20L);
	}

	@Test
	void categoriesAreComparedAfterJurisdictions() {
		jurisdictions("qc", "ca");
		String one = study.getCategories().get(0).getId();
		String other = study.getCategories().get(2).getId();
		Table table = new PostCodeDifference()
				.compute(view(new OfFacet(
						Facet.USAGE, "s1", Map.of(new Domain(By.JURISDICTION, "qc"), usages(0.4), new Domain(By.JURISDICTION, "ca"),
								usages(0.7), new Domain(By.CATEGORY, one), usages(0.6), new Domain(By.CATEGORY, other), usages(0.5)),
						List.of())));
		assertThat(ids(table, "grouping")).containsExactly("jurisdiction", "jurisdiction", "category", "category");
		assertThat(ids(table, "groups")).containsExactly("qc-ca", "qc-ca", one + "-" + other, one + "-" + other);
		assertThat(((Value.Decimal) table.rows().get(2).get(table.column("points"))).number()).isCloseTo(10, within(1e-9));
	}

	@Test
	void theTableSaysWhereItIsFrom() {
		jurisdictions("qc", "ca");
		Table table = new PostCodeDifference().compute(view(new OfFacet(Facet.USAGE, "s1", Map.of(new Domain(By.JURISDICTION, "qc"), usages(0.4),
				new Domain(By.JURISDICTION, "ca"), usages(0.7)), List.of(OF_SET, OF_SET))));
		assertThat(table.id()).isEqualTo("post_code_difference");
		assertThat(table.unit()).isEqualTo(Unit.POST);
		assertThat(table.source()).contains("Särndal", "Newcombe (1998)", "Zou & Donner (2008)");
		assertThat(table.definition().en()).startsWith("Each code’s share of all posts");
		assertThat(table.columns().subList(0, 4)).extracting(Column::id).containsExactly("theory", "grouping", "groups", "code");
		assertThat(table.columns()).hasSize(3 + GroupComparison.columns().size());
		assertThat(table.notes()).extracting(Bilingual::en).as("the sentence, what intervals carry, what is known of the set, each once")
				.hasSize(3)
				.satisfies(it -> assertThat(it.get(0)).startsWith("Corrected, ca and qc differ most in “alert”:").contains("70.0% against 40.0%"))
				.satisfies(it -> assertThat(it.get(1)).startsWith("These differences are of these posts.")).last().isEqualTo("By set s1.");
		assertThat(new PostCodeDifference().isDrawn()).isFalse();
	}

	@Test
	void withoutTwoGroupsThereIsNothingToTell() {
		jurisdictions("qc", "ca");
		StudyView one = view(new OfFacet(Facet.USAGE, "s1", Map.of(new Domain(By.JURISDICTION, "qc"), usages(0.4)), List.of(OF_SET)));
		for (StudyView view : List.of(one, view())) {
			assertThat(new PostCodeDifference().isAbout(view)).isFalse();
			Table table = new PostCodeDifference().compute(view);
			assertThat(table.rows()).isEmpty();
			assertThat(table.notes()).singleElement().extracting(Bilingual::en).asString()
					.startsWith("No two groups of agencies have 30 posts each");
		}
	}

	/** Five groups are ten pairs; ten sentences are read, sure or not. */
	@Test
	void upToTenPairsAreAllToldInWords() {
		assertThat(sentences(ofGroups(5))).hasSize(10).anyMatch(it -> it.contains("what coding leaves open"));
	}

	/**
	 * Six groups are fifteen pairs, with 30, 32, … 40 % of alerts. Each share reaches 3 points to either side, so that
	 * a difference reaches 3√2 = 4.24. The pairs that differ by 6 points or more are sure, 3 + 2 + 1 of them.
	 */
	@Test
	void ofMorePairsOnlyWhatIsSureIsTold() {
		Table table = ofGroups(6);
		assertThat(table.rows()).hasSize(2 * 15);
		assertThat(sentences(table)).hasSize(6).noneMatch(it -> it.contains("what coding leaves open"));
	}

	private Table ofGroups(int groups) {
		List<String> ids = new ArrayList<>();
		Map<Domain, Shares> parts = new HashMap<>();
		for (int i = 0; i < groups; i++) {
			ids.add("j" + i);
			parts.put(new Domain(By.JURISDICTION, "j" + i), usages(0.3 + 0.02 * i));
		}
		jurisdictions(ids.toArray(String[]::new));
		return new PostCodeDifference().compute(view(new OfFacet(Facet.USAGE, "s1", parts, List.of())));
	}
}
