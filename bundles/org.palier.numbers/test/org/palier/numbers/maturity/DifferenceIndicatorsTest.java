// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.view.StudyView;

/** Small censuses whose tests can be made with a pencil. */
class DifferenceIndicatorsTest {

	private final Study study = Samples.empty();

	/** 30 of 40 against 20 of 40: X² = 16/3, odds ratio (30·20)/(10·20) = 3. One degree of freedom: p = 0.0209 (tables give 5.33 at 0.021). */
	@Test
	void penetrationOfTwoJurisdictions() {
		agencies("qc", 30, 10);
		agencies("ca", 20, 20);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(table.rows()).hasSize(1);
		assertThat(item(table, 0, "groups")).isEqualTo("qc-ca");
		assertThat(item(table, 0, "test")).isEqualTo("chi_square");
		assertThat(number(table, 0, "points")).isCloseTo(25, within(1e-9));
		assertThat(number(table, 0, "statistic")).isCloseTo(16 / 3.0, within(1e-9));
		assertThat(number(table, 0, "p")).isCloseTo(0.0209, within(5e-5));
		assertThat(number(table, 0, "p_holm")).isCloseTo(0.0209, within(5e-5));
		assertThat(number(table, 0, "odds_ratio")).isCloseTo(3, within(1e-9));
		assertThat(table.notes().get(0).en()).startsWith("qc and ca differ in “Agencies present”: 75.0% against 50.0%, that is, 25.0 points")
				.contains("larger than chance would explain (p = 0.021 after Holm’s correction; the association is weak, V = 0.26)");
		assertThat(table.notes()).as("all were looked for on Facebook, and nobody elsewhere")
				.anyMatch(it -> it.en().startsWith("This is a census"));
		assertThat(table.notes().get(0).fr()).contains("75,0\u00a0% contre 50,0\u00a0%").contains("p\u00a0=\u00a00,021 selon Holm");
	}

	/**
	 * 20 of 40, then 30 of 40: the larger is named first, so that 25.0 points lie in their interval (Newcombe 1998: 3.8 to 43.3, by Python).
	 */
	@Test
	void theLargerShareIsNamedFirstAndItsIntervalHasItsSign() {
		agencies("ca", 20, 20);
		agencies("qc", 30, 10);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(number(table, 0, "points")).isCloseTo(-25, within(1e-9));
		assertThat(table.notes().getFirst().en()).startsWith("qc and ca differ in “Agencies present”: 75.0% against 50.0%, "
				+ "that is, 25.0 points more (95% interval 3.8 to 43.3 points).");
		assertThat(table.notes().getFirst().fr()).contains("soit 25,0 points de plus (intervalle à 95\u00a0% de 3,8 à 43,3\u00a0points).");
	}

	/**
	 * The study is like one that lists only agencies that were found: all 22 pairs of the crises said 100.0% against
	 * 100.0%.
	 */
	@Test
	void nothingIsComparedWhereAllArePresent() {
		agencies("qc", 3, 0);
		agencies("ca", 4, 0);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(table.rows()).isEmpty();
		assertThat(table.notes().getFirst().en()).isEqualTo("There is nothing to compare: every agency that was checked is present.");
		assertThat(new PresenceShareDifference().compute(StudyView.of(study)).notes().getFirst().en())
				.isEqualTo("There is nothing to compare: all presences are on one platform.");
	}

	/**
	 * The interval is of the platform that differs most and the test of all three: columns, sentences and a note say so; of two outcomes both
	 * are one.
	 */
	@Test
	void whatTheTestIsOfAndWhatTheIntervalIsOfIsSaid() {
		agencies("qc", 12, 0);
		agencies("ca", 12, 0);
		var ca = study.getJurisdictions().get(1).getAgencies();
		for (int i = 0; i < 12; i++) {
			Samples.cell(study, ca.get(i), i < 6 ? "twitter" : "youtube", PresenceStatus.PRESENT);
		}
		Table table = new PresenceShareDifference().compute(StudyView.of(study));
		assertThat(table.columns().get(table.column("low")).title().en()).isEqualTo("Simultaneous 95% interval of that difference, low");
		assertThat(table.rows().getFirst().get(table.column("low"))).as("all of the twelve differ").isInstanceOf(Value.Decimal.class);
		assertThat(table.notes().getFirst().en()).contains("95% interval");
		assertThat(table.columns().get(table.column("p")).title().fr()).isEqualTo("p de ce test");
		assertThat(table.notes().getFirst().en()).contains("Taken as a whole, the spread");
		assertThat(table.notes()).anyMatch(it -> it.fr().startsWith("L’écart est celui de la seule modalité qui diffère le plus"));
		Table two = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(two.columns().get(two.column("p")).title().fr()).isEqualTo("p");
		assertThat(two.notes()).noneMatch(it -> it.en().contains("the one outcome that differs most"));
	}

