// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import java.util.Set;

/**
 * The knowledge that the sum of some members' answers lies between two numbers.
 *
 * @param members members whose answers are summed; one member has the same name in all sums of one question
 * @param from    the least that the sum can be, 0 or more
 * @param to      the most
 */
public record ToldSum(Set<String> members, double from, double to) {

	/** Copies its set. */
	public ToldSum {
		members = Set.copyOf(members);
		if (members.isEmpty() || !(from >= 0 && to >= from)) {
			throw new IllegalArgumentException("No sum of " + members.size() + ": " + from + " to " + to);
		}
	}
}
