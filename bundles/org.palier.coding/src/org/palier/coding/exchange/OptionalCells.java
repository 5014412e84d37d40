// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodingDetails;
import org.palier.files.csv.FormulaGuard;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WrittenNumber;

/**
 * The cells of a row beside its codes. All are optional. A wrong cell is left out and counted, and the row stays.
 */
final class OptionalCells {

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d{1,20})?[eE]-?\\d{1,3}");
	private final Map<CodingColumn, Integer> columns = new EnumMap<>(CodingColumn.class);
	private final Map<CodingColumn, Long> dropped = new EnumMap<>(CodingColumn.class);
	private final int confidence;
	private final SetNames sets;

	/** @param confidence column; {@link Row#NO_COLUMN} for none @param sets that rows may name */
	OptionalCells(TableShape shape, int confidence, SetNames sets) {
		this.sets = sets;
		for (CodingColumn each : CodingColumn.values()) {
			columns.put(each, shape.column(each.id()));
		}
		this.confidence = confidence;
	}

	/** A cell without spaces around it; empty when there is no such column. */
	String text(Row row, CodingColumn column) {
		return row.text(columns.getOrDefault(column, Row.NO_COLUMN));
	}

	/** A cell with the spaces around it. */
	private String whole(Row row, CodingColumn column) {
		int at = columns.getOrDefault(column, Row.NO_COLUMN);
		return at == Row.NO_COLUMN ? "" : row.cells().get(at);
	}

	/** When the code was given; null where the row does not say. */
	@Nullable Instant at(Row row) {
		return read(row, CodingColumn.CODED_AT, OptionalCells::moment);
	}

	private static @Nullable Instant moment(String text) {
		String iso = text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
		try {
			return iso.length() == 10 ? LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC)
					: iso.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(iso).toInstant()
							: LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
		} catch (DateTimeParseException none) {
			return null;
		}
	}

	/** How certain the coder was; null where the row does not say. */
	@Nullable Double confidence(Row row) {
		String cell = row.text(confidence);
		return cell.isEmpty() ? null : counted(CodingColumn.CONFIDENCE, fraction(cell));
	}

	private static @Nullable Double fraction(String text) {
		// Programs write what is very small as 3.2E-5; persons do not.
		Double number = SCIENTIFIC.matcher(text).matches() ? Double.valueOf(text)
				: WrittenNumber.of(text, null).map(BigDecimal::doubleValue).orElse(null);
		return number != null && number >= 0 && number <= 1 ? number : null;
	}

	/** Id of the set that a row names by id or name; empty where it names none. @throws RowRejection when the study has no such set */
	String set(Row row) throws RowRejection {
		String cell = text(row, CodingColumn.SET);
		if (cell.isEmpty()) {
			return "";
		}
		return sets.id(cell).orElseThrow(() -> new RowRejection(CodingColumn.SET.id(), cell, "unknown_set", sets.names().isEmpty()
				? CodingsImport.WORDS.text("fault.no_sets", cell)
				: CodingsImport.WORDS.text("fault.unknown_set", cell, String.join(", ", sets.names().values()))));
	}

	/** How it was given. @param set id of the set @param words what becomes of a memo, e.g. that names are hidden in it */
	CodingDetails details(Row row, String set, Function<String, String> words) {
		Integer version = read(row, CodingColumn.TEXT_VERSION, it -> it.matches("[1-9]\\d{0,8}") ? Integer.valueOf(it) : null);
		Boolean seen = read(row, CodingColumn.SEEN_SUGGESTION, OptionalCells::flag);
		String memo = FormulaGuard.bare(whole(row, CodingColumn.MEMO));
		return new CodingDetails(version == null ? 1 : version, set, text(row, CodingColumn.ALTERNATIVE),
				memo.isEmpty() ? "" : words.apply(memo), seen);
	}

	/** A yes or no in the words of tables and programs; null for any other word. */
	static @Nullable Boolean flag(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "1", "true", "yes", "oui", "vrai" -> Boolean.TRUE;
		case "0", "false", "no", "non", "faux" -> Boolean.FALSE;
		default -> null;
		};
	}

	private <T> @Nullable T read(Row row, CodingColumn column, Function<String, @Nullable T> reading) {
		String cell = text(row, column);
		return cell.isEmpty() ? null : counted(column, reading.apply(cell));
	}

	private <T> @Nullable T counted(CodingColumn column, @Nullable T read) {
		if (read == null) {
			dropped.merge(column, 1L, Long::sum);
		}
		return read;
	}

	/** Remarks for a reader on the cells that were left out. */
	List<Bilingual> remarks() {
		List<Bilingual> remarks = new ArrayList<>();
		dropped.forEach((column, rows) -> remarks.add(CodingsImport.WORDS.text("dropped." + column.id(), rows)));
		return remarks;
	}
}
