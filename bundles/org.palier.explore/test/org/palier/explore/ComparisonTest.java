// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Facet;
import org.palier.explore.Answer.Cell;
import org.palier.explore.Answer.Line;
import org.palier.explore.Comparison.Row;
import org.palier.explore.Comparison.Verdict;
import org.palier.explore.PivotField.Subject;
import org.palier.ground.table.Value;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.statistics.differences.ShareDifference;

/**
 * Two lines beside each other, by pencil: 84 % (81 to 87), 11 % (9 to 14) and 5 % (4 to 7) of 41,208 posts against 74 % (69 to 79), 19 %
 * (15 to 23) and 7 % (5 to 10) of 58,310.
 */
class ComparisonTest {

	private static final PivotField GOVERNMENT = field("government", Subject.BODY, null, "A", "B");
	private static final PivotField LEVEL = field("level", Subject.CODE, new Facet("level"), "Broadcast", "Exchange", "Service");

	private static PivotField field(String id, Subject subject, Facet facet, String... groups) {
		return new PivotField(id, Bilingual.same(id), subject, facet,
				List.of(groups).stream().map(it -> PivotGroup.in(it, Bilingual.same(it))).toList());
	}

	private static Value estimate(double share, double low, double high) {
		return new Estimate(share, share, low, high, 200, 200, Estimate.Question.THESE, Estimate.Rule.SAMPLE);
	}

	private static Line line(int group, long posts, Value... shares) {
		List<Cell> cells = new ArrayList<>();
		for (Value share : shares) {
			cells.add(new Cell(new Value.Count(1), share, share instanceof Estimate ? share : null));
		}
		return new Line(List.of(GOVERNMENT.groups().get(group)), new Coverage(20, 20, posts, posts), new Value.Count(posts), cells);
	}

	private static Comparison compare(PivotField rows, Showing showing, Line one, Line other) throws QuestionException {
		var question = new Question(List.of(rows.id()), List.of("level"), Measure.POSTS, showing);
		return Comparison.of(new Answer(question, List.of(rows), List.of(LEVEL), LEVEL.groups().stream().map(List::of).toList(),
				List.of(one, other), Optional.empty(), List.of()), one, other);
	}

	private static final Line A = line(0, 41_208, estimate(0.84, 0.81, 0.87), estimate(0.11, 0.09, 0.14), estimate(0.05, 0.04, 0.07));
	private static final Line B = line(1, 58_310, estimate(0.74, 0.69, 0.79), estimate(0.19, 0.15, 0.23), estimate(0.07, 0.05, 0.10));

	@Test
	void whatDiffersMostComesFirstWithARangeThatHoldsForAll() throws Exception {
		Comparison compared = compare(GOVERNMENT, Showing.CORRECTED, A, B);
		assertThat(compared.rows()).extracting(it -> it.name().en()).containsExactly("Broadcast", "Exchange", "Service");
		Row exchange = compared.rows().get(1);
		assertThat(exchange.points()).isCloseTo(0.08, within(1e-9));
		ShareDifference range = exchange.difference().orElseThrow();
		// 8 less the root of 4² and 3², stretched by 2.394 / 1.960; likewise 8 and the root of 4² and 2².
		assertThat(range.low()).isCloseTo(0.08 - 0.05 * 2.3940 / 1.9600, within(1e-4));
		assertThat(range.high()).isCloseTo(0.08 + Math.sqrt(20) / 100 * 2.3940 / 1.9600, within(1e-4));
		assertThat(compared.rows()).extracting(Row::verdict).containsExactly(Verdict.CLEAR, Verdict.CLEAR, Verdict.OPEN);
		assertThat(compared.title().en()).isEqualTo("A has more Broadcast than B: 84.0% against 74.0%");
	}

	@Test
	void ofTheSameBodiesTheRangeIsThatOfTheWorstCase() throws Exception {
		PivotField year = field("year", Subject.POST, null, "A", "B");
		Comparison compared = compare(year, Showing.CORRECTED, A, B);
		// 74 % (69 to 79) less 84 % (81 to 87): from 69 - 87 to 79 - 81, stretched by 2.394 / 1.960; likewise from 15 - 14 to 23 - 9.
		ShareDifference broadcast = compared.rows().get(0).difference().orElseThrow();
		assertThat(broadcast.low()).isCloseTo(-0.10 - 0.08 * 2.3940 / 1.9600, within(1e-4));
		assertThat(broadcast.high()).isCloseTo(-0.10 + 0.08 * 2.3940 / 1.9600, within(1e-4));
		ShareDifference exchange = compared.rows().get(1).difference().orElseThrow();
		assertThat(exchange.low()).isCloseTo(0.08 - 0.07 * 2.3940 / 1.9600, within(1e-4));
		assertThat(compared.rows()).extracting(Row::verdict).containsExactly(Verdict.CLEAR, Verdict.OPEN, Verdict.OPEN);
		assertThat(compared.table().notes()).anyMatch(it -> it.en().contains("worst case"));
	}

