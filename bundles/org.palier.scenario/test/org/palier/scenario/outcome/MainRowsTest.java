// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.summary.Spread;

class MainRowsTest {

	/** Returns the meaning of 100 draws beside 10, when so many are below and so many above. */
	private static String meaning(int below, int above) {
		return MainRows.meaning(10, Spread.of(IntStream.range(0, 100).mapToDouble(it -> it < below ? 7 : it >= 100 - above ? 12 : 10).toArray()));
	}

	@Test
	void nineDrawsInTenMakeItLikely() {
		assertThat(meaning(0, 100)).isEqualTo("surely_up");
		assertThat(meaning(100, 0)).isEqualTo("surely_down");
		assertThat(meaning(5, 95)).isEqualTo("up");
		assertThat(meaning(95, 0)).isEqualTo("down");
	}

	@Test
	void whatDoesNotGoTheOtherWayMayBe() {
		assertThat(meaning(5, 60)).isEqualTo("maybe_up");
		assertThat(meaning(60, 5)).isEqualTo("maybe_down");
		assertThat(meaning(30, 30)).isEqualTo("unsure");
		assertThat(meaning(5, 5)).isEqualTo("same");
	}

	@Test
	void whatTheOtherHasNotIsNew() {
		assertThat(MainRows.meaning(Double.NaN, Spread.constant(3, 10))).isEqualTo("new");
	}

	/** A platform more takes 334 of 335 agencies out of those looked for everywhere: that is no fall of what agencies do. */
	@Test
	void howFarACensusLookedIsNoOutcome() {
		assertThat(OutcomeNumbers.moved(List.of(count("checked_everywhere", 335, 1), count("present", 83, 107))))
				.extracting(it -> it.key().column()).containsExactly("present");
	}

	/** That all newcomers show what the scenario has them show, and nothing that it does not, is what it supposes. */
	@Test
	void whatTheScenarioSupposesIsNoOutcome() {
		assertThat(OutcomeNumbers.moved(List.of(share("news", Double.NaN, 1), share("service", Double.NaN, 0), share("answer", Double.NaN, 0.25),
				count("split", Double.NaN, 0), count("hours", Double.NaN, 12), share("before", 0.5, 1), share("none", 0.5, 0))))
				.extracting(it -> it.key().column()).containsExactly("answer", "hours", "before", "none");
	}

	/**
	 * A quarter of newcomers answer, as supposed, where nobody coded any presence: not shown among the changes of the
	 * scenario.
	 */
	@Test
	void sharesOfWhichTheStudyHasNoneAreNotTold() {
		assertThat(MainRows.of(List.of(), List.of(share("answer", Double.NaN, 0.25), count("present", 83, 107))))
				.extracting(it -> it.key().column())
				.containsExactly("present");
		assertThat(MainRows.of(List.of(), List.of(usage("answer", Double.NaN, 0.25), usage("news", 0.5, 0.4))))
				.extracting(it -> it.key().row().getFirst())
				.containsExactly("answer", "news");
	}

	private static Outcome usage(String usage, double base, double scenario) {
		return new Outcome(new CellKey("usage_by_tool", List.of(usage), "share"), List.of(),
				new Column("share", Bilingual.same("share"), Column.Type.SHARE), base, scenario, Spread.constant(scenario, 10));
	}

	private static Outcome share(String column, double base, double scenario) {
		return new Outcome(new CellKey("usage_by_tool", List.of("all"), column), List.of(),
				new Column(column, Bilingual.same(column), Column.Type.SHARE), base, scenario, Spread.constant(scenario, 10));
	}

	private static Outcome count(String column, double base, double scenario) {
		return new Outcome(new CellKey("penetration", List.of("all"), column), List.of(),
				new Column(column, Bilingual.same(column), Column.Type.COUNT), base, scenario, Spread.constant(scenario, 10));
	}

	/**
	 * There are 507 posts; 463 are placed and 10 symmetric: 2.2 %. “Symmetric communication, posts: 507” is not what
	 * moves.
	 */
	@Test
	void besideAShareStandsWhatItIsAShareBy() {
		Column posts = new Column("posts", Bilingual.same("posts"), Column.Type.COUNT);
		Column placed = new Column("placed", Bilingual.same("placed"), Column.Type.COUNT);
		Column symmetric = new Column("symmetric", Bilingual.same("symmetric"), Column.Type.COUNT);
		Column share = new Column("share", Bilingual.same("share"), Column.Type.SHARE);
		var table = new Table("symmetric_share", Bilingual.same("t"), Bilingual.same("d"), Unit.POST, "",
				List.of(new Column("group", Bilingual.same("group"), Column.Type.ITEM), posts, placed, symmetric, share),
				List.of(List.of(new Value.Item("all", Bilingual.same("all")), new Value.Count(507), new Value.Count(463), new Value.Count(10),
						new Value.Share(10 / 463.0))), List.of());
		assertThat(SharedCount.of(table, share)).contains(symmetric);
		List<Outcome> moved = List.of(symmetric(posts, 507, 620), symmetric(symmetric, 10, 12), symmetric(share, 10 / 463.0, 12 / 576.0));
		assertThat(MainRows.of(List.of(table), moved)).extracting(it -> it.key().column()).containsExactly("share", "symmetric");
		assertThat(MainRows.of(List.of(table), List.of(moved.get(0), moved.get(2)))).extracting(it -> it.key().column()).containsExactly("share");
	}

	private static Outcome symmetric(Column column, double base, double scenario) {
		return new Outcome(new CellKey("symmetric_share", List.of("all"), column.id()), List.of(), column, base, scenario,
				Spread.constant(scenario, 10));
	}
}
