// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.util.Locale;

import org.palier.ground.text.Bilingual;

import picocli.CommandLine;

/** All that a person can type after {@code palier}. */
public interface TypedLine {

	/** The commands of {@code palier run}, made anew, with their words in a language. */
	CommandLine run(Locale locale);

	/** The help of the program itself. */
	Bilingual program();
}
