// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.core.imports.UnreadableFileException;
import org.palier.core.text.Bilingual;
import org.palier.corpus.PersonCoder;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;

/** A table of decisions, taken whole or not at all: each row that is wrong is named by its line. */
record DecisionTable(Path file, DelimitedRows table) {

	/** More rows that are wrong are counted. */
	private static final int NAMED = 20;
	private static final String TOGETHER = " " + Decision.TOGETHER + " ";

	/** Reads one row. */
	@FunctionalInterface
	interface Reading<T> {
		T of(Cells row) throws RefusedRow;
	}

	/** The cells of a row. */
	record Cells(DelimitedRows table, Row row) {

		/** What stands in a column, without blanks around; empty for nothing. */
		String cell(String column) {
			return table.cell(row, column).orElse("").strip();
		}
	}

	/** Why a row cannot be taken. */
	static final class RefusedRow extends Exception {
		private static final long serialVersionUID = 1L;

		private final transient Bilingual why;

		RefusedRow(String key, Object... arguments) {
			this(DecisionFile.WORDS.text(key, arguments));
		}

		private RefusedRow(Bilingual why) {
			super(why.en());
			this.why = why;
		}
	}

	/** @throws UnreadableFileException naming the columns that it lacks */
	static DecisionTable of(Path file, List<String> columns) throws IOException {
		DelimitedRows table = DelimitedRows.of(file);
		List<String> missing = columns.stream().filter(it -> table.columns().stream().noneMatch(it::equalsIgnoreCase)).toList();
		if (!missing.isEmpty()) {
			throw new UnreadableFileException(file, DecisionFile.WORDS.text("file.columns", name(file), String.join(", ", missing), String.join(", ", columns)));
		}
		return new DecisionTable(file, table);
	}

	/**
	 * All decisions.
	 *
	 * @param place what may be decided once
	 * @param twice key of the sentence that says on which line it stands already
	 * @throws UnreadableFileException naming every row that is wrong
	 */
	<T> List<T> decisions(Reading<T> reading, Function<T, Object> place, String twice) throws UnreadableFileException {
		List<T> decisions = new ArrayList<>();
		List<Bilingual> wrong = new ArrayList<>();
		Map<Object, Long> lines = new HashMap<>();
		for (Row row : table.rows()) {
			try {
				T decision = reading.of(new Cells(table, row));
				Long before = lines.putIfAbsent(place.apply(decision), row.line());
				if (before != null) {
					throw new RefusedRow(twice, Long.toString(before));
				}
				decisions.add(decision);
			} catch (RefusedRow refused) {
				wrong.add(DecisionFile.WORDS.text("row", Long.toString(row.line()), refused.why));
			}
		}
		if (!wrong.isEmpty()) {
			throw new UnreadableFileException(file, all(wrong));
		}
		if (decisions.isEmpty()) {
			throw new UnreadableFileException(file, DecisionFile.WORDS.text("file.empty", name(file)));
		}
		return decisions;
	}

	private Bilingual all(List<Bilingual> wrong) {
		List<Bilingual> told = new ArrayList<>(List.of(DecisionFile.WORDS.text("file.wrong", name(file), wrong.size())));
		told.addAll(wrong.subList(0, Math.min(NAMED, wrong.size())));
		return new Bilingual(told.stream().map(Bilingual::fr).collect(Collectors.joining(" ")), told.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	/**
	 * Who decides: a third person, or all who coded.
	 *
	 * @param coders who may decide
	 * @param coded  ids of those who coded
	 * @param side   key of the sentence that refuses one side alone
	 */
	static List<PersonCoder> by(Cells row, List<PersonCoder> coders, Set<String> coded, String side) throws RefusedRow {
		String reason = row.cell("reason");
		if (reason.isEmpty()) {
			throw new RefusedRow("row.reason");
		}
		String names = row.cell("by");
		if (names.isEmpty()) {
			throw new RefusedRow("row.nobody");
		}
		List<PersonCoder> by = new ArrayList<>();
		for (String name : names.split("\\s*\\+\\s*")) {
			Optional<PersonCoder> known = coders.stream().filter(it -> it.id().equals(name) || it.name().equals(name)).findFirst();
			if (known.isEmpty()) {
				throw new RefusedRow("row.coder", name, coders.stream().map(PersonCoder::name).collect(Collectors.joining(", ")));
			}
			if (!by.contains(known.get())) {
				by.add(known.get());
			}
		}
		Set<String> ids = by.stream().map(PersonCoder::id).collect(Collectors.toSet());
		if (coded.stream().anyMatch(ids::contains) && !ids.containsAll(coded)) {
			throw new RefusedRow(side, names, coded.stream().sorted().collect(Collectors.joining(TOGETHER)));
		}
		return by;
	}
}
