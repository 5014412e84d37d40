// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.time.Duration;

import org.palier.ground.Watchdog;

/**
 * How far the template of a report may go: it is code of somebody else.
 *
 * @param time  for one page
 * @param bytes of one page, in UTF-8
 */
record PageLimits(Duration time, long bytes) {

	/** A minute, or what {@link Watchdog#PATIENCE} says, and 64 MB. The largest study known makes 9 MB in two seconds. */
	static final PageLimits STANDARD = new PageLimits(Watchdog.PATIENCE, 64L << 20);
}
