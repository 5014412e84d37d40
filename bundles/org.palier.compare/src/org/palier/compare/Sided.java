// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.palier.compare.Sides.Choice;
import org.palier.explore.Answer;
import org.palier.explore.Answer.Cell;
import org.palier.explore.BodyCounts;
import org.palier.explore.Compared;
import org.palier.explore.Pivot;
import org.palier.explore.PivotGroup;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.ground.table.Value;

/**
 * A side with what its study answers.
 *
 * @param choice which
 * @param pivot  that was asked
 * @param answer of which the line is
 * @param line   its numbers
 * @param row    ids of the groups of the line, one a field on rows
 */
record Sided(Choice choice, Pivot pivot, Answer answer, Answer.Line line, List<String> row) {

	/** Whether a sample corrects its shares. */
	boolean isCorrected() {
		return line.cells().stream().anyMatch(it -> it.shown(Showing.CORRECTED) instanceof Value.Estimate);
	}

	/** Its numbers in some columns. @param heads ids of the groups of each column, as they are called on this side */
	Compared in(List<List<String>> heads) {
		return new Compared(choice.name(), line.coverage(), line.all(), heads.stream().map(this::cell).map(this::listed).toList());
	}

	/** A cell whose posts can be listed; those of a saved view are listed in that view only, not in a comparison. */
	private Cell listed(Cell cell) {
		return choice.side() instanceof Side.OfView
				? new Cell(new Value.Count(cell.count().number()), cell.share().telling(it -> false), cell.corrected()) : cell;
	}

	/**
	 * The cell of a column. A column in which nothing was counted has a share of 0 if another cell of the line has a share. If none has,
	 * the value is that of the first cell, or undefined where the line has no cells.
	 */
	private Cell cell(List<String> head) {
		List<List<String>> own = answer.heads().stream().map(it -> it.stream().map(PivotGroup::id).toList()).toList();
		int at = own.indexOf(head);
		if (at >= 0) {
			return line.cells().get(at);
		}
		var nothing = new Value.Count(0);
		Value share = line.cells().stream().map(Cell::share).filter(Value.Share.class::isInstance).findFirst()
				.<Value>map(it -> new Value.Share(0))
				.orElseGet(() -> line.cells().isEmpty() ? new Value.Undefined(CompareWords.WORDS.text("none")) : line.cells().getFirst().share());
		return new Cell(nothing, share, null);
	}

	/** The counts of each body of this side in some columns, by the id of the body. @param heads ids of the groups of each column */
	Map<String, BodyCounts> bodies(List<List<String>> heads) throws QuestionException {
		return BodyCounts.of(pivot, answer.question(), row, heads);
	}

	/** Ids of the groups of each column of the answer. */
	List<List<String>> heads() {
		return IntStream.range(0, answer.heads().size()).mapToObj(it -> answer.heads().get(it).stream().map(PivotGroup::id).toList()).toList();
	}
}
