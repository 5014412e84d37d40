// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.List;

import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;

/**
 * The likely meaning of a table, before a person says more.
 *
 * @param sheets      names of the sheets of the file
 * @param sheet       the one that is proposed
 * @param columns     names of its columns
 * @param first       its first rows
 * @param mapping     what the columns are
 * @param origin      who says so
 * @param title       of the mapping; empty when it is suggested
 * @param suggestions why, column by column; none when it is not suggested
 */
public record MappingProposal(List<String> sheets, String sheet, List<String> columns, List<Row> first, Mapping mapping, Origin origin,
		Bilingual title, List<Suggestion> suggestions) {

	/** The source of the meaning of columns. */
	public enum Origin {
		/** A person said so of a table with the same columns. */
		KEPT,
		/** It is known of a published list. */
		SHIPPED,
		/** Headers and cells. */
		SUGGESTED
	}

	/** Copies its lists. */
	public MappingProposal {
		sheets = List.copyOf(sheets);
		columns = List.copyOf(columns);
		first = List.copyOf(first);
		suggestions = List.copyOf(suggestions);
	}
}
