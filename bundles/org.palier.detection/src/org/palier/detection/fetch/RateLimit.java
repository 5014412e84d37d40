// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads from an answer when the service may be asked again. The headers are {@code Retry-After} (RFC 9110, 10.2.3),
 * {@code RateLimit-Remaining} and {@code RateLimit-Reset}. The reset is in seconds since 1970 (Bluesky), or in ISO 8601
 * where the names begin with {@code X-} (Mastodon).
 */
final class RateLimit {

	/** Seconds from which on a number is a moment and no duration. */
	private static final long MOMENTS = 1_000_000_000;

	private RateLimit() {
	}

	/** How long a refused request waits; empty when the service does not say it. */
	static Optional<Duration> retry(HttpHeaders headers, Instant now) {
		return headers.firstValue("Retry-After").flatMap(it -> until(it, now)).or(() -> reset(headers, now));
	}

	/** How long the next request waits: until the limit is reset when nothing is left of it, else empty. */
	static Optional<Duration> exhausted(HttpHeaders headers, Instant now) {
		String left = first(headers, "RateLimit-Remaining").orElse("").strip();
		return left.equals("0") ? reset(headers, now) : Optional.empty();
	}

	private static Optional<Duration> reset(HttpHeaders headers, Instant now) {
		return first(headers, "RateLimit-Reset").flatMap(it -> until(it, now));
	}

	private static Optional<String> first(HttpHeaders headers, String name) {
		return headers.firstValue(name).or(() -> headers.firstValue("X-" + name));
	}

	private static Optional<Duration> until(String said, Instant now) {
		String text = said.strip();
		if (text.matches("\\d{1,12}")) {
			long number = Long.parseLong(text);
			return Optional.of(number < MOMENTS ? Duration.ofSeconds(number) : notNegative(Duration.between(now, Instant.ofEpochSecond(number))));
		}
		for (DateTimeFormatter form : new DateTimeFormatter[] { DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME }) {
			try {
				return Optional.of(notNegative(Duration.between(now, ZonedDateTime.parse(text, form).toInstant())));
			} catch (DateTimeException other) {
				// Another form, or none.
			}
		}
		return Optional.empty();
	}

	private static Duration notNegative(Duration wait) {
		return wait.isNegative() ? Duration.ZERO : wait;
	}
}
