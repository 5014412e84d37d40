// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of Palier that manual pages describe, and its day.
 *
 * @param version three numbers
 * @param day     of the last change, so that the same Palier writes the same pages; today where its version does not say it
 */
record Edition(String version, LocalDate day) {

	private static final Pattern BUILT = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.(\\d{8})\\d*");

	static Edition of(String version, Clock clock) {
		Matcher built = BUILT.matcher(version);
		return built.matches() ? new Edition(built.group(1), LocalDate.parse(built.group(2), DateTimeFormatter.BASIC_ISO_DATE))
				: new Edition(version, LocalDate.now(clock));
	}
}
