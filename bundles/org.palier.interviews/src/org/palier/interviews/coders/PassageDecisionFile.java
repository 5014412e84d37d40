// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.coding.resolved.DecisionTable;
import org.palier.coding.resolved.DecisionTable.Cells;
import org.palier.coding.resolved.DecisionTable.RefusedRow;
import org.palier.corpus.PersonCoder;
import org.palier.files.UnreadableFileException;
import org.palier.interviews.coders.CodePlace.Mark;
import org.palier.interviews.coders.PassageDecisions.Decision;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.Coder;

/**
 * Decisions between coders of interviews as a table, which is taken whole or not at all. The column difference has its
 * id. The column codes has ids with a blank between; none means that no code applies there. The column bounds has the
 * coder whose extent counts; it may be empty where all marked the same extent. The last two are reason and by.
 *
 * @param differences that can be decided
 * @param coders      who may decide
 */
public record PassageDecisionFile(List<CodingDifference> differences, List<PersonCoder> coders) {

	private static final List<String> COLUMNS = List.of("difference", "codes", "bounds", "reason", "by");

	/** Copies its lists. */
	public PassageDecisionFile {
		differences = List.copyOf(differences);
		coders = List.copyOf(coders);
	}

	/**
	 * Reads the decisions of a file.
	 *
	 * @throws UnreadableFileException naming every row that is wrong, by its line
	 * @throws IOException             when reading fails
	 */
	public List<Decision> read(Path file) throws IOException {
		return DecisionTable.of(file, COLUMNS).decisions(this::decision, it -> it.difference().id(), line -> CodersWords.text("row.twice", line));
	}

	private Decision decision(Cells row) throws RefusedRow {
		String id = row.cell("difference");
		CodingDifference difference = differences.stream().filter(it -> it.id().equals(id)).findFirst()
				.orElseThrow(() -> refused("row.difference", id));
		List<Code> codes = new ArrayList<>();
		for (String each : row.cell("codes").split("\\s+")) {
			if (!each.isEmpty()) {
				codes.add(difference.codes().stream().filter(it -> each.equals(it.getId())).findFirst().orElseThrow(() -> refused("row.code", each,
						difference.codes().stream().map(Code::getId).collect(Collectors.joining(", ")))));
			}
		}
		String reason = row.reason();
		return new Decision(difference, bounds(difference, codes, row.cell("bounds")), codes, reason, by(difference, row));
	}

	private static RefusedRow refused(String key, Object... arguments) {
		return new RefusedRow(CodersWords.text(key, arguments));
	}

	/** The extent that a coder gave, or that all gave. */
	private Span bounds(CodingDifference difference, List<Code> codes, String coder) throws RefusedRow {
		List<Mark> marks = difference.places().stream().filter(it -> codes.isEmpty() || codes.contains(it.code()))
				.flatMap(it -> it.marks().stream()).toList();
		if (codes.isEmpty() && coder.isEmpty()) {
			return difference.span();
		}
		if (coder.isEmpty()) {
			if (marks.stream().map(Mark::span).distinct().count() > 1) {
				throw refused("row.bounds");
			}
			return Span.of(marks.getFirst().passage());
		}
		return marks.stream().filter(it -> isCalled(it, coder)).findFirst().map(it -> Span.of(it.passage()))
				.orElseThrow(() -> refused("row.no_bounds", coder));
	}

	private static boolean isCalled(Mark mark, String name) {
		Coder coder = mark.passage().getCoder();
		return coder != null && (name.equals(coder.getId()) || name.equals(coder.getName()));
	}

	/** A third person, or all who coded the interview. */
	private List<PersonCoder> by(CodingDifference difference, Cells row) throws RefusedRow {
		return DecisionTable
				.by(row, coders, PassagesInForce.coders(difference.interview()),
						(given, all) -> CodersWords.text("row.one_side", given, all))
				.stream()
				.sorted(Comparator.comparing(PersonCoder::id)).toList();
	}

	/** True when a third person decides, or all who coded the interview. @param by ids */
	public static boolean mayDecide(CodingDifference difference, List<String> by) {
		return !DecisionTable.isOneSide(PassagesInForce.coders(difference.interview()), by);
	}
}
