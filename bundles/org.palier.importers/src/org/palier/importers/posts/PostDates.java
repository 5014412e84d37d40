// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.WrittenMoment;

/**
 * Reads dates in cells. It knows ISO 8601 with T or a space, to the minute or finer, with or without offset or abbreviation
 * of a zone. It knows Twitter's {@code Wed Oct 10 20:19:24 +0000 2018}, RFC 1123, and seconds (10 digits) or milliseconds
 * (13 digits) since 1970. It knows a day, which means its midnight, a day with the name of its month, see
 * {@link WrittenMoment}, and hours as « 14 h 05 ». Other forms need a pattern of {@link DateTimeFormatter}, in English. A
 * date that states no zone is in the zone chosen. One thread uses it.
 */
public final class PostDates {

	/** A pattern which says that the date is in the id of a tweet, see {@link #ofTweet}. */
	static final String SNOWFLAKE = "snowflake";

	/** Twitter's own zero, 2010-11-04T01:42:54.657Z (twitter-archive/snowflake, IdWorker.scala). */
	private static final long TWITTER_EPOCH = 1_288_834_974_657L;
	private static final long FIRST_SNOWFLAKE = 1L << 40;
	private static final int PLAIN = "2021-03-04 05:06:07".length();
	private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
	private static final Instant AFTER_LAST = Instant.parse("2101-01-01T00:00:00Z");

	/** Those that one zone means alone, or that exports of social media mean in North America: CST, AST, BST. */
	private static final Map<String, ZoneOffset> ABBREVIATIONS = Map.ofEntries(Map.entry("UTC", ZoneOffset.UTC),
			Map.entry("GMT", ZoneOffset.UTC), Map.entry("NST", ZoneOffset.ofHoursMinutes(-3, -30)),
			Map.entry("NDT", ZoneOffset.ofHoursMinutes(-2, -30)), Map.entry("AST", ZoneOffset.ofHours(-4)),
			Map.entry("ADT", ZoneOffset.ofHours(-3)), Map.entry("EST", ZoneOffset.ofHours(-5)), Map.entry("EDT", ZoneOffset.ofHours(-4)),
			Map.entry("CST", ZoneOffset.ofHours(-6)), Map.entry("CDT", ZoneOffset.ofHours(-5)), Map.entry("MST", ZoneOffset.ofHours(-7)),
			Map.entry("MDT", ZoneOffset.ofHours(-6)), Map.entry("PST", ZoneOffset.ofHours(-8)), Map.entry("PDT", ZoneOffset.ofHours(-7)),
			Map.entry("WET", ZoneOffset.UTC), Map.entry("WEST", ZoneOffset.ofHours(1)), Map.entry("BST", ZoneOffset.ofHours(1)),
			Map.entry("CET", ZoneOffset.ofHours(1)), Map.entry("CEST", ZoneOffset.ofHours(2)), Map.entry("EET", ZoneOffset.ofHours(2)),
			Map.entry("EEST", ZoneOffset.ofHours(3)));

