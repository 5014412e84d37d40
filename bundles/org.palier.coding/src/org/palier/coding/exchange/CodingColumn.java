// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting.Kind;

/** The columns of a table with one row a coding, in order. Their names are for ever: scripts read them. */
enum CodingColumn {
	PLATFORM(Kind.TEXT), ITEM_ID(Kind.TEXT), FACET(Kind.TEXT), VALUE(Kind.TEXT), CODER(Kind.TEXT), CODER_KIND(Kind.TEXT),
	CODED_AT(Kind.MOMENT), SET(Kind.TEXT), PART(Kind.TEXT), PROBABILITY(Kind.NUMBER), WEIGHT(Kind.NUMBER), CODEBOOK(Kind.TEXT),
	CODER_VERSION(Kind.TEXT), TEXT_VERSION(Kind.WHOLE), SEEN_SUGGESTION(Kind.FLAG), CONFIDENCE(Kind.NUMBER), ALTERNATIVE(Kind.TEXT),
	MEMO(Kind.TEXT), EVIDENCE(Kind.TEXT);

	private final Kind kind;

	CodingColumn(Kind kind) {
		this.kind = kind;
	}

	/** The name in headers. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** All columns as a table declares them. */
	static List<Column> all() {
		return Arrays.stream(values()).map(it -> new Column(it.id(), it.kind)).toList();
	}
}
