// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** What can be found, in the order in which it is shown. */
public enum Kind {
	/** Agencies, by their names and the names of their accounts. */
	BODIES,
	/** What accounts published. */
	POSTS,
	/** What was said in interviews, and what was noted on it. */
	INTERVIEWS,
	/** Notes on cells, and memos on the study and its codes. */
	NOTES,
	/** Pages of the help. */
	HELP;

	private static final Wording WORDS = new Wording(Kind.class, "messages");

	/** As commands write it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** As readers see it. */
	public Bilingual label() {
		return WORDS.text("kind." + id());
	}

	/** So many of them, as readers see it: what was looked through. */
	public Bilingual among(long number) {
		return WORDS.text("among." + id(), number);
	}
}
