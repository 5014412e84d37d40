// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.palier.files.markup.XmlReading;

/**
 * How the numbers of a workbook are shown: as days, as parts of hundred, or as they are. Days are counted from the end of
 * 1899 (or the begin of 1904) and have a style of days. Those before March 1900 are one too high, because 1900 was taken for
 * a leap year (ISO/IEC 29500-1, § 18.17.4.1).
 */
record XlsxStyles(List<String> formats) {

	/** The styles of a workbook without styles. */
	static final XlsxStyles NONE = new XlsxStyles(List.of());

	private static final LocalDate SINCE = LocalDate.of(1899, 12, 30);
	private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
	private static final int LEAP_DAY = 61;
	private static final double LAST_DAY = 2_958_466;
	private static final int SECONDS = 86_400;
	// Those that Excel knows by number alone: § 18.8.30.
	private static final Pattern BUILT_IN_DAYS = Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
	private static final Pattern BUILT_IN_PERCENT = Pattern.compile("9|10");
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

	static XlsxStyles read(InputStream part) throws IOException {
		Map<String, String> own = new HashMap<>();
		var formats = new ArrayList<String>();
		boolean within = false;
		try (var xml = new XmlReading(part)) {
			while (xml.next()) {
				if (xml.begins("numFmt")) {
					own.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
				} else if (xml.begins("cellXfs")) {
					within = true;
				} else if (xml.ends("cellXfs")) {
					within = false;
				} else if (within && xml.begins("xf")) {
					formats.add(kind(xml.attribute("numFmtId"), own));
				}
			}
		}
		return new XlsxStyles(formats);
	}

	private static String kind(String id, Map<String, String> own) {
		if (own.containsKey(id)) {
			String code = QUOTED.matcher(own.get(id)).replaceAll("").toLowerCase(Locale.ROOT);
			return code.contains("%") ? "%" : code.matches(".*[ymdhs].*") && !code.contains("general") ? "day" : "";
		}
		return BUILT_IN_DAYS.matcher(id).matches() ? "day" : BUILT_IN_PERCENT.matcher(id).matches() ? "%" : "";
	}

	/** The text that a number shows. @param style its place in the list of styles; -1 for none */
	String shown(int style, String value, boolean from1904) {
		BigDecimal number;
		try {
			number = new BigDecimal(value.strip());
		} catch (NumberFormatException text) {
			return value;
		}
		String kind = style >= 0 && style < formats.size() ? formats.get(style) : "";
		if (kind.equals("day") && number.signum() >= 0 && number.doubleValue() < LAST_DAY) {
			return day(number.doubleValue(), from1904);
		}
		if (kind.equals("%")) {
			return plain(number.movePointRight(2)) + "%";
		}
		return plain(number);
	}

	private static String day(double serial, boolean from1904) {
		long days = (long) serial;
		long seconds = Math.round((serial - days) * SECONDS);
		LocalDate since = from1904 ? SINCE_1904 : days < LEAP_DAY ? SINCE.plusDays(1) : SINCE;
		LocalDateTime at = since.plusDays(days).atStartOfDay().plusSeconds(seconds);
		return seconds == 0 ? at.toLocalDate().toString() : at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static String plain(BigDecimal number) {
		if (number.signum() == 0) {
			return "0";
		}
		BigDecimal bare = number.stripTrailingZeros();
		// A number that would fill pages stays in its short form.
		return Math.abs(bare.scale()) > 40 ? bare.toString() : bare.toPlainString();
	}
}
