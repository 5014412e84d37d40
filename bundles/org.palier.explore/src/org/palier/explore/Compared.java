// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;

import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;

/**
 * One of two sides that are compared: its numbers. Immutable.
 *
 * @param name     what readers see
 * @param coverage of how many bodies anything was read, and of how many of their pages or posts
 * @param all      all things of the side, with those that are in no share
 * @param cells    a number for each column
 */
public record Compared(Bilingual name, Coverage coverage, Value.Count all, List<Answer.Cell> cells) {

	/** Copies its list. */
	public Compared {
		cells = List.copyOf(cells);
	}

	/** A line of an answer. */
	public static Compared of(Answer.Line line) {
		return new Compared(PivotGroup.names(line.groups()), line.coverage(), line.all(), line.cells());
	}
}
