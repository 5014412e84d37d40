// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;

/**
 * Reads a reference coding: a file of rows, in any encoding and with any delimiter. It has the columns {@code key} and
 * {@code text}. The usage and each theory, named as {@link ReferenceColumns} says, have either one column of that name or
 * two, {@code usage_a} and {@code usage_b}, of two coders or passes. Where the two differ the code is left empty; where
 * only one of them coded, its code counts. Read where present: {@code language} or {@code lang}, {@code platform},
 * {@code body} (who wrote it) and {@code is_reply} (1: it answers somebody, as the source says). Columns that name no theory of a
 * study are not looked at by an evaluation of it.
 */
public final class ReferenceFile {

	/** Ways in which a file says that the theory places the row nowhere. */
	private static final Set<String> NOWHERE = Set.of("unplaced", "none", "0", "other");

	/** Columns of another sense. */
	private static final Set<String> NO_CODES = Set.of("key", "text", "language", "lang", "platform", "body", "is_reply");

	/** Stands for the post that is answered, which references do not name. */
	private static final String ANSWERED = "answered";

	private final Path file;

	/** @param file the file; it is not touched yet */
	public ReferenceFile(Path file) {
		this.file = file;
	}

	/**
	 * All rows, in order.
	 *
	 * @throws UnreadableFileException when it is not such a file
	 * @throws IOException             when reading fails
	 */
	public List<ReferenceRow> read() throws IOException {
		DelimitedRows table = DelimitedRows.of(file);
		List<ReferenceRow> rows = new ArrayList<>();
		for (Row row : table.rows()) {
			Map<String, String> cells = new HashMap<>();
			for (int i = 0; i < table.columns().size(); i++) {
				cells.put(table.columns().get(i), row.cells().get(i));
			}
			if (!cells.containsKey("text")) {
				throw unreadable("text");
			}
			rows.add(row(cells));
		}
		if (rows.isEmpty()) {
			throw unreadable("usage");
		}
		return rows;
	}

	private ReferenceRow row(Map<String, String> cells) throws UnreadableFileException {
		String key = cells.getOrDefault("key", "");
		Post post = Post.builder(cells.getOrDefault("platform", ""), key).text(cells.get("text"))
				.language(cells.getOrDefault("language", cells.getOrDefault("lang", ""))).author(cells.getOrDefault("body", ""))
				.replyTo(cells.getOrDefault("is_reply", "").strip().equals("1") ? ANSWERED : "").build();
		Map<Facet, ReferenceRow.Code> codes = new HashMap<>();
		for (String column : cells.keySet()) {
			String name = column.endsWith("_a") ? column.substring(0, column.length() - 2) : column;
			String @Nullable [] given = NO_CODES.contains(column) || column.endsWith("_b") ? null : codes(cells, name);
			if (given != null) {
				Facet facet = ReferenceColumns.facet(name);
				String code = agreed(given);
				codes.put(facet, new ReferenceRow.Code(facet.isUsage() ? code : placed(code), ReferenceRow.count(given)));
			}
		}
		if (!codes.containsKey(Facet.USAGE)) {
			throw unreadable(Facet.USAGE.id());
		}
		return new ReferenceRow(key, post, codes);
	}

	/** One code or two, each stripped and perhaps empty; null without such columns. */
	private static String @Nullable [] codes(Map<String, String> cells, String dimension) {
		String one = cells.get(dimension);
		if (one != null) {
			return new String[] { one.strip() };
		}
		String a = cells.get(dimension + "_a");
		String b = cells.get(dimension + "_b");
		return a == null || b == null ? null : new String[] { a.strip(), b.strip() };
	}

	/** The code that is the only one given, or given twice; empty otherwise. */
	private static String agreed(String... codes) {
		List<String> given = Arrays.stream(codes).filter(it -> !it.isEmpty()).distinct().toList();
		return given.size() == 1 ? given.get(0) : "";
	}

	private static String placed(String code) {
		return NOWHERE.contains(code) ? Evaluation.UNPLACED : code;
	}

	private UnreadableFileException unreadable(String column) {
		return new UnreadableFileException(file,
				EvaluationTables.WORDS.text("reference.column", String.valueOf(file.getFileName()), column));
	}
}
