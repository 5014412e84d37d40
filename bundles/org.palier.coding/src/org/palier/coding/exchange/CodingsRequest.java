// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.files.ImportRequest;

/**
 * A table of codes to be taken into a study, and what a person says of it.
 *
 * @param table            the file, and how it is to be read
 * @param coder            whose words are taken: id or name; empty where a column of the table says it
 * @param byProgram        true when that coder is a program
 * @param facet            id of the facet of all codes; empty where the table says it
 * @param platform         of all posts; empty where the table says it, or ids of posts do
 * @param itemColumn       that names the post; empty to find it
 * @param codeColumn       that holds the code; empty to find it
 * @param confidenceColumn that holds how certain the coder was, from 0 to 1; empty to find it
 * @param codes            what words of the table mean: ids of codes by word
 */
public record CodingsRequest(ImportRequest table, Optional<String> coder, boolean byProgram, Optional<String> facet,
		Optional<String> platform, Optional<String> itemColumn, Optional<String> codeColumn, Optional<String> confidenceColumn,
		Map<String, String> codes) {

	private static final String WORD = "map:";

	/** Copies its map. */
	public CodingsRequest {
		Objects.requireNonNull(table);
		codes = Map.copyOf(codes);
	}

	/** A request for a table of which only the coder has to be said. */
	public static CodingsRequest of(ImportRequest table, Optional<String> coder) {
		return new CodingsRequest(table, coder, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Map.of());
	}

	/**
	 * A request from the parameters that a manifest keeps, see {@link #parameters}.
	 *
	 * @param table the same file, wherever it lies now
	 */
	public static CodingsRequest of(ImportRequest table, Map<String, String> told) {
		var codes = new TreeMap<String, String>();
		told.forEach((name, value) -> {
			if (name.startsWith(WORD)) {
				codes.put(name.substring(WORD.length()), value);
			}
		});
		return new CodingsRequest(table, Optional.ofNullable(told.get("coder")), told.containsKey("machine"),
				Optional.ofNullable(told.get("facet")), Optional.ofNullable(told.get("platform")),
				Optional.ofNullable(told.get("item-column")), Optional.ofNullable(told.get("code-column")),
				Optional.ofNullable(told.get("confidence-column")), codes);
	}

	/** This request with the meaning of more words. @param more ids of codes by word */
	public CodingsRequest meaning(Map<String, String> more) {
		var all = new TreeMap<>(codes);
		all.putAll(more);
		return new CodingsRequest(table, coder, byProgram, facet, platform, itemColumn, codeColumn, confidenceColumn, all);
	}

	/** The request as parameters for the manifest. */
	SortedMap<String, String> parameters() {
		var told = new TreeMap<String, String>();
		told.put("kind", CodingsImport.KIND);
		coder.ifPresent(it -> told.put("coder", it));
		if (byProgram) {
			told.put("machine", "true");
		}
		facet.ifPresent(it -> told.put("facet", it));
		platform.ifPresent(it -> told.put("platform", it));
		itemColumn.ifPresent(it -> told.put("item-column", it));
		codeColumn.ifPresent(it -> told.put("code-column", it));
		confidenceColumn.ifPresent(it -> told.put("confidence-column", it));
		codes.forEach((word, code) -> told.put(WORD + word, code));
		table.encoding().ifPresent(it -> told.put("encoding", it.name()));
		table.delimiter().ifPresent(it -> told.put("delimiter", it.toString()));
		return told;
	}
}
