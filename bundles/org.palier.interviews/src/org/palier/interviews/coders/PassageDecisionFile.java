// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.core.imports.UnreadableFileException;
import org.palier.core.text.Bilingual;
import org.palier.corpus.PersonCoder;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;
import org.palier.interviews.coders.CodePlace.Mark;
import org.palier.interviews.coders.PassageDecisions.Decision;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.Coder;

/**
 * Decisions between coders of interviews as a table: columns difference (its id), codes (ids with a blank between; none: nothing holds there), bounds
 * (the coder whose extent holds; may be empty where all marked the same extent), reason, by. Taken whole or not at all.
 *
 * @param differences that can be decided
 * @param coders      who may decide
 * @since 0.2.0
 */
public record PassageDecisionFile(List<Difference> differences, List<PersonCoder> coders) {

	private static final List<String> COLUMNS = List.of("difference", "codes", "bounds", "reason", "by");
	/** More rows that are wrong are counted. */
	private static final int NAMED = 20;
	private static final String TOGETHER = " + ";

	/** Copies its lists. */
	public PassageDecisionFile {
		differences = List.copyOf(differences);
		coders = List.copyOf(coders);
	}

	/** Why a row cannot be taken. */
	private static final class RefusedRow extends Exception {
		private static final long serialVersionUID = 1L;

		private final transient Bilingual why;

		RefusedRow(String key, Object... arguments) {
			super(key);
			this.why = CodersWords.text(key, arguments);
		}
	}

	/**
	 * Reads the decisions of a file.
	 *
	 * @throws UnreadableFileException naming every row that is wrong, by its line
	 * @throws IOException             when reading fails
	 */
	public List<Decision> read(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		DelimitedRows table = DelimitedRows.of(file);
		List<String> missing = COLUMNS.stream().filter(it -> table.columns().stream().noneMatch(it::equalsIgnoreCase)).toList();
		if (!missing.isEmpty()) {
			throw new UnreadableFileException(file, CodersWords.text("file.columns", name, String.join(", ", missing), String.join(", ", COLUMNS)));
		}
		List<Decision> decisions = new ArrayList<>();
		List<Bilingual> wrong = new ArrayList<>();
		Map<String, Long> lines = new HashMap<>();
		for (Row row : table.rows()) {
			try {
				Decision decision = decision(table, row);
				Long before = lines.putIfAbsent(decision.difference().id(), row.line());
				if (before != null) {
					throw new RefusedRow("row.twice", Long.toString(before));
				}
				decisions.add(decision);
			} catch (RefusedRow refused) {
				wrong.add(CodersWords.text("row", Long.toString(row.line()), refused.why));
			}
		}
		if (!wrong.isEmpty()) {
			List<Bilingual> told = Stream.concat(Stream.of(CodersWords.text("file.wrong", name, wrong.size())), wrong.stream().limit(NAMED)).toList();
			throw new UnreadableFileException(file, new Bilingual(told.stream().map(Bilingual::fr).collect(Collectors.joining(" ")),
					told.stream().map(Bilingual::en).collect(Collectors.joining(" "))));
		}
		if (decisions.isEmpty()) {
			throw new UnreadableFileException(file, CodersWords.text("file.empty", name));
		}
		return decisions;
	}

	private Decision decision(DelimitedRows table, Row row) throws RefusedRow {
		String id = cell(table, row, "difference");
		Difference difference = differences.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new RefusedRow("row.difference", id));
		List<Code> codes = new ArrayList<>();
		for (String each : cell(table, row, "codes").split("\\s+")) {
			if (!each.isEmpty()) {
				codes.add(difference.codes().stream().filter(it -> each.equals(it.getId())).findFirst().orElseThrow(() -> new RefusedRow("row.code", each,
						difference.codes().stream().map(Code::getId).collect(Collectors.joining(", ")))));
			}
		}
		String reason = cell(table, row, "reason");
		if (reason.isEmpty()) {
			throw new RefusedRow("row.reason");
		}
		return new Decision(difference, bounds(difference, codes, cell(table, row, "bounds")), codes, reason, by(difference, cell(table, row, "by")));
	}

	/** The extent that a coder gave, or that all gave. */
	private Span bounds(Difference difference, List<Code> codes, String coder) throws RefusedRow {
		List<Mark> marks = difference.places().stream().filter(it -> codes.isEmpty() || codes.contains(it.code())).flatMap(it -> it.marks().stream()).toList();
		if (codes.isEmpty() && coder.isEmpty()) {
			return difference.span();
		}
		if (coder.isEmpty()) {
			if (marks.stream().map(Mark::span).distinct().count() > 1) {
				throw new RefusedRow("row.bounds");
			}
			return Span.of(marks.getFirst().passage());
		}
		return marks.stream().filter(it -> isCalled(it, coder)).findFirst().map(it -> Span.of(it.passage()))
				.orElseThrow(() -> new RefusedRow("row.no_bounds", coder));
	}

	private static boolean isCalled(Mark mark, String name) {
		Coder coder = mark.passage().getCoder();
		return coder != null && (name.equals(coder.getId()) || name.equals(coder.getName()));
	}

	/** A third person, or all who coded the interview. */
	private List<PersonCoder> by(Difference difference, String names) throws RefusedRow {
		if (names.isEmpty()) {
			throw new RefusedRow("row.nobody");
		}
		Set<PersonCoder> by = new HashSet<>();
		for (String name : names.split("\\s*\\+\\s*")) {
			by.add(coders.stream().filter(it -> it.id().equals(name) || it.name().equals(name)).findFirst().orElseThrow(
					() -> new RefusedRow("row.coder", name, coders.stream().map(PersonCoder::name).collect(Collectors.joining(", ")))));
		}
		List<String> ids = by.stream().map(PersonCoder::id).toList();
		if (!mayDecide(difference, ids)) {
			throw new RefusedRow("row.one_side", names, PassagesInForce.coders(difference.interview()).stream().sorted().collect(Collectors.joining(TOGETHER)));
		}
		return by.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
	}

	/** True when a third person decides, or all who coded the interview. @param by ids */
	public static boolean mayDecide(Difference difference, List<String> by) {
		Set<String> coded = PassagesInForce.coders(difference.interview());
		return by.stream().noneMatch(coded::contains) || by.containsAll(coded);
	}

	private static String cell(DelimitedRows table, Row row, String column) {
		return table.cell(row, column).orElse("").strip();
	}
}
