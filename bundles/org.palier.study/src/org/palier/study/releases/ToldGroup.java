// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import java.util.Set;

/**
 * A released number on a group, or a released table as a whole where it counts interviews.
 *
 * @param table   id of the table
 * @param group   id of what it is told of: a jurisdiction, or {@code all}
 * @param members keyed ids of what each told; the same id wherever the same body or interview told the same
 * @param from    the least that the sum of what they told can be by what was told; 0 where the table counts interviews
 * @param to      the most; 0 where the table counts interviews
 */
public record ToldGroup(String table, String group, Set<String> members, double from, double to) {

	/** Copies its set. */
	public ToldGroup {
		members = Set.copyOf(members);
	}
}
