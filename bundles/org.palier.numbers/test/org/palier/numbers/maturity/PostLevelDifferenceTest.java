// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.PostViews;

/**
 * Three groupings of the same posts, each with a chi-square for a pencil: n (ad - bc)² over the product of the margins.
 * Posts of news_release are communication, those of answer interaction.
 *
 * <pre>
 *                          communication  interaction
 * a  qc, first category    2012: 20, undated: 10     2013:  5
 * b  qc, second category                             2012:  5
 * c  ca, second category   2012: 20                  2013: 20
 * </pre>
 *
 * Others relay c fifty times in 2011 with posts of communication, and a stranger writes forty; neither are an agency’s own.
 */
class PostLevelDifferenceTest {

	private final Study study = Samples.empty();
	@TempDir
	private Path folder;
	private Table table;

	@BeforeEach
	void compare() throws Exception {
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		agency(quebec, "a", 0);
		agency(quebec, "b", 1);
		agency(Samples.jurisdiction(study, "ca"), "c", 1);
		table = new PostLevelDifference().compute(new WrittenPosts().write(20, "a", "2012", "news_release").write(10, "a", "", "news_release")
				.answer(5, "a", "2013", "answer").answer(5, "b", "2012", "answer").write(20, "c", "2012", "news_release")
				.answer(20, "c", "2013", "answer").relay(50, "c", "2011", "news_release").write(40, "stranger", "2011", "news_release")
				.in(study, folder, PostViews::of));
	}

	@Test
	void eachGroupingHasItsPair() {
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(0)).id() + " " + ((Value.Item) it.get(1)).id())
				.containsExactly("jurisdiction qc-ca", "category " + category(0) + "-" + category(1), "year 2012-2013");
	}

	/**
	 * A single agency in a group cannot be put anywhere else: there is no test. The statistic of 30, 10 against 20, 20
	 * is 80 (30·20 - 10·20)² / (40·40·50·30) = 16/3; 75 % against 50 %.
	 */
	@Test
	void jurisdictions() {
		assertThat(number(0, "statistic")).isCloseTo(16 / 3.0, within(1e-9));
		assertThat(number(0, "points")).isCloseTo(25, within(1e-9));
		assertThat(item(0, "test")).isEqualTo("none");
		// of qc a: 30, 5 and 10 undated of one; b: 0, 5; of ca c alone
		assertThat(table.rows().getFirst().get(table.column("low"))).isInstanceOf(Value.Undefined.class);
	}

	/** 30, 5 against 20, 25: 80 (30·25 - 5·20)² / (35·45·50·30) = 2704/189; 30/35 less 20/45 is 26/63. */
	@Test
	void categories() {
		assertThat(number(1, "statistic")).isCloseTo(2704 / 189.0, within(1e-9));
		// both levels differ by as much, so that either may be the one in the row
		assertThat(Math.abs(number(1, "points"))).isCloseTo(2600 / 63.0, within(1e-9));
	}

	/** 40, 5 against 0, 25: 70 (40·25)² / (45·25·40·30) = 1400/27. A post without a date is in no year. */
	@Test
	void years() {
		assertThat(number(2, "statistic")).isCloseTo(1400 / 27.0, within(1e-9));
		assertThat(item(2, "test")).as("exchanged within the agencies").isEqualTo("permutation");
		assertThat(number(2, "points")).isCloseTo(4000 / 45.0, within(1e-9));
	}

	@Test
	void isToldAsADifferenceOfPosts() {
		assertThat(table.notes()).extracting(Bilingual::en)
				.anyMatch(it -> it.startsWith("qc and ca differ most in “Broadcast”: 75.0% against 50.0%"))
				.anyMatch(it -> it.startsWith("Agencies, not posts, are what the tests"));
		assertThat(table.source()).startsWith("Chang & Kannan (2008)").doesNotContain("Woolf");
	}

	@Test
	void withoutLevelsNothingIsCompared() throws Exception {
		study.getTheories().removeIf(it -> it.isOrdered());
		Table none = new PostLevelDifference().compute(new WrittenPosts().write(20, "a", "2012", "news_release").write(20, "c", "2012", "answer")
				.in(study, Files.createDirectory(folder.resolve("other")), PostViews::of));
		assertThat(none.rows()).isEmpty();
		assertThat(none.notes()).extracting(Bilingual::en).containsExactly("There is nothing to compare: fewer than two groups have counts.");
	}

	private void agency(Jurisdiction jurisdiction, String id, int category) {
		Agency agency = Samples.agency(jurisdiction, id);
		agency.setCategory(study.getCategories().get(category));
		PostSamples.account(study, agency, id);
	}

	private String category(int position) {
		return study.getCategories().get(position).getId();
	}

	private String item(int row, String column) {
		return ((Value.Item) table.rows().get(row).get(table.column(column))).id();
	}

	private double number(int row, String column) {
		List<Value> values = table.rows().get(row);
		return ((Value.Decimal) values.get(table.column(column))).number();
	}
}