	/**
	 * Each government has twelve agencies, on three platforms in the same way but for one agency. So the whole does not
	 * differ, and the outcome that differs most has no interval.
	 */
	@Test
	void whereTheWholeDoesNotDifferNoIntervalIsTold() {
		agencies("qc", 12, 0);
		agencies("ca", 12, 0);
		for (var jurisdiction : study.getJurisdictions()) {
			for (int i = 0; i < 12; i++) {
				int odd = jurisdiction.getId().equals("ca") ? 7 : 6;
				Samples.cell(study, jurisdiction.getAgencies().get(i), i < odd ? "twitter" : "youtube", PresenceStatus.PRESENT);
			}
		}
		Table table = new PresenceShareDifference().compute(StudyView.of(study));
		assertThat(table.notes().getFirst().en()).contains("differ most in", "no more than chance may explain").doesNotContain("interval");
		assertThat(table.notes().getFirst().fr()).contains("diffèrent surtout par", "le hasard ne peut l’expliquer").doesNotContain("intervalle");
		assertThat(table.rows().getFirst().get(table.column("low"))).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).contains("no more than chance"));
		assertThat(table.rows().getFirst().get(table.column("high"))).isInstanceOf(Value.Undefined.class);
	}

	/** 7 of 8 in both: no sentence says 0.0 points more. */
	@Test
	void equalSharesDoNotDiffer() {
		agencies("qc", 7, 1);
		agencies("ca", 7, 1);
		assertThat(new PenetrationDifference().compute(StudyView.of(study)).notes().getFirst().en())
				.startsWith("qc and ca do not differ in “Agencies present”: 87.5% both (").endsWith("That does not show that they are alike.");
	}

	/** 51 of 100 against 50 of 100: one point is a singular in French, and a bound below nothing has a minus that is no hyphen. */
	@Test
	void onePointIsOneInFrench() {
		agencies("qc", 51, 49);
		agencies("ca", 50, 50);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(table.notes().getFirst().fr()).contains("soit 1,0 point de plus (intervalle à 95\u00a0% de −12,");
		assertThat(table.notes().getFirst().en()).contains("1.0 points more (95% interval −12.").doesNotContain("-");
	}

	/** All of 2,000 against none of 2,000: the sum of squares is 4,000, and its probability is below the least number of the machine. */
	@Test
	void noProbabilityIsNothing() {
		agencies("qc", 2000, 0);
		agencies("ca", 0, 2000);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(number(table, 0, "statistic")).isCloseTo(4000, within(1e-6));
		assertThat(number(table, 0, "p")).isPositive();
		assertThat(table.notes().getFirst().en()).contains("p < 0.001 after Holm");
	}

	/** Three jurisdictions: one row for all and one for each pair, corrected for three comparisons. */
	@Test
	void pairsAreCorrectedForTheirNumber() {
		agencies("qc", 30, 10);
		agencies("ca", 20, 20);
		agencies("us", 20, 20);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(table.rows()).hasSize(4);
		assertThat(number(table, 1, "p_holm")).isCloseTo(3 * number(table, 1, "p"), within(1e-9));
		assertThat(number(table, 3, "p_holm")).isEqualTo(1);
		assertThat(table.notes().get(1).en()).contains("Chance alone may explain it (p = 0.063 after Holm’s correction)");
		assertThat(table.rows().get(0).get(table.column("points"))).isInstanceOf(Value.Undefined.class);
	}

	/** 3 of 4 against 1 of 4, the lady tasting tea: 34/70 by Fisher. */
	@Test
	void fewAgenciesAreTestedExactly() {
		agencies("qc", 3, 1);
		agencies("ca", 1, 3);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(item(table, 0, "test")).isEqualTo("fisher");
		assertThat(number(table, 0, "p")).isCloseTo(34 / 70.0, within(1e-9));
		assertThat(table.rows().get(0).get(table.column("statistic"))).isInstanceOf(Value.Undefined.class);
	}

	@Test
	void whatCannotBeComparedIsSaid() {
		agencies("qc", 3, 1);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(table.rows()).isEmpty();
		assertThat(table.notes()).extracting(Bilingual::en).containsExactly("There is nothing to compare: fewer than two groups have counts.");
		agencies("ca", 4, 0);
		agencies("us", 5, 0);
		table = new PenetrationDifference().compute(StudyView.of(study));
		assertThat(item(table, 3, "test")).isEqualTo("none");
		assertThat(table.notes().get(3).en()).isEqualTo("ca and us are the same in “Agencies present”: 100.0% both. There is nothing to test.");
	}

	/** An odds ratio of 1.00 from 0.02 to 58 would be what Haldane adds to the four cells, and nothing that anybody counted. */
	@Test
	void whereAllAreAlikeThereAreNoOdds() {
		agencies("qc", 8, 0);
		agencies("ca", 8, 0);
		agencies("us", 4, 4);
		Table table = new PenetrationDifference().compute(StudyView.of(study));
		for (String column : List.of("odds_ratio", "odds_low", "odds_high")) {
			assertThat(table.rows().get(1).get(table.column(column))).as(column).isInstanceOf(Value.Undefined.class);
		}
		// (8.5 · 4.5) / (0.5 · 4.5) with half of one in each cell
		assertThat(number(table, 2, "odds_ratio")).isCloseTo(17, within(1e-9));
	}

	/**
	 * Four groups, six pairs: 40 of 40 against 20 of 40 three times has a sentence each, the three pairs of equals one
	 * sentence.
	 */
	@Test
	void pairsThatChanceMayExplainAreToldTogether() {
		agencies("qc", 40, 0);
		agencies("ca", 20, 20);
		agencies("us", 20, 20);
		agencies("uk", 20, 20);
		List<Bilingual> notes = new PenetrationDifference().compute(StudyView.of(study)).notes();
		assertThat(notes.subList(1, 4)).extracting(Bilingual::en).allMatch(it -> it.startsWith("qc and ") && it.contains("100.0% against 50.0%"));
		assertThat(notes.get(4).en()).isEqualTo("By government: 3 of 6 comparisons two by two show no more than chance may explain "
				+ "(smallest p = 1.000 after Holm’s correction); that does not show that the groups are alike.");
		assertThat(notes.get(4).fr()).contains("3 des 6 comparaisons deux à deux ne montrent rien de plus");
		assertThat(notes).extracting(Bilingual::en).noneMatch(it -> it.startsWith("ca and"));
	}

	/** qc: 20 Facebook, 10 Twitter; ca: 10, 20. X² = 60 (20·20 - 10·10)² / 30⁴ = 6.667. */
	@Test
	void toolsOfJurisdictions() {
		presences("qc", 20, "facebook");
		presences("qc2", 10, "twitter", "qc");
		presences("ca", 10, "facebook");
		presences("ca2", 20, "twitter", "ca");
		Table table = new PresenceShareDifference().compute(StudyView.of(study));
		assertThat(number(table, 0, "statistic")).isCloseTo(20 / 3.0, within(1e-9));
		assertThat(item(table, 0, "outcome")).isEqualTo("facebook");
		assertThat(number(table, 0, "points")).isCloseTo(100 / 3.0, within(1e-9));
	}

	/** One agency each on a tool of its own: nothing can be exchanged; three sentences alike would say no more than one. */
	@Test
	void pairsWithoutATestAreToldTogether() {
		presences("qc", 1, "facebook");
		presences("ca", 1, "twitter");
		presences("us", 1, "flickr");
		Table table = new PresenceShareDifference().compute(StudyView.of(study));
		assertThat(table.rows()).hasSize(4);
		assertThat(table.notes()).extracting(Bilingual::en).filteredOn(it -> it.startsWith("By government"))
				.containsExactly("By government: the groups cannot be tested together, one of them has fewer than two agencies.",
						"By government: of 3 comparisons two by two 3 have no test, because counts are too small or a group has fewer than two agencies.");
	}

	/**
	 * Each government has 30 agencies: qc 20 on Facebook, 8 on Twitter, 2 on Flickr; ca 8, 20 and 2. Flickr is expected
	 * twice, so that it is put together with the next in order. By hand for what is left, 22 and 8 against 10 and 20:
	 * 60 (22·20 - 8·10)² / (30·30·32·28) = 9.642857.
	 */
	@Test
	void rareToolsArePutTogetherSoThatTheOthersAreTested() {
		presences("qc", 20, "facebook");
		presences("qc2", 8, "twitter", "qc");
		presences("qc3", 2, "flickr", "qc");
		presences("ca", 8, "facebook");
		presences("ca2", 20, "twitter", "ca");
		presences("ca3", 2, "flickr", "ca");
		Table table = new PresenceShareDifference().compute(StudyView.of(study));
		assertThat(item(table, 0, "test")).isEqualTo("permutation");
		assertThat(number(table, 0, "p")).isLessThan(0.02);
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("qc and ca: put together for the test"));
		assertThat(number(table, 0, "statistic")).isCloseTo(9.642857, within(1e-6));
	}

	/** Usages on levels: qc 20 of communication and 10 of interaction, ca the other way round; no service, so one degree of freedom. */
	@Test
	void levelsOfJurisdictions() {
		usages("qc", 20, 10);
		usages("ca", 10, 20);
		Table table = new LevelDifference().compute(StudyView.of(study));
		assertThat(number(table, 0, "statistic")).isCloseTo(20 / 3.0, within(1e-9));
		assertThat(item(table, 0, "test")).isEqualTo("permutation");
		assertThat(item(table, 0, "outcome")).isEqualTo("communication");
		// each agency shows one usage, so that agencies vary as independent units: n / (n - 1)
		assertThat(number(table, 0, "design_effect")).isCloseTo(30 / 29.0, within(1e-9));
	}

	/** Ten posts are too few for any test, and the table says so instead of giving a number. */
	@Test
	void tooFewPostsAreNotTested(@TempDir Path folder) throws Exception {
		Table table = new PostLevelDifference().compute(PostViews.view(folder));
		assertThat(table.rows()).isNotEmpty().extracting(it -> ((Value.Item) it.get(0)).id()).contains("jurisdiction", "year");
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.contains("Agencies, not posts, are what the tests"));
	}

	private void agencies(String jurisdiction, int present, int absent) {
		Jurisdiction made = Samples.jurisdiction(study, jurisdiction);
		for (int i = 0; i < present + absent; i++) {
			Samples.cell(study, Samples.agency(made, jurisdiction + i), "facebook", i < present ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
	}

	private void presences(String prefix, int number, String platform) {
		presences(prefix, number, platform, prefix);
	}

	private void presences(String prefix, int number, String platform, String jurisdiction) {
		Jurisdiction where = study.getJurisdictions().stream().filter(it -> it.getId().equals(jurisdiction)).findFirst()
				.orElseGet(() -> Samples.jurisdiction(study, jurisdiction));
		for (int i = 0; i < number; i++) {
			Samples.cell(study, Samples.agency(where, prefix + "-" + i), platform, PresenceStatus.PRESENT);
		}
	}

	private void usages(String jurisdiction, int communication, int interaction) {
		Jurisdiction made = Samples.jurisdiction(study, jurisdiction);
		for (int i = 0; i < communication + interaction; i++) {
			Samples.shows(study, Samples.agency(made, jurisdiction + i), "facebook", i < communication ? "news_release" : "answer");
		}
	}

	private static String item(Table table, int row, String column) {
		return ((Value.Item) table.rows().get(row).get(table.column(column))).id();
	}

	private static double number(Table table, int row, String column) {
		return ((Value.Decimal) table.rows().get(row).get(table.column(column))).number();
	}
}
