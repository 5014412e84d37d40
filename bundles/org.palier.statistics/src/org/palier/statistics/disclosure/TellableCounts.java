// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Counts of persons or bodies that are shown together, in any number of tables, and the sums between them. A small
 * count is withheld (primary suppression). Others are left out until no withheld count follows from the shown ones
 * (complementary suppression; Willenborg and de Waal 2001, Elements of Statistical Disclosure Control, ch. 4). The
 * counts left out of one sum are not small together either. Equal counts always give an equal choice: the smallest that
 * protects goes first, parts before wholes, then by name. A heuristic: it may leave out more than the least that is
 * enough. Not thread-safe.
 */
public final class TellableCounts {

	private final int fewest;
	private final Map<String, Long> counts = new LinkedHashMap<>();
	private final List<Sum> sums = new ArrayList<>();

	/** A whole and all of its parts, by name. */
	private record Sum(String whole, List<String> parts) {

		Stream<String> all() {
			return Stream.concat(Stream.of(whole), parts.stream());
		}
	}

	/** @param fewest smallest count that is told, but for 0; 1 or more */
	public TellableCounts(int fewest) {
		if (fewest < 1) {
			throw new IllegalArgumentException("No smallest count: " + fewest);
		}
		this.fewest = fewest;
	}

	/**
	 * Adds a count to show. One name in several tables is one count.
	 *
	 * @param count 0 or more
	 */
	public TellableCounts count(String name, long count) {
		Long known = counts.putIfAbsent(name, count);
		if (count < 0 || known != null && known != count) {
			throw new IllegalArgumentException("Two counts of one name, or one below 0: " + name + ", " + known + ", " + count);
		}
		return this;
	}

	/** That a count is the sum of others, which readers know: a total, a margin. All are counts already. */
	public TellableCounts sum(String whole, Collection<String> parts) {
		long together = parts.stream().mapToLong(counts::get).sum();
		if (counts.get(whole) != together) {
			throw new IllegalArgumentException(whole + " is " + counts.get(whole) + ", its parts are " + together);
		}
		sums.add(new Sum(whole, List.copyOf(parts)));
		return this;
	}

	/** A count, shown or not. @throws IllegalArgumentException for a name that was never counted */
	public long of(String name) {
		Long count = counts.get(name);
		if (count == null) {
			throw new IllegalArgumentException("No count: " + name);
		}
		return count;
	}

	/** The counts that are withheld, by name. */
	public Set<String> withheld() {
		Set<String> withheld = new TreeSet<>();
		counts.forEach((name, count) -> {
			if (isFew(count)) {
				withheld.add(name);
			}
		});
		Optional<String> more = next(withheld);
		while (more.isPresent()) {
			withheld.add(more.get());
			more = next(withheld);
		}
		return withheld;
	}

	private boolean isFew(long count) {
		return count > 0 && count < fewest;
	}

	/** One more count to withhold; empty when no withheld count follows from the others. */
	private Optional<String> next(Set<String> withheld) {
		for (Sum sum : sums) {
			long left = sum.parts().stream().filter(withheld::contains).mapToLong(counts::get).sum();
			if (!withheld.contains(sum.whole()) && isFew(left)) {
				return protecting(sum, withheld);
			}
		}
		for (String name : determined(withheld)) {
			for (Sum sum : sums) {
				if (sum.all().anyMatch(name::equals)) {
					Optional<String> found = protecting(sum, withheld);
					if (found.isPresent()) {
						return found;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** A 0 would protect nothing: who knows that nothing is below it knows it. */
	private Optional<String> protecting(Sum sum, Set<String> withheld) {
		return sum.all().filter(it -> !withheld.contains(it) && counts.get(it) > 0)
				.min(Comparator.comparing((String it) -> it.equals(sum.whole())).thenComparing(counts::get).thenComparing(Comparator.naturalOrder()));
	}

	/** Those of the counts left out that follow from the others: by elimination, in whole numbers modulo a prime of 61 bits. */
	private List<String> determined(Set<String> withheld) {
		List<String> unknown = List.copyOf(withheld);
		Map<String, Integer> columns = new HashMap<>();
		unknown.forEach(it -> columns.put(it, columns.size()));
		List<long[]> rows = new ArrayList<>();
		for (Sum sum : sums) {
			long[] row = new long[unknown.size()];
			sum.parts().forEach(it -> add(row, columns.get(it), 1));
			add(row, columns.get(sum.whole()), Field.PRIME - 1);
			rows.add(row);
		}
		return Field.reduced(rows).stream().mapToInt(Field::alone).filter(it -> it >= 0).mapToObj(unknown::get).toList();
	}

	private static void add(long[] row, @Nullable Integer column, long factor) {
		if (column != null) {
			row[column] = Field.plus(row[column], factor);
		}
	}

	/** Numbers modulo a prime so large that a sum of counts vanishes by chance once in 10^18. */
	private static final class Field {

		static final long PRIME = (1L << 61) - 1;

		private Field() {
		}

		static long plus(long a, long b) {
			return (a + b) % PRIME;
		}

		private static long times(long a, long b) {
			long high = Math.multiplyHigh(a, b);
			long low = a * b;
			// 2^61 is 1: the product is its upper bits and its lower 61.
			long sum = (low & PRIME) + (low >>> 61) + (high << 3);
			return sum % PRIME;
		}

		private static long inverse(long a) {
			long result = 1;
			long base = a;
			for (long power = PRIME - 2; power > 0; power >>= 1) {
				result = (power & 1) == 1 ? times(result, base) : result;
				base = times(base, base);
			}
			return result;
		}

		/** The reduced row echelon form, without rows of zeros. */
		static List<long[]> reduced(List<long[]> rows) {
			List<long[]> left = new ArrayList<>(rows);
			List<long[]> reduced = new ArrayList<>();
			int width = rows.isEmpty() ? 0 : rows.getFirst().length;
			for (int column = 0; column < width; column++) {
				int at = column;
				Optional<long[]> pivot = left.stream().filter(it -> it[at] != 0).findFirst();
				if (pivot.isEmpty()) {
					continue;
				}
				long[] row = pivot.get();
				left.remove(row);
				long scale = inverse(row[column]);
				for (int i = 0; i < width; i++) {
					row[i] = times(row[i], scale);
				}
				Stream.concat(left.stream(), reduced.stream()).forEach(it -> subtract(it, row, at));
				reduced.add(row);
			}
			return reduced;
		}

		private static void subtract(long[] from, long[] row, int column) {
			long factor = from[column];
			for (int i = 0; i < row.length && factor != 0; i++) {
				from[i] = plus(from[i], PRIME - times(factor, row[i]));
			}
		}

		/** The only column of a row that is not 0; -1 when there are several. */
		static int alone(long[] row) {
			int found = -1;
			for (int i = 0; i < row.length; i++) {
				if (row[i] != 0) {
					if (found >= 0) {
						return -1;
					}
					found = i;
				}
			}
			return found;
		}
	}
}
