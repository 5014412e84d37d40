// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.util.Locale;

import org.palier.ground.text.Bilingual;

/** The fate of a line of a package in a merge. */
public enum Fate {
	/** It is taken. */
	NEW(true),
	/** It is taken, and keeps the version of the codebook that it followed, which is not the study's now. */
	OTHER_VERSION(true),
	/** It is taken with the code that its code has become since the package was handed out. */
	FOLLOWED(true),
	/** It is taken, and is to be looked at again: its code was split since the package was handed out. */
	SPLIT(true),
	/** It is taken into the history: the same coder said something else in the study later, and that stays their word. */
	BEHIND(true),
	/** It is taken, moved along with its words: the text was edited since. */
	REALIGNED(true),
	/** It is taken, moved along; words in it were edited since. */
	REWORDED(true),
	/** The study has it already. */
	KNOWN(false),
	/** It is withheld: the same coder later said something else in the study, and that stays. */
	LATER(false),
	/** Its words are no longer in the text: it is withheld. */
	LOST(false),
	/** Its post was erased, or cannot be seen any more: it is withheld. */
	ERASED(false),
	/** The post is not this coder's any more: it is withheld. */
	NOT_ASSIGNED(false),
	/** It was given after the set was closed: it is withheld. */
	CLOSED(false),
	/** The study's codebook has no such code: it is withheld. */
	UNKNOWN_CODE(false);

	private final boolean taken;

	Fate(boolean taken) {
		this.taken = taken;
	}

	/** True when it gets into the study. */
	public boolean isTaken() {
		return taken;
	}

	/** The name in scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The fate of one line, for a reader. */
	public Bilingual text() {
		return HandoutWords.text("line." + id());
	}

	/** The fate of some lines, for a reader. @param count of lines */
	public Bilingual text(int count) {
		return HandoutWords.text("fate." + id(), count);
	}
}
