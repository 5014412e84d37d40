// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDatesTest {

	private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

	/* date -u -d '…' +%FT%TZ; zones of the tz database: Toronto is UTC-5, in summer UTC-4 */
	@ParameterizedTest
	@CsvSource({ "2021-03-04T05:06:07Z,2021-03-04T05:06:07Z", "2021-03-04T05:06:07.250Z,2021-03-04T05:06:07.250Z",
			"2021-01-04 05:06:07,2021-01-04T10:06:07Z", "2021-07-04T05:06:07,2021-07-04T09:06:07Z", "2021-07-04 05:06,2021-07-04T09:06:00Z",
			"2021-07-04,2021-07-04T04:00:00Z", "2016-12-18T12:04:55+0000,2016-12-18T12:04:55Z",
			"2016-12-18T07:04:55-05:00,2016-12-18T12:04:55Z", "2016-12-18 07:04:55 -0500,2016-12-18T12:04:55Z",
			"2024-02-07 17:42:08 EET,2024-02-07T15:42:08Z", "2024-07-07 17:42:08 EEST,2024-07-07T14:42:08Z",
			"2024-07-07 17:42:08 EDT,2024-07-07T21:42:08Z", "Wed Oct 10 20:19:24 +0000 2018,2018-10-10T20:19:24Z",
			"'Sun, 6 Nov 1994 08:49:37 GMT',1994-11-06T08:49:37Z", "1600000000,2020-09-13T12:26:40Z",
			"1600000000000,2020-09-13T12:26:40Z", "1600000000.0,2020-09-13T12:26:40Z", "2020-02-29 00:00:00,2020-02-29T05:00:00Z" })
	void usualWaysAreReadWithoutBeingTold(String raw, Instant expected) {
		assertThat(new PostDates(TORONTO, List.of()).of(raw)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "44562", "2021", "2021-13-04 05:06:07", "2021-02-30 05:06:07", "2021-02-30T05:06:07.5Z", "2021-02-30",
			"2021-03-04 25:06:07", "2021-03-04 05:06:07 IST",
			"1/2/2021", "demain", "0001-01-01 00:00:00", "9999-01-01", "99999999999999999999", "2021-03-04x05:06:07" })
	void whatIsAmbiguousOrNoDateIsNone(String raw) {
		assertThat(new PostDates(TORONTO, List.of()).of(raw)).isNull();
	}

	/**
	 * The way for dates as most files have them is held to the library: days that are there and that are not, hours that are, that
	 * the change to summer skips and that are none, marks of other kinds; with a Z, without, of each zone.
	 */
	@Test
	void theShortWayGivesWhatTheLibraryGives() {
		var chance = new Random(33);
		for (int n = 0; n < 5_000; n++) {
			String text = "%04d%c%02d%c%02d%c%02d%c%02d%c%02d%s".formatted(1989 + chance.nextInt(113), mark(chance, '-'),
					chance.nextInt(14), mark(chance, '-'), chance.nextInt(33), chance.nextBoolean() ? ' ' : mark(chance, 'T'),
					chance.nextInt(26), mark(chance, ':'), chance.nextInt(62), mark(chance, ':'), chance.nextInt(62),
					chance.nextInt(3) == 0 ? "Z" : "");
			ZoneId zone = chance.nextBoolean() ? TORONTO : ZoneOffset.ofHours(-3);
			var dates = new PostDates(zone, List.of());
			Instant expected = byTheLibrary(text, zone);
			assertThat(dates.of(text)).as(text + ' ' + zone).isEqualTo(expected);
			assertThat(dates.withoutZone()).as(text).isEqualTo(expected != null && !text.endsWith("Z") ? 1 : dates.withoutZone());
		}
	}

	/** Now and then another mark than the one that belongs there. */
	private static char mark(Random chance, char right) {
		return chance.nextInt(40) == 0 ? "/_.x".charAt(chance.nextInt(4)) : right;
	}

	private static Instant byTheLibrary(String text, ZoneId zone) {
		try {
			boolean utc = text.endsWith("Z");
			LocalDateTime local = LocalDateTime.parse((utc ? text.substring(0, text.length() - 1) : text).replace(' ', 'T'));
			Instant moment = local.atZone(utc ? ZoneOffset.UTC : zone).toInstant();
			return local.getYear() < 1989 || moment.isBefore(Instant.parse("1990-01-01T00:00:00Z"))
					|| !moment.isBefore(Instant.parse("2101-01-01T00:00:00Z"))
					? null : moment;
		} catch (DateTimeException noDate) {
			return null;
		}
	}

	@ParameterizedTest
	@CsvSource({ "1989-12-31T23:59:59Z,", "1990-01-01T00:00:00Z,1990-01-01T00:00:00Z", "2100-12-31T23:59:59Z,2100-12-31T23:59:59Z",
			"2101-01-01T00:00:00Z,",
			"2024-02-29T00:00:00Z,2024-02-29T00:00:00Z", "2023-02-29T00:00:00Z,", "2024-01-31T23:59:59Z,2024-01-31T23:59:59Z",
			"2024-01-31T24:00:00Z,",
			"2024-01-31T23:60:00Z,", "2024-01-31T23:59:60Z,", "2024-00-10T00:00:00Z,", "2024-10-00T00:00:00Z,",
			"2024-12-31T00:00:00Z,2024-12-31T00:00:00Z",
			"2024-13-01T00:00:00Z,", "2024-01-32T00:00:00Z,", "2024-01-0:T00:00:00Z,", "2024-01-0/T00:00:00Z," })
	void endsOfWhatIsADate(String text, Instant expected) {
		assertThat(new PostDates(TORONTO, List.of()).of(text)).isEqualTo(expected);
	}

	@Test
	void aPatternReadsWhatTheUsualWaysDoNot() {
		var dates = new PostDates(TORONTO, List.of("d/M/yyyy H:mm", "M-d-yy"));
		assertThat(dates.of("4/3/2021 5:06")).isEqualTo("2021-03-04T10:06:00Z");
		assertThat(dates.of("30/2/2021 5:06")).isNull();
		assertThat(dates.of("3-4-21")).isEqualTo("2021-03-04T05:00:00Z");
		assertThat(dates.of("2021-03-04T05:06:07Z")).isEqualTo("2021-03-04T05:06:07Z");
	}

	@Test
	void datesWithoutZoneAreCounted() {
		var dates = new PostDates(TORONTO, List.of());
		dates.of("2021-03-04 05:06:07");
		dates.of("2021-03-04");
		dates.of("2021-03-04T05:06:07Z");
		dates.of("2024-02-07 17:42:08 EET");
		assertThat(dates.withoutZone()).isEqualTo(2);
	}

	@Test
	void theIdOfATweetHoldsItsDate() {
		// (1380208713000 - 1288834974657) << 22 by Python, the first number being date -d 2013-09-26T15:18:33Z +%s000
		assertThat(PostDates.ofTweet("383249236226998272").getEpochSecond()).isEqualTo(Instant.parse("2013-09-26T15:18:33Z").getEpochSecond());
		// an id of 2008, when ids only counted
		assertThat(PostDates.ofTweet("1000000000")).isNull();
		assertThat(PostDates.ofTweet("3.8E+17")).isNull();
	}

	/** Where the id is the date, digits are never seconds since 1970; whatever else stands there is a date as elsewhere. */
	@Test
	void idsAreDatesWhereTheyAreSaidToBe() {
		var dates = new PostDates(TORONTO, List.of(PostDates.SNOWFLAKE));
		assertThat(dates.of("383249236226998272")).isEqualTo(PostDates.ofTweet("383249236226998272"));
		assertThat(dates.of("1600000000")).isNull();
		assertThat(new PostDates(TORONTO, List.of()).of("383249236226998272")).isNull();
		assertThat(dates.of("")).isNull();
		assertThat(dates.of("2021-03-04T05:06:07Z")).isEqualTo("2021-03-04T05:06:07Z");
		assertThat(dates.of("1600000000.0")).isEqualTo("2020-09-13T12:26:40Z");
	}
}
