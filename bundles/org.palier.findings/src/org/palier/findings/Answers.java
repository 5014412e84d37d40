// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.explore.Answer;
import org.palier.explore.Pivot;
import org.palier.explore.PivotGroup;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.statistics.intervals.WilsonInterval;

/** The answers of a study to the questions of cells; each question is put once. One thread uses it. */
public final class Answers {

	private final Pivot pivot;
	private final Map<Question, Optional<Answer>> answers = new HashMap<>();

	/** @param pivot of the study, with its estimates */
	public Answers(Pivot pivot) {
		this.pivot = pivot;
	}

	/** Whoever answers. */
	Pivot pivot() {
		return pivot;
	}

	/** The answer to a question; empty where it cannot be put to this study. */
	Optional<Answer> of(Question question) {
		return answers.computeIfAbsent(question, it -> {
			try {
				return Optional.of(pivot.answer(it));
			} catch (QuestionException gone) {
				// A field that is gone, or goes with something else: there is no such number.
				return Optional.empty();
			}
		});
	}

	/** The line of an answer; that of all where there are no fields on rows. */
	static Optional<Answer.Line> line(Answer answer, List<String> row) {
		return answer.lines().stream().filter(it -> ids(it.groups()).equals(row)).findFirst();
	}

	/** The number of a query as its question shows it; empty where the study has none. */
	public Optional<Value> value(CellQuery query) {
		return of(query.question()).flatMap(answer -> {
			int column = answer.heads().stream().map(Answers::ids).toList().indexOf(query.column());
			return column < 0 ? Optional.empty() : line(answer, query.row()).map(it -> it.cells().get(column).shown(query.question().showing()));
		});
	}

	/** The number of a query with its range; a count has none. Empty where the study has no such number, or does not tell it. */
	public Optional<ShareRange> span(CellQuery query) {
		return value(query).flatMap(Answers::span);
	}

	private static Optional<ShareRange> span(Value value) {
		return switch (value) {
		case Value.Estimate it -> Optional.of(new ShareRange(it.corrected(), it.low(), it.high()));
		case Value.Share it -> Optional.of(ShareRange.exact(it.fraction()));
		case Value.Count it -> Optional.of(ShareRange.exact(it.number()));
		default -> Optional.empty();
		};
	}

	/** The name of a number: the groups of its column and of its line. */
	public Bilingual name(CellQuery query) {
		return of(query.question()).map(answer -> {
			List<PivotGroup> groups = new ArrayList<>(
					answer.heads().stream().filter(it -> ids(it).equals(query.column())).findFirst().orElseGet(List::of));
			line(answer, query.row()).ifPresent(it -> groups.addAll(it.groups()));
			return groups.isEmpty() ? query.question().measure().label() : Bilingual.joined(groups.stream().map(PivotGroup::name).toList(), ", ");
		}).orElse(Bilingual.EMPTY);
	}

	/** Posts of the bodies of the study that programs alone have coded. */
	long machine() {
		return PostCoverage.ofOwn(pivot.view().posts()).machine();
	}

	/** A range as intervals of differences take it. */
	static WilsonInterval interval(ShareRange span) {
		return new WilsonInterval(span.low(), span.high());
	}

	/** The ids of groups. */
	static List<String> ids(List<PivotGroup> groups) {
		return groups.stream().map(PivotGroup::id).toList();
	}
}
