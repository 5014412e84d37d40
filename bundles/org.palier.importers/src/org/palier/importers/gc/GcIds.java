// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the Government's numbers of organisations become ids of agencies. */
final class GcIds {

	/** Scheme of the numbers, as external ids of agencies. */
	static final String SCHEME = "gcOrgID";

	/** Id of the jurisdiction. */
	static final String JURISDICTION = "ca";

	// The lists write 2222 as 2222.0: the column passed through floating point.
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\.0+)?");

	private GcIds() {
	}

	/** The number without decimals; empty when the text is none. */
	static Optional<String> number(String text) {
		Matcher number = NUMBER.matcher(text);
		return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
	}

	/** Id of the agency of a number, e.g. gc.2222. */
	static String agency(String number) {
		return "gc." + number;
	}
}
