// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.coding.exchange.CodeList.ListedCode;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.FormulaGuard;
import org.palier.files.csv.Row;

/**
 * Codes of a table of tags, as Taguette exports its own: a column {@code tag} and one {@code description}. The table that Palier writes
 * says more, see {@link CodebookFile}: there each facet is a list.
 *
 * @param file with a header
 */
record TagsReading(Path file) {

	List<CodeList> lists() throws IOException {
		DelimitedRows rows = DelimitedRows.of(file);
		if (rows.columns().stream().noneMatch("tag"::equalsIgnoreCase)) {
			throw CodebookImport.refused(file, "codebook.columns", String.join(", ", rows.columns()));
		}
		Map<String, List<ListedCode>> lists = new LinkedHashMap<>();
		for (Row row : rows.rows()) {
			String facet = cell(rows, row, "facet");
			String name = cell(rows, row, "name");
			String tag = cell(rows, row, "tag");
			String own = cell(rows, row, "definition");
			if (tag.isEmpty()) {
				throw CodebookImport.refused(file, "codebook.tagless", row.line());
			}
			lists.computeIfAbsent(facet.isEmpty() ? CodebookImport.stem(file) : facet, it -> new ArrayList<>())
					.add(new ListedCode(cell(rows, row, "code"), name.isEmpty() ? tag : name,
							own.isEmpty() ? cell(rows, row, "description") : own, cell(rows, row, "rule"), ""));
		}
		return lists.entrySet().stream().map(it -> new CodeList(it.getKey(), it.getValue())).toList();
	}

	/** Without the sign that keeps a spreadsheet from taking the words for a formula. */
	private static String cell(DelimitedRows rows, Row row, String column) {
		return FormulaGuard.bare(rows.cell(row, column).orElse("")).strip();
	}
}
