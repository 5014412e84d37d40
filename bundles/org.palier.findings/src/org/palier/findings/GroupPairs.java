// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Groups of bodies that are compared in pairs.
 *
 * @param <T>    a group with its numbers
 * @param groups in order
 */
record GroupPairs<T>(List<T> groups) {

	/** The most groups that are compared; among the pairs of more groups no difference could be found. */
	private static final int MOST = 8;

	/** Copies its list. */
	GroupPairs {
		groups = List.copyOf(groups);
	}

	/** Whether there are too many to be compared. */
	boolean areTooMany() {
		return groups.size() > MOST;
	}

	/** The claims on each pair, the earlier group first; none when there are too many groups. */
	List<Claim> claims(BiFunction<T, T, ? extends Collection<Claim>> of) {
		List<Claim> claims = new ArrayList<>();
		for (int one = 0; !areTooMany() && one < groups.size(); one++) {
			for (T other : groups.subList(one + 1, groups.size())) {
				claims.addAll(of.apply(groups.get(one), other));
			}
		}
		return claims;
	}
}
