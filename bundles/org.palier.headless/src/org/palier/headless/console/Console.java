// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;

import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.RunManifest;
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
 * @param log           takes manifests of runs that leave a study as it is
 * @param interruption  whether somebody asked to stop
 */
public record Console(Contributions contributions, String version, Clock clock, Locale locale, PrintWriter out,
		PrintWriter err, Log log, Interruption interruption) {

	/** Where manifests go. */
	@FunctionalInterface
	public interface Log {
		/** @throws IOException when it cannot be written */
		void add(StudyFolder folder, RunManifest manifest) throws IOException;
	}

	/** One that records runs in their study. */
	public Console(Contributions contributions, String version, Clock clock, Locale locale, PrintWriter out, PrintWriter err) {
		this(contributions, version, clock, locale, out, err, StudyFolder::record, new Interruption());
	}

	static final Wording WORDS = new Wording(Console.class, "messages");

	/** A sentence for the person at the terminal. */
	public void say(Bilingual sentence) {
		err.println(sentence.in(locale));
		err.flush();
	}

	/** A sentence of this bundle. */
	public static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
