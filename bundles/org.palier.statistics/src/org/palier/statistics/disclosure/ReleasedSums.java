// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sums that were released, one after another, and what follows about few members from all of them together. The check
 * is control of differencing (Hundepool and others 2012, Statistical Disclosure Control, ch. 4 and 5: audit of withheld
 * values by linear programs). Members of the same sums form a part; knowledge on any few is knowledge on a union of
 * parts. Immutable.
 *
 * @param fewest members of the smallest group of which a sum may be known
 * @param most   the most that one can have told
 * @param told   what went out
 */
public record ReleasedSums(int fewest, double most, List<ToldSum> told) {

	/** Ends of a range of which the middle is off by less than a fifth, as a ratio: (1 - p) / (1 + p) of {@link PercentRule#LEAST}. */
	private static final double NEAR = (1 - PercentRule.LEAST) / (1 + PercentRule.LEAST);
	/** The most unions that are looked at one by one: a sum that needs more is withheld. */
	private static final int UNIONS = 2_000;
	private static final double TINY = 1e-6;

	/** The bounds of a sum. @param from 0 or more */
	public record Range(double from, double to) {

		/** Whether the middle is off by less than a fifth wherever the sum is. */
		boolean isNear() {
			return from > NEAR * to;
		}

		boolean isWithin(Range other) {
			return from > other.from + TINY || to < other.to - TINY;
		}
	}

	/** Copies its list. */
	public ReleasedSums {
		told = List.copyOf(told);
	}

	/** These and one more. */
	public ReleasedSums with(ToldSum next) {
		List<ToldSum> all = new ArrayList<>(told);
		all.add(next);
		return new ReleasedSums(fewest, most, all);
	}

	/**
	 * Finds a group of fewer members than allowed, about which one more sum would reveal more, and too nearly: to
	 * within a fifth. A group that is known so nearly without that sum does not count against it.
	 *
	 * @return members of the smallest such group; empty where the sum may be told
	 */
	public Optional<Set<String>> given(ToldSum next) {
		ReleasedSums after = with(next);
		List<Set<String>> few = after.few();
		if (few.size() > UNIONS) {
			return Optional.of(few.getFirst());
		}
		for (Set<String> group : few) {
			Optional<Range> known = after.range(group);
			if (known.isEmpty() || known.get().isNear() && range(group).map(known.get()::isWithin).orElse(true)) {
				return Optional.of(group);
			}
		}
		return Optional.empty();
	}

	/**
	 * Parts of a group that earlier releases separate from it, or it from them, and that have too few members. Where
	 * numbers are shown as they are, and not in classes, their difference reveals the values of these few.
	 *
	 * @return members of the smallest such part; empty where there is none
	 */
	public Optional<Set<String>> setApart(Set<String> next) {
		Set<String> everybody = new TreeSet<>(next);
		told.forEach(it -> everybody.addAll(it.members()));
		Map<String, Set<String>> inside = new TreeMap<>();
		Map<String, Set<String>> outside = new TreeMap<>();
		for (String member : everybody) {
			var places = new StringBuilder();
			told.forEach(it -> places.append(it.members().contains(member) ? '1' : '0'));
			(next.contains(member) ? inside : outside).computeIfAbsent(places.toString(), it -> new TreeSet<>()).add(member);
		}
		List<Set<String>> few = new ArrayList<>();
		inside.forEach((places, members) -> {
			boolean isNew = places.indexOf('1') < 0 || outside.containsKey(places);
			if (isNew && members.size() < fewest) {
				few.add(members);
			}
			Set<String> left = outside.getOrDefault(places, Set.of());
			if (!left.isEmpty() && left.size() < fewest) {
				few.add(left);
			}
		});
		return few.stream().min((one, other) -> Integer.compare(one.size(), other.size()));
	}

	/** Unions of parts with too few members, the smallest first; one more than are looked at where there are more. */
	private List<Set<String>> few() {
		List<Set<String>> small = parts().values().stream().filter(it -> it.size() < fewest).toList();
		List<Set<String>> unions = new ArrayList<>();
		unions(small, 0, Set.of(), unions);
		unions.sort((one, other) -> Integer.compare(one.size(), other.size()));
		return unions;
	}

	private void unions(List<Set<String>> small, int from, Set<String> begun, List<Set<String>> unions) {
		for (int i = from; i < small.size() && unions.size() <= UNIONS; i++) {
			if (begun.size() + small.get(i).size() < fewest) {
				Set<String> union = new TreeSet<>(begun);
				union.addAll(small.get(i));
				unions.add(union);
				unions(small, i + 1, union, unions);
			}
		}
	}

	/** Groups members by their sums. */
	private Map<BitSet, Set<String>> parts() {
		Map<String, BitSet> places = new TreeMap<>();
		for (int i = 0; i < told.size(); i++) {
			for (String member : told.get(i).members()) {
				places.computeIfAbsent(member, it -> new BitSet()).set(i);
			}
		}
		Map<BitSet, Set<String>> parts = new LinkedHashMap<>();
		places.forEach((member, in) -> parts.computeIfAbsent(in, it -> new TreeSet<>()).add(member));
		return parts;
	}

	/**
	 * Between what the sum of a union of parts must lie; empty where what went out contradicts itself.
	 * @param group others than whole parts are free
	 */
	public Optional<Range> range(Set<String> group) {
		List<Map.Entry<BitSet, Set<String>>> parts = List.copyOf(parts().entrySet());
		int variables = parts.size();
		double[][] a = new double[2 * told.size() + variables][variables];
		double[] b = new double[a.length];
		double[] sum = new double[variables];
		double[] less = new double[variables];
		double free = group.size();
		for (int j = 0; j < variables; j++) {
			BitSet in = parts.get(j).getKey();
			Set<String> members = parts.get(j).getValue();
			for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
				a[2 * i][j] = 1;
				a[2 * i + 1][j] = -1;
			}
			a[2 * told.size() + j][j] = 1;
			b[2 * told.size() + j] = most * members.size();
			if (group.containsAll(members)) {
				sum[j] = 1;
				less[j] = -1;
				free -= members.size();
			}
		}
		for (int i = 0; i < told.size(); i++) {
			b[2 * i] = told.get(i).to();
			b[2 * i + 1] = -told.get(i).from();
		}
		var highest = new LinearProgram(a, b, sum).most();
		var lowest = new LinearProgram(a, b, less).most();
		return highest.isEmpty() || lowest.isEmpty() ? Optional.empty()
				: Optional.of(new Range(Math.max(0, -lowest.getAsDouble()), Math.max(0, highest.getAsDouble()) + free * most));
	}
}
