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
		/** Evidence that comes in. */
		EVIDENCE,
		/** Posts and interviews, coded. */
		CODING,
		/** Numbers that are counted. */
		NUMBERS,
		/** Scenarios: changes that are supposed. */
		SCENARIOS,
		/** Reports and files that go out. */
		REPORTS,
		/** Parts of others. */
		PLUGINS,
		/** The terminal itself. */
		OTHER,
		/** Commands for other processes of Palier, never listed for persons. */
		OURS;

		/** Key of its heading. */
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
