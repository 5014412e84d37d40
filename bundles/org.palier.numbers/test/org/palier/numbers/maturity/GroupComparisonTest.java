// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostEstimates.Shares;

/**
 * Québec held beside Canada. How far an interval of a difference reaches is, by Zou and Donner (2008), the hypotenuse of how far those of
 * the two shares reach; the shares here reach so far that these are 3-4-5 and 5-12-13 triangles, for a pencil.
 *
 * <pre>
 *         Québec  reaches        Canada  reaches        difference  reaches
 *                 down   up              down   up                  down              up
 * alert   0.50    0.03   0.05    0.20    0.12   0.04     0.30       (0.03, 0.04) 0.05  (0.05, 0.12) 0.13
 * answer  0.30    0.06   0.05    0.65    0.12   0.08    -0.35       (0.06, 0.08) 0.10  (0.05, 0.12) 0.13
 * </pre>
 */
class GroupComparisonTest {

	private static final Value.Item QUEBEC = new Value.Item("qc", new Bilingual("le Québec", "Québec"));
	private static final Value.Item CANADA = new Value.Item("ca", Bilingual.same("Canada"));
	private static final Estimate ALERT_QC = share(0.6, 0.5, 0.03, 0.05, 40);
	private static final Estimate ALERT_CA = share(0.55, 0.2, 0.12, 0.04, 35);
	private static final Estimate ANSWER_QC = share(0.1, 0.3, 0.06, 0.05, 40);
	private static final Estimate ANSWER_CA = share(0.25, 0.65, 0.12, 0.08, 35);
	private static final Estimate NONE = share(0, 0, 0, 0.1, 40);

	private static Estimate share(double naive, double corrected, double down, double up, int coded) {
		return new Estimate(naive, corrected, corrected - down, corrected + up, coded, coded, Question.THESE, Rule.SAMPLE);
	}

	private static Shares shares(Map<String, Estimate> codes) {
		return new Shares(100, codes, Map.of());
	}

	/** Makes the names of these codes, in this order. */
	private static Map<String, Bilingual> names(String... codes) {
		Map<String, Bilingual> names = new LinkedHashMap<>();
		Stream.of(codes).forEach(it -> names.put(it, new Bilingual("code " + it, it)));
		return names;
	}

	private static GroupComparison comparison() {
		return new GroupComparison(names("alert", "answer"), QUEBEC, shares(Map.of("alert", ALERT_QC, "answer", ANSWER_QC)), CANADA,
				shares(Map.of("alert", ALERT_CA, "answer", ANSWER_CA)));
	}

	/** Makes a comparison of one code. */
	private static GroupComparison of(Estimate one, Estimate other) {
		return new GroupComparison(names("alert"), QUEBEC, shares(Map.of("alert", one)), CANADA, shares(Map.of("alert", other)));
	}

	private static List<String> codes(GroupComparison groups) {
		return groups.rows().stream().map(it -> it.code().id()).toList();
	}

	@Test
	void aDifferenceIsFirstLessSecondWithItsOwnInterval() {
		GroupComparison.Row alert = comparison().rows().get(0);
		assertThat(alert.code()).isEqualTo(new Value.Item("alert", new Bilingual("code alert", "alert")));
		assertThat(alert.naive()).isCloseTo(0.05, within(1e-12));
		assertThat(alert.corrected().difference()).isCloseTo(0.3, within(1e-12));
		assertThat(alert.corrected().low()).isCloseTo(0.25, within(1e-12));
		assertThat(alert.corrected().high()).isCloseTo(0.43, within(1e-12));
		GroupComparison.Row answer = comparison().rows().get(1);
		assertThat(answer.naive()).isCloseTo(-0.15, within(1e-12));
		assertThat(answer.corrected().difference()).isCloseTo(-0.35, within(1e-12));
		assertThat(answer.corrected().low()).isCloseTo(-0.45, within(1e-12));
		assertThat(answer.corrected().high()).isCloseTo(-0.22, within(1e-12));
	}