	private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
			.optionalStart().appendPattern("['T'][ ]").append(DateTimeFormatter.ISO_LOCAL_TIME).optionalStart()
			.appendPattern("[ ][XXX][XX][X]").toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)
			.withChronology(IsoChronology.INSTANCE);

	private final ZoneId zone;
	/** The only offset that the zone ever has; null when it has several. */
	private final @Nullable ZoneOffset fixed;
	private final boolean snowflake;
	private final List<DateTimeFormatter> stated = new ArrayList<>();
	private final List<DateTimeFormatter> known = Stream.of("EEE MMM dd HH:mm:ss Z yyyy", "EEE, d MMM yyyy HH:mm:ss Z")
			.map(PostDates::strict).toList();
	private long withoutZone;

	/**
	 * @param patterns asked before what is read without being told
	 * @throws IllegalArgumentException when one is no pattern
	 */
	public PostDates(ZoneId zone, List<String> patterns) {
		this.zone = zone;
		this.fixed = zone.getRules().isFixedOffset() ? zone.getRules().getOffset(Instant.EPOCH) : null;
		this.snowflake = patterns.contains(SNOWFLAKE);
		patterns.stream().filter(it -> !it.equals(SNOWFLAKE))
				.forEach(it -> stated.add(strict(it)));
	}

	/** A formatter that knows no 30 February; strict ones want u for the year, and people write y. */
	private static DateTimeFormatter strict(String pattern) {
		var years = new StringBuilder(pattern);
		boolean quoted = false;
		for (int i = 0; i < years.length(); i++) {
			quoted ^= years.charAt(i) == '\'';
			if (!quoted && years.charAt(i) == 'y') {
				years.setCharAt(i, 'u');
			}
		}
		return DateTimeFormatter.ofPattern(years.toString(), Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
	}

	/** How many dates so far stated no zone. */
	long withoutZone() {
		return withoutZone;
	}

	/** The moment, or null when the text is no date between 1990 and 2100. */
	public @Nullable Instant of(String written) {
		if (snowflake && !written.isEmpty() && written.chars().allMatch(it -> it >= '0' && it <= '9')) {
			// Old ids are short, and no seconds since 1970.
			return ofTweet(written);
		}
		Instant moment = null;
		String raw = WrittenMoment.withColons(written);
		for (int i = 0; i < stated.size() && moment == null; i++) {
			moment = parsed(stated.get(i), raw, null);
		}
		moment = moment == null ? untold(raw) : moment;
		return isSensible(moment) ? moment : null;
	}

	/** When a tweet was made, by its id: the bits above the lowest 22 are milliseconds since Twitter's zero; null for older ids. */
	public static @Nullable Instant ofTweet(String id) {
		try {
			long number = Long.parseLong(id);
			Instant moment = number < FIRST_SNOWFLAKE ? null : Instant.ofEpochMilli((number >> 22) + TWITTER_EPOCH);
			return isSensible(moment) ? moment : null;
		} catch (NumberFormatException noId) {
			return null;
		}
	}

	private @Nullable Instant untold(String raw) {
		if (raw.isEmpty()) {
			return null;
		}
		Instant plain = plain(raw);
		if (plain != null) {
			return plain;
		}
		char last = raw.charAt(raw.length() - 1);
		if (Character.isDigit(raw.charAt(0)) && raw.length() > 4 && raw.charAt(4) == '-') {
			int space = raw.lastIndexOf(' ');
			if (Character.isUpperCase(last) && space > 0 && last != 'Z') {
				ZoneOffset offset = ABBREVIATIONS.get(raw.substring(space + 1));
				return offset == null ? null : parsed(ISO, raw.substring(0, space), offset);
			}
			return parsed(ISO, raw, null);
		}
		if (raw.chars().allMatch(it -> it >= '0' && it <= '9')) {
			return raw.length() == 10 ? Instant.ofEpochSecond(Long.parseLong(raw))
					: raw.length() == 13 ? Instant.ofEpochMilli(Long.parseLong(raw)) : null;
		}
		if (raw.length() >= 10 && raw.matches("\\d{10}\\.\\d+")) {
			return Instant.ofEpochSecond(Long.parseLong(raw.substring(0, 10)));
		}
		for (DateTimeFormatter format : known) {
			Instant moment = Character.isLetter(raw.charAt(0)) ? parsed(format, raw, null) : null;
			if (moment != null) {
				return moment;
			}
		}
		Instant rfc = rfc(raw);
		return rfc == null ? WrittenMoment.of(raw).<@Nullable Instant>map(this::inZone).orElse(null) : rfc;
	}

	private Instant inZone(WrittenMoment written) {
		return inZone(written.day().atTime(written.time() == null ? LocalTime.MIDNIGHT : written.time()), null);
	}

	/** The moment of a day and an hour in cells of their own; that of the first where it has an hour itself, or the second is none. */
	@Nullable Instant of(String written, String hour) {
		Instant day = of(written);
		LocalTime time = day == null || WrittenMoment.withColons(written).indexOf(':') >= 0 ? null : WrittenMoment.time(hour).orElse(null);
		if (day == null || time == null) {
			return day;
		}
		withoutZone--;
		return inZone(day.atZone(zone).toLocalDate().atTime(time), null);
	}

	private static @Nullable Instant rfc(String raw) {
		try {
			return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(raw));
		} catch (DateTimeException notRfc) {
			return null;
		}
	}

	/** @param offset that of the date, when it is known from elsewhere; else null */
	private @Nullable Instant parsed(DateTimeFormatter format, String raw, @Nullable ZoneOffset offset) {
		try {
			// Not parseBest: it throws and catches for every kind of date that the text is not.
			TemporalAccessor read = format.parse(raw);
			LocalDate day = read.query(TemporalQueries.localDate());
			LocalTime time = read.query(TemporalQueries.localTime());
			ZoneId stated = read.query(TemporalQueries.zone());
			if (day == null) {
				return null;
			}
			LocalDateTime local = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
			return stated == null ? inZone(local, offset) : local.atZone(stated).toInstant();
		} catch (DateTimeException notInFormat) {
			return null;
		}
	}

	/**
	 * A date as most files have it, {@code 2021-03-04 05:06:07} or with T and Z, read without a formatter, which is
	 * several times as fast; null for any other.
	 */
	private @Nullable Instant plain(String raw) {
		boolean utc = raw.length() == PLAIN + 1 && raw.charAt(PLAIN) == 'Z';
		if (raw.length() != PLAIN && !utc || raw.charAt(4) != '-' || raw.charAt(7) != '-' || raw.charAt(10) != ' ' && raw.charAt(10) != 'T'
				|| raw.charAt(13) != ':' || raw.charAt(16) != ':') {
			return null;
		}
		int year = digits(raw, 0, 4);
		int month = digits(raw, 5, 7);
		int day = digits(raw, 8, 10);
		int hour = digits(raw, 11, 13);
		int minute = digits(raw, 14, 16);
		int second = digits(raw, 17, 19);
		if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 || minute > 59
				|| second < 0 || second > 59) {
			return null;
		}
		try {
			return inZone(LocalDateTime.of(year, month, day, hour, minute, second), utc ? ZoneOffset.UTC : null);
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	/** The number, or -1. */
	private static int digits(String raw, int from, int to) {
		int number = 0;
		for (int i = from; i < to; i++) {
			char c = raw.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			number = number * 10 + c - '0';
		}
		return number;
	}

	private Instant inZone(LocalDateTime local, @Nullable ZoneOffset offset) {
		if (offset != null) {
			return local.toInstant(offset);
		}
		withoutZone++;
		return fixed == null ? local.atZone(zone).toInstant() : local.toInstant(fixed);
	}

	private static boolean isSensible(@Nullable Instant moment) {
		if (moment == null) {
			return false;
		}
		return !moment.isBefore(FIRST) && moment.isBefore(AFTER_LAST);
	}
}
