// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.Locale;

/** A kind of hash that is kept of something erased. */
enum ErasedKind {
	/** A name of an account. */
	NAME,
	/** A word with which a name begins that is wiped, as releases of before kept it. */
	BEGIN,
	/** Eight bits of that word, which tell nobody the word. */
	FIRST,
	/** A post by its id, or by what replaces the id. */
	ITEM,
	/** The text of a post that has an id. */
	TEXT,
	/** The text of a post that has no id. */
	BARE,
	/** A piece of a row. */
	PIECE,
	/** An id in a row that had been left out. */
	ROW,
	/** A file. */
	FILE;

	/** The word with which a line begins. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
