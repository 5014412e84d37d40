// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.time.Duration;

import org.palier.detection.live.LiveLimits;

/**
 * The limits of the requests to a service.
 *
 * @param requests    sizes and times of one
 * @param longestWait that a service may ask for until the next request; when it asks for more, the rest is left for another time
 * @param pages       of one account at most
 */
public record FetchLimits(LiveLimits requests, Duration longestWait, int pages) {

	/** One request a second, answers of 20 MB at most, a quarter of an hour of waiting, 1,000 pages an account. */
	public static final FetchLimits USUAL = new FetchLimits(new LiveLimits(1, 20_000_000, Duration.ofSeconds(30), Duration.ofSeconds(1), 5),
			Duration.ofMinutes(15), 1000);
}
