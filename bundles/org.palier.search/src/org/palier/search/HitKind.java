// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The kinds of things that a search finds, in the order in which they are shown. */
public enum HitKind {
	/** Agencies, by their names and the names of their accounts. */
	BODIES,
	/** Posts of accounts. */
	POSTS,
	/** Words of interviews, and memos on them. */
	INTERVIEWS,
	/** Notes on cells, and memos on the study and its codes. */
	NOTES,
	/** Pages of the help. */
	HELP;

	private static final Wording WORDS = new Wording(HitKind.class, "messages");

	/** The id in commands. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name for readers. */
	public Bilingual label() {
		return WORDS.text("kind." + id());
	}

	/** So many of them, as readers see it: what was looked through. */
	public Bilingual among(long number) {
		return WORDS.text("among." + id(), number);
	}
}
