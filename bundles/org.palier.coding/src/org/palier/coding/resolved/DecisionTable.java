// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.corpus.PersonCoder;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;

/**
 * A table of decisions on what several persons coded. It has the columns reason and by, and those that say what is decided.
 * It is taken whole or not at all: each row that is wrong is named by its line.
 *
 * @param file  as sentences name it
 * @param table its rows
 */
public record DecisionTable(Path file, DelimitedRows table) {

	/** More rows that are wrong are counted. */
	private static final int NAMED = 20;
	private static final String TOGETHER = " " + Decision.TOGETHER + " ";

	/** Reads one row. @param <T> what is decided */
	@FunctionalInterface
	public interface Reading<T> {
		/** The decision of a row. @throws RefusedRow when it cannot be taken */
		T of(Cells row) throws RefusedRow;
	}

	/** The cells of a row. */
	public record Cells(DelimitedRows table, Row row) {

		/** The text in a column, without blanks around; empty for none. */
		public String cell(String column) {
			return table.cell(row, column).orElse("").strip();
		}

		/** Why it was decided so. @throws RefusedRow when it does not say */
		public String reason() throws RefusedRow {
			String reason = cell("reason");
			if (reason.isEmpty()) {
				throw new RefusedRow("row.reason");
			}
			return reason;
		}
	}

	/** The refusal of a row, with the reason. */
	public static final class RefusedRow extends Exception {
		private static final long serialVersionUID = 1L;

		private final transient Bilingual why;

		RefusedRow(String key, Object... arguments) {
			this(DecisionFile.WORDS.text(key, arguments));
		}

		/** @param why in a sentence that goes on after the number of the line */
		public RefusedRow(Bilingual why) {
			super(why.en());
			this.why = why;
		}
	}

	/**
	 * Opens one.
	 *
	 * @param columns that it must have
	 * @throws UnreadableFileException naming the columns that it lacks
	 * @throws IOException             when reading fails
	 */
	public static DecisionTable of(Path file, List<String> columns) throws IOException {
		DelimitedRows table = DelimitedRows.of(file);
		List<String> missing = columns.stream().filter(it -> table.columns().stream().noneMatch(it::equalsIgnoreCase)).toList();
		if (!missing.isEmpty()) {
			throw new UnreadableFileException(file,
					DecisionFile.WORDS.text("file.columns", name(file), String.join(", ", missing), String.join(", ", columns)));
		}
		return new DecisionTable(file, table);
	}

	/**
	 * All decisions.
	 *
	 * @param place the thing of a decision, which can be decided only once
	 * @param twice the sentence that says which line decides it already
	 * @throws UnreadableFileException naming every row that is wrong
	 */
	public <T> List<T> decisions(Reading<T> reading, Function<T, Object> place, Function<String, Bilingual> twice)
			throws UnreadableFileException {
		List<T> decisions = new ArrayList<>();
		List<Bilingual> wrong = new ArrayList<>();
		Map<Object, Long> lines = new HashMap<>();
		for (Row row : table.rows()) {
			try {
				T decision = reading.of(new Cells(table, row));
				Long before = lines.putIfAbsent(place.apply(decision), row.line());
				if (before != null) {
					throw new RefusedRow(twice.apply(Long.toString(before)));
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
		return Bilingual.joined(told, " ");
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	/**
	 * The persons who decide: a third person, or all who coded.
	 *
	 * @param coders who may decide
	 * @param coded  ids of those who coded
	 * @param side   the sentence that refuses one side alone, by the names given and all who coded
	 * @throws RefusedRow when it is nobody, somebody unknown, or one side alone
	 */
	public static List<PersonCoder> by(Cells row, List<PersonCoder> coders, Set<String> coded, BiFunction<String, String, Bilingual> side)
			throws RefusedRow {
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
		if (isOneSide(coded, ids)) {
			throw new RefusedRow(side.apply(names, coded.stream().sorted().collect(Collectors.joining(TOGETHER))));
		}
		return by;
	}

	/** Whether some of those who coded would decide without the others. @param coded their ids @param by ids of those who would decide */
	public static boolean isOneSide(Set<String> coded, Collection<String> by) {
		return coded.stream().anyMatch(by::contains) && !by.containsAll(coded);
	}
}
