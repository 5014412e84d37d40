// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.time.Duration;

/**
 * The limits of the requests to a site.
 *
 * @param pages     of a site at most, home page among them
 * @param pageBytes of one page
 * @param timeout   of one request
 * @param between   two requests to one host, at least
 * @param redirects followed, one after the other
 */
public record LiveLimits(int pages, int pageBytes, Duration timeout, Duration between, int redirects) {

	/** Five pages of 5 MB, 20 seconds each, one a second, five redirections. */
	public static final LiveLimits USUAL = new LiveLimits(5, 5_000_000, Duration.ofSeconds(20), Duration.ofSeconds(1), 5);
}