	@Test
	void ofProgramsAloneNobodyKnowsTheRange() throws Exception {
		Line bare = line(0, 1000, new Value.Share(0.8), new Value.Share(0.1), new Value.Share(0.1));
		Line other = line(1, 1000, new Value.Share(0.6), new Value.Share(0.3), new Value.Share(0.101));
		Comparison compared = compare(GOVERNMENT, Showing.ROW, bare, other);
		assertThat(compared.rows()).extracting(Row::verdict).containsExactly(Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.SMALL);
		assertThat(compared.title().en()).isEqualTo("How far A and B differ is not known");
		assertThat(compared.table().rows()).as("a difference of one post in a thousand is not shown").hasSize(2);
	}

	@Test
	void theLargestDifferenceBeyondChanceIsSaidOfATable() throws Exception {
		var question = new Question(List.of("government"), List.of("level"), Measure.POSTS, Showing.CORRECTED);
		List<List<PivotGroup>> heads = LEVEL.groups().stream().map(List::of).toList();
		var table = new Answer(question, List.of(GOVERNMENT), List.of(LEVEL), heads, List.of(A, B), Optional.empty(), List.of());
		assertThat(Comparison.clearest(table).orElseThrow().en())
				.isEqualTo(
						"A has more Broadcast than B: 84.0% against 74.0%. In all 2 of 3 differences between rows are beyond chance; their ranges hold together.");
		Line like = line(1, 58_310, estimate(0.83, 0.78, 0.88), estimate(0.11, 0.07, 0.15), estimate(0.06, 0.03, 0.09));
		assertThat(Comparison
				.clearest(new Answer(question, List.of(GOVERNMENT), List.of(LEVEL), heads, List.of(A, like), Optional.empty(), List.of()))
				.orElseThrow().en())
				.isEqualTo("None of 3 differences between rows is beyond chance.");
		assertThat(Comparison.clearest(new Answer(question.shown(Showing.ROW), List.of(GOVERNMENT), List.of(LEVEL), heads, List.of(A, B),
				Optional.empty(), List.of())))
				.as("of programs alone nobody knows").isEmpty();
	}

	@Test
	void aLineWithoutSharesIsNamed() {
		Line none = line(1, 1000, Pivot.none("reason.few_bodies", 1, 8), Pivot.none("reason.few_bodies", 1, 8),
				Pivot.none("reason.few_bodies", 1, 8));
		assertThatThrownBy(() -> compare(GOVERNMENT, Showing.ROW, A, none)).isInstanceOf(QuestionException.class)
				.hasMessage("B cannot be compared (no share: 1 of 8 agencies read).");
		assertThatThrownBy(() -> compare(GOVERNMENT, Showing.COUNT, A, B)).isInstanceOf(QuestionException.class)
				.hasMessageContaining("shares of the row");
	}

	@Test
	void whatProgramsCodedIsClearAsTheyCodeAndNoTitle() throws Exception {
		Line bare = line(0, 1000, new Value.Share(0.8), new Value.Share(0.1), new Value.Share(0.1));
		Line other = line(1, 1000, new Value.Share(0.6), new Value.Share(0.3), new Value.Share(0.1));
		var question = new Question(List.of(), List.of("level"), Measure.POSTS, Showing.ROW);
		var like = new Answer(question, List.of(), List.of(LEVEL), LEVEL.groups().stream().map(List::of).toList(), List.of(bare),
				Optional.empty(), List.of());
		List<Optional<ShareDifference>> ranges = List.of(Optional.of(new ShareDifference(-0.2, -0.3, -0.1)),
				Optional.of(new ShareDifference(0.2, -0.01, 0.4)), Optional.empty());
		Comparison people = Comparison.of(like, Compared.of(bare), Compared.of(other), new Ranges.Resampled(ranges, false));
		assertThat(people.rows()).extracting(Row::verdict).containsExactly(Verdict.CLEAR, Verdict.OPEN, Verdict.SMALL);
		assertThat(people.title().en()).isEqualTo("A has more Broadcast than B: 80.0% against 60.0%");
		Comparison programs = Comparison.of(like, Compared.of(bare), Compared.of(other), new Ranges.Resampled(ranges, true));
		assertThat(programs.rows()).extracting(Row::verdict).containsExactly(Verdict.CODED, Verdict.OPEN, Verdict.SMALL);
		assertThat(programs.title().en()).isEqualTo("How far A and B differ is not known: nobody checked by hand what the program coded");
		Comparison drawn = Comparison.of(like, Compared.of(bare), Compared.of(other), new Ranges.Drawn(ranges, 1000, false));
		assertThat(drawn.rows()).extracting(Row::verdict).containsExactly(Verdict.LIKELY, Verdict.UNSURE, Verdict.SMALL);
		assertThat(drawn.title().en()).isEqualTo("B would have less Broadcast than A: 60.0% against 80.0%");
		Comparison turned = Comparison.of(like, Compared.of(bare), Compared.of(other), new Ranges.Drawn(ranges, 1000, true));
		assertThat(turned.title().en()).isEqualTo("A would have more Broadcast than B: 80.0% against 60.0%");
	}
}
