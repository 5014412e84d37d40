// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.found;

/**
 * The counts of one body. Where bodies themselves are counted, each has one unit: itself.
 *
 * @param body  id of the body in the study
 * @param part  units of which it is true, of those that were looked at
 * @param read  units that were looked at; 0 for a body that is concerned and that nobody looked at
 * @param whole units of the body, looked at or not
 */
public record BodyCount(String body, long part, long read, long whole) {

	/** Refuses more in a part than in its whole. */
	public BodyCount {
		if (part < 0 || part > read || read > whole) {
			throw new IllegalArgumentException("body " + body + ": " + part + " of " + read + " looked at, of " + whole);
		}
	}

	/** A body of which all was looked at. @param part units of which it is true @param whole units of the body */
	public static BodyCount of(String body, long part, long whole) {
		return new BodyCount(body, part, whole, whole);
	}

	/** A body that is counted itself. @param is whether it is true of the body */
	public static BodyCount of(String body, boolean is) {
		return new BodyCount(body, is ? 1 : 0, 1, 1);
	}

	/** A body that is concerned, and that nobody looked at. @param whole its units */
	public static BodyCount unseen(String body, long whole) {
		return new BodyCount(body, 0, 0, whole);
	}
}
