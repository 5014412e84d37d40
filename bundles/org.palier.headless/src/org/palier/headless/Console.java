// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.extensions.Contributions;

/**
 * What every command works with.
 *
 * @param contributions parts installed
 * @param version       version of the program
 * @param clock         time of runs
 * @param locale        language of messages
 * @param out           results, and nothing else
 * @param err           progress and messages
 */
record Console(Contributions contributions, String version, Clock clock, Locale locale, PrintWriter out,
		PrintWriter err) {

	static final Wording WORDS = new Wording(Console.class, "messages");

	/** A sentence for the person at the terminal. */
	void say(Bilingual sentence) {
		err.println(sentence.in(locale));
		err.flush();
	}

	/** A sentence of this bundle. */
	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
