// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.Locale;
import java.util.function.Function;

import org.palier.headless.console.Console;

/**
 * A subcommand of {@code palier run}, before anybody asked for it.
 *
 * @param group under which the help lists it
 * @param name  as it is typed, and as its class declares it
 * @param made  makes what runs it and knows its options; its class is loaded when this is called, and no earlier
 */
record Subcommand(Group group, String name, Function<Console, Object> made) {

	/** A heading of the list of subcommands, in the order of work. */
	enum Group {
		/** Making a study and what it rests on. */
		STUDY,
		/** What comes in. */
		EVIDENCE,
		/** Posts and interviews, coded. */
		CODING,
		/** What is counted. */
		NUMBERS,
		/** What could be otherwise. */
		SCENARIOS,
		/** What goes out. */
		REPORTS,
		/** Parts of others. */
		PLUGINS,
		/** What other processes of Palier ask for, and no person: never listed. */
		OURS;

		/** Key of its heading. */
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
