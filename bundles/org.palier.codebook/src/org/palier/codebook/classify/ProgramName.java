// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The name of a program that codes posts, as a reader meets it within a sentence: “rules and learned model”, not the id of the program. */
public final class ProgramName {

	/** Ids of the programs that ship. */
	private static final Set<String> NAMED = Set.of("ensemble", "linear", "rules", "language-model");
	private static final Wording WORDS = new Wording(ProgramName.class, "messages");

	private ProgramName() {
	}

	/** The name of a program that ships; the id itself where the program is somebody else's. @param program id, as codings and runs keep it */
	public static Bilingual of(String program) {
		return NAMED.contains(program) ? WORDS.text("program." + program) : Bilingual.same(program);
	}
}
