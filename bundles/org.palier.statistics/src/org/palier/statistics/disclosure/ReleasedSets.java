// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sets of members that were released, one after another. A reader of all releases can put together the members that
 * were in the same ones. Immutable.
 *
 * @param fewest members of the smallest group that may be put together so
 * @param before the sets that went out
 */
public record ReleasedSets(int fewest, List<Set<String>> before) {

	/** Copies its sets. */
	public ReleasedSets {
		before = before.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableList());
	}

	/**
	 * Returns the members that the next set may have, so that it splits no group into parts with too few members. Where too few would be
	 * missing of a group, more are left out; where too few would be there, all are.
	 *
	 * @param wanted members that the next set is to have
	 */
	public Set<String> kept(Set<String> wanted) {
		if (before.isEmpty()) {
			return Set.copyOf(wanted);
		}
		Set<String> everybody = new TreeSet<>(wanted);
		before.forEach(everybody::addAll);
		Map<List<Boolean>, Set<String>> groups = everybody.stream().collect(Collectors.groupingBy(
				member -> before.stream().map(it -> it.contains(member)).toList(), Collectors.toCollection(TreeSet::new)));
		Set<String> kept = new TreeSet<>();
		groups.forEach((places, group) -> kept.addAll(places.contains(true) ? part(group, wanted) : whole(group)));
		return Set.copyOf(kept);
	}

	/** Members of a group that went out together before. */
	private Set<String> part(Set<String> group, Set<String> wanted) {
		if (wanted.containsAll(group)) {
			return group;
		}
		List<String> there = group.stream().filter(wanted::contains).toList();
		int missing = group.size() - there.size();
		int more = Math.min(there.size(), Math.max(0, fewest - missing));
		return whole(new TreeSet<>(there.subList(more, there.size())));
	}

	/** A group, where it has enough members. */
	private Set<String> whole(Set<String> group) {
		return group.size() < fewest ? Set.of() : group;
	}
}
