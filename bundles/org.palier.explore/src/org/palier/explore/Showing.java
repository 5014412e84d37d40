// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.Locale;

import org.palier.ground.text.Bilingual;

/** How a question shows what it counts. */
public enum Showing {
	/** As a number. */
	COUNT,
	/** As a share of its row. */
	ROW,
	/** As a share of its column. */
	COLUMN,
	/** As a share of all. */
	ALL,
	/** As a share of its row, corrected by what people read, with its margin. */
	CORRECTED;

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What readers see. */
	public Bilingual label() {
		return ExploreWords.WORDS.text("show." + id());
	}

	/** True for what is a part of something. */
	public boolean isShare() {
		return this != COUNT;
	}
}
