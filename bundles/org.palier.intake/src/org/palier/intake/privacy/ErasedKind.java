// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.Locale;

/** What is kept of something that was erased, as a hash. */
enum ErasedKind {
	/** A name of an account. */
	NAME,
	/** A word with which a name begins that is wiped, as releases of before kept it. */
	BEGIN,
	/** Eight bits of that word, which tell nobody the word. */
	FIRST,
	/** A post by its id, or what stands for it. */
	ITEM,
	/** What a post said that has an id. */
	TEXT,
	/** What a post said that has none. */
	BARE,
	/** A piece of a row. */
	PIECE,
	/** An id in a row that had been left out. */
	ROW,
	/** A file. */
	FILE;

	/** As it begins a line. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
