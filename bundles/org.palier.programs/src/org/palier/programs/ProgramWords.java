// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import org.palier.ground.text.Wording;

/** The sentences of this room. */
final class ProgramWords {

	static final Wording WORDS = new Wording(ProgramWords.class, "messages");

	private ProgramWords() {
	}
}
