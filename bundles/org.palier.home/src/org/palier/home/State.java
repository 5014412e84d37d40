// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Locale;

import org.palier.ground.text.Bilingual;

/** The state of a step of the path. */
public enum State {

	/** Nothing is there yet. */
	TO_DO,
	/** Something is there, too little to say anything of all. */
	BEGUN,
	/** Enough is there to say something, and something is left. */
	IN_WORK,
	/** The step's statement is possible. */
	DONE;

	/** The name that scripts use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name that readers see. */
	public Bilingual words() {
		return HomeWords.WORDS.text("state." + id());
	}
}
