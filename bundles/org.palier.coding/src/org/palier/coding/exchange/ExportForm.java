// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shapes in which codings leave a study. */
public enum ExportForm {
	/** One row a coding, with all that is known of it. */
	CODINGS,
	/** One row a post, with what is in force in each facet, on whose word, and whose post it is. */
	POSTS,
	/** One row a post and coder, a column of 0 and 1 for each code. */
	WIDE,
	/** A file a facet: one row a post, one column a coder. */
	RECAL,
	/** Numbers instead of codes, and a syntax file that gives SPSS their labels. */
	SPSS;

	/** The name in commands. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The form with an id, in any case. */
	public static Optional<ExportForm> of(String id) {
		return Arrays.stream(values()).filter(it -> it.id().equals(id.strip().toLowerCase(Locale.ROOT))).findFirst();
	}

	/** All ids, in order. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(ExportForm::id).toList();
	}
}
