// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import org.palier.ground.text.Wording;

/**
 * A number that programs alone counted, without a correction by people, as a cell of a table shows it.
 *
 * @param number a share, 0 to 1, or the difference of two, -1 to 1; not a number where no program coded the posts
 */
public record ByPrograms(double number) {

	private static final double POINTS = 100;
	private static final Wording WORDS = new Wording(ByPrograms.class, "estimates");

	/** Whether a program coded the posts. */
	public boolean isTold() {
		return !Double.isNaN(number);
	}

	/** The number as a share, or that no program coded the posts. */
	public Value share() {
		return isTold() ? new Value.Share(number) : nobody();
	}

	/** The number in points of a hundred, or that no program coded the posts. */
	public Value points() {
		return isTold() ? new Value.Decimal(number * POINTS) : nobody();
	}

	private static Value nobody() {
		return new Value.Undefined(WORDS.text("no_program"));
	}
}
