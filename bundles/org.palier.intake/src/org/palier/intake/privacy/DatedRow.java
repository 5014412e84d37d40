// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;

/**
 * Whether a post, or a row that was left out, is of a period. Several forms of dates are looked for in a row: the order of
 * ISO 8601, and the year last (whichever of the two others is the day). The form of X's interface, and seconds or
 * milliseconds since 1970, are looked for too. In universal time.
 *
 * @param from first day
 * @param to   last day
 */
record DatedRow(LocalDate from, LocalDate to) {

	private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
	private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]([12]\\d{3})(?!\\d)");
	private static final Pattern OF_X = Pattern.compile("[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\\d{2}) \\d{2}:\\d{2}:\\d{2} \\+0000 ([12]\\d{3})");
	private static final Pattern SECONDS = Pattern.compile("(?<![\\d.])(\\d{10})(\\d{3})?(?:\\.\\d+)?(?![\\d.])");
	private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

	private boolean holds(@Nullable LocalDate day) {
		return day != null && !day.isBefore(from) && !day.isAfter(to);
	}

	boolean isIn(Post post) {
		Instant at = post.createdAt();
		return at != null && holds(LocalDate.ofInstant(at, ZoneOffset.UTC));
	}

	boolean isIn(String row) {
		return any(row, YEAR_FIRST, it -> day(it.group(1), it.group(2), it.group(3)))
				|| any(row, YEAR_LAST, it -> day(it.group(3), it.group(2), it.group(1)))
				|| any(row, YEAR_LAST, it -> day(it.group(3), it.group(1), it.group(2)))
				|| any(row, OF_X, it -> day(it.group(3), String.valueOf(MONTHS.indexOf(it.group(1)) / 3 + 1), it.group(2)))
				|| any(row, SECONDS, it -> LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(it.group(1))), ZoneOffset.UTC));
	}

	private boolean any(String row, Pattern pattern, Function<MatchResult, @Nullable LocalDate> date) {
		return pattern.matcher(row).results().anyMatch(it -> holds(date.apply(it)));
	}

	private static @Nullable LocalDate day(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		} catch (DateTimeException none) {
			return null;
		}
	}
}