	/** Shares as shares, differences in points, counts of posts read by people. */
	@Test
	void cellsStandUnderTheirColumns() {
		assertThat(GroupComparison.columns()).extracting(Column::id).containsExactly("code", "first_naive", "second_naive", "naive_points",
				"first_corrected",
				"second_corrected", "points", "low", "high", "first_coded", "second_coded");
		assertThat(GroupComparison.columns()).extracting(Column::type).containsExactly(Column.Type.ITEM, Column.Type.SHARE,
				Column.Type.SHARE, Column.Type.DECIMAL, Column.Type.SHARE, Column.Type.SHARE, Column.Type.DECIMAL, Column.Type.DECIMAL,
				Column.Type.DECIMAL, Column.Type.COUNT, Column.Type.COUNT);
		assertThat(GroupComparison.columns()).extracting(it -> it.title().en()).contains("First, corrected", "Second, corrected");
		List<List<Value>> cells = comparison().table().values();
		assertThat(cells).hasSize(2);
		List<Value> alert = cells.getFirst();
		assertThat(((Value.Item) alert.getFirst()).id()).isEqualTo("alert");
		assertThat(alert.subList(1, 3)).containsExactly(new Value.Share(0.6), new Value.Share(0.55));
		assertThat(alert.subList(4, 6)).containsExactly(new Value.Share(0.5), new Value.Share(0.2));
		assertThat(Stream.of(3, 6, 7, 8).map(it -> Math.round(((Value.Decimal) alert.get(it)).number() * 1e9) / 1e9)).containsExactly(5.0,
				30.0, 25.0, 43.0);
		assertThat(alert.subList(9, 11)).containsExactly(new Value.Count(40), new Value.Count(35));
	}

	/** In the order of the names; a code of which one group knows nothing, or that has no name, is not compared. */
	@Test
	void codesThatBothGroupsKnowAreTold() {
		Map<String, Estimate> one = Map.of("alert", ALERT_QC, "answer", ANSWER_QC, "here", ALERT_QC, "unnamed", ALERT_QC);
		Map<String, Estimate> other = Map.of("alert", ALERT_CA, "answer", ANSWER_CA, "there", ALERT_CA, "unnamed", ALERT_CA);
		assertThat(codes(new GroupComparison(names("there", "answer", "here", "alert"), QUEBEC, shares(one), CANADA, shares(other))))
				.containsExactly("answer", "alert");
	}

	/** One trace of it, by a program or a person, in one group, is enough to tell of a code. */
	@Test
	void codesThatNeitherGroupHasAreLeftOut() {
		Estimate programs = share(0.2, 0, 0, 0.1, 40);
		Estimate people = share(0, 0.2, 0.1, 0.1, 40);
		assertThat(of(NONE, NONE).rows()).isEmpty();
		assertThat(of(NONE, NONE).table().values()).isEmpty();
		assertThat(codes(of(programs, NONE))).containsExactly("alert");
		assertThat(codes(of(NONE, programs))).containsExactly("alert");
		assertThat(codes(of(people, NONE))).containsExactly("alert");
		assertThat(codes(of(NONE, people))).containsExactly("alert");
	}

	/** Answers differ by 35 points, alerts by 30; that programs see more of alerts' does not count. */
	@Test
	void whatDiffersMostIsTheLargestDifferenceOnceCorrectedWhicheverItsSign() {
		assertThat(comparison().most().orElseThrow().code().id()).isEqualTo("answer");
		assertThat(of(NONE, NONE).most()).isEmpty();
		assertThat(of(NONE, NONE).sentence()).isEmpty();
	}

	/**
	 * Chosen from two: bounds lie 2.2414 / 1.9600 = 1.1436 times as far off, by a table of the normal distribution: 35 - 14.9 and 35 + 11.4.
	 */
	@Test
	void theSentenceTellsTheGroupWithMoreFirst() {
		Bilingual said = comparison().sentence().orElseThrow();
		assertThat(said.en()).isEqualTo("Corrected, Canada and Québec differ most in “answer”: 65.0% against 30.0%, that is, 35.0 points more"
				+ " (95% interval 20.1 to 46.4 points). Programs alone say 25.0% against 10.0%.");
		assertThat(plain(said.fr())).isEqualTo(
				"Une fois corrigés, Canada et le Québec diffèrent surtout par « code answer » : 65,0 % contre 30,0 %, soit 35,0 points"
				+ " de plus (intervalle à 95 % : de 20,1 à 46,4 points). Les programmes seuls disent 25,0 % contre 10,0 %.");
		assertThat(of(ALERT_QC, ALERT_CA).sentence().orElseThrow().en())
				.isEqualTo("Corrected, Québec and Canada differ most in “alert”: 50.0% against 20.0%,"
				+ " that is, 30.0 points more (95% interval 25.0 to 43.0 points). Programs alone say 60.0% against 55.0%.");
	}

