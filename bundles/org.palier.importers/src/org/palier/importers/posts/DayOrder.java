// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.WrittenMoment;

/** How the dates of a column are written that begin with a day or a month: one number beyond 12 tells which. */
final class DayOrder {

	private static final Pattern DATE = Pattern
			.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:([ T]|, )(\\d{1,2}:\\d{2})(:\\d{2})?( ?[AaPp][Mm])?)?");
	private static final int MONTHS = 12;

	private DayOrder() {
	}

	/** The pattern of all of them; empty when there is none, or nothing tells days from months. */
	static Optional<String> of(List<String> cells) {
		boolean dayFirst = false;
		boolean monthFirst = false;
		Matcher last = null;
		for (String cell : cells) {
			Matcher date = DATE.matcher(WrittenMoment.withColons(cell));
			if (!date.matches()) {
				return Optional.empty();
			}
			dayFirst |= Integer.parseInt(date.group(1)) > MONTHS;
			monthFirst |= Integer.parseInt(date.group(3)) > MONTHS;
			last = date;
		}
		return last == null || dayFirst == monthFirst ? Optional.empty() : Optional.of(pattern(last, dayFirst));
	}

	private static String pattern(Matcher date, boolean dayFirst) {
		String sign = date.group(2);
		String day = dayFirst ? "d" + sign + "M" : "M" + sign + "d";
		String year = date.group(4).length() == 2 ? "yy" : "yyyy";
		String half = date.group(8);
		String hour = date.group(6) == null ? "" : (date.group(5).equals("T") ? "'T'" : date.group(5)) + (half == null ? "H" : "h") + ":mm"
				+ (date.group(7) == null ? "" : ":ss") + (half == null ? "" : half.startsWith(" ") ? " a" : "a");
		return day + sign + year + hour;
	}
}
