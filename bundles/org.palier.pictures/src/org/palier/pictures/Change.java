// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

/** When a change is drawn: one body more or less is an event, and no slope. */
public final class Change {

	/** Units of count below which a change is told in words or not at all. */
	public static final long LEAST = 3;

	private Change() {
	}

	/** Whether a count that went from one number to another may be drawn as a slope. */
	public static boolean isDrawn(long before, long after) {
		return Math.abs(after - before) >= LEAST;
	}
}
