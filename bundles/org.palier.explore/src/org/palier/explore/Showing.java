// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.Locale;

import org.palier.ground.text.Bilingual;

/** The form in which a question shows its counts. */
public enum Showing {
	/** The number itself. */
	COUNT,
	/** The share of its row. */
	ROW,
	/** The share of its column. */
	COLUMN,
	/** The share of all. */
	ALL,
	/** The share of its row, corrected by the posts that people read, with its margin. */
	CORRECTED;

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name that readers see. */
	public Bilingual label() {
		return ExploreWords.WORDS.text("show." + id());
	}

	/** True for what is a part of something. */
	public boolean isShare() {
		return this != COUNT;
	}
}