	/** 50 % against 47 %: 3 points, from 3 - 5 to 3 + 13. */
	@Test
	void whatCodingLeavesOpenIsSaid() {
		Bilingual said = of(ALERT_QC, share(0.55, 0.47, 0.12, 0.04, 35)).sentence().orElseThrow();
		assertThat(said.en()).isEqualTo("Corrected, Québec and Canada differ most in “alert”: 50.0% against 47.0%, that is, 3.0 points more"
				+ " (95% interval −2.0 to 16.0 points): what coding leaves open is more than that. Programs alone say 60.0% against 55.0%.");
		assertThat(plain(said.fr())).contains("soit 3,0 points de plus").contains("ce que le codage laisse ouvert dépasse cet écart");
	}

	/** A difference that is written as 0.0 points counts as no difference; one that rounds to 0.1 counts as one. */
	@Test
	void whatRoundsToNothingDoesNotDiffer() {
		assertThat(of(share(0.6, 0.5004, 0.03, 0.05, 40), share(0.55, 0.5, 0.12, 0.04, 35)).sentence().orElseThrow().en())
				.startsWith("Corrected, Québec and Canada do not differ in any code; what differs most is “alert”: 50.0% and 50.0%")
				.contains("(95% interval of the difference −5.0 to 13.0 points)");
		assertThat(of(share(0.6, 0.5006, 0.03, 0.05, 40), share(0.55, 0.5, 0.12, 0.04, 35)).sentence().orElseThrow().en())
				.contains("that is, 0.1 points more").contains("what coding leaves open");
		assertThat(of(share(0.6, 0.5, 0.03, 0.05, 40), share(0.55, 0.5, 0.12, 0.04, 35)).sentence().orElseThrow().en())
				.as("in their order when they are even").startsWith("Corrected, Québec and Canada do not differ in any code");
	}

	/** In binary fractions, so that the bounds are exact: 5/64 less a reach of 5/64 is 0. */
	@Test
	void anIntervalThatTouchesNothingIsNotSure() {
		double unit = 1 / 64.0;
		Estimate more = share(0.5, 0.5, 3 * unit, 3 * unit, 40);
		Estimate less = share(0.5, 0.5 - 5 * unit, 4 * unit, 4 * unit, 40);
		GroupComparison.Row touches = of(more, less).rows().getFirst();
		assertThat(touches.corrected().low()).isZero();
		assertThat(of(more, less).isSure()).isFalse();
		GroupComparison.Row touchesFromBelow = of(less, more).rows().getFirst();
		assertThat(touchesFromBelow.corrected().high()).isZero();
		assertThat(of(less, more).isSure()).isFalse();
		assertThat(of(ALERT_QC, ALERT_CA).isSure()).isTrue();
		assertThat(of(ALERT_CA, ALERT_QC).isSure()).as("below nothing").isTrue();
	}

	/**
	 * 10 points, from 10 - 8 to 10 + 8, are sure for one code and for the larger of two, because 8 times 1.1436 is 9.1.
	 * They are not sure for six codes, where the reach is 8 times 2.6383 / 1.9600 = 10.8.
	 */
	@Test
	void whatIsChosenFromManyMustReachFurther() {
		Map<String, Estimate> one = new LinkedHashMap<>();
		Map<String, Estimate> other = new LinkedHashMap<>();
		for (String code : List.of("a", "b", "c", "d", "e", "f")) {
			one.put(code, share(0.1, code.equals("a") ? 0.2 : 0.1, 0.048, 0.064, 40));
			other.put(code, share(0.1, 0.1, 0.048, 0.064, 40));
		}
		assertThat(new GroupComparison(names("a"), QUEBEC, shares(one), CANADA, shares(other)).isSure()).isTrue();
		assertThat(new GroupComparison(names("a", "b"), QUEBEC, shares(one), CANADA, shares(other)).isSure()).isTrue();
		assertThat(new GroupComparison(names("a", "b", "c", "d", "e", "f"), QUEBEC, shares(one), CANADA, shares(other)).isSure()).isFalse();
	}

	@Test
	void aNoteSaysWhatTheIntervalsCarry() {
		assertThat(GroupComparison.notes()).singleElement().extracting(Bilingual::en).asString()
				.startsWith("These differences are of these posts.");
	}

	/** With each space that does not break as a plain one. */
	private static String plain(String french) {
		return french.replace('\u00a0', ' ').replace('\u202f', ' ');
	}
}
