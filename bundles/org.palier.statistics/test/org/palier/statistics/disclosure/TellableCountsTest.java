// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No count of few follows from what is told: asked of fractions of whole numbers, another way than it is chosen. */
class TellableCountsTest {

	@Test
	@DisplayName("a count of few alone beside its total takes the smallest other one with it")
	void complement() {
		var counts = new TellableCounts(5).count("all", 30).count("a", 3).count("b", 12).count("c", 15).sum("all", List.of("a", "b", "c"));
		assertEquals(Set.of("a", "b"), counts.withheld());
	}

	@Test
	@DisplayName("two counts that together are of few take a third; where there is none the total goes")
	void together() {
		assertEquals(Set.of("a", "b", "c"),
				new TellableCounts(5).count("all", 20).count("a", 1).count("b", 2).count("c", 17).sum("all", List.of("a", "b", "c")).withheld());
		assertEquals(Set.of("a", "b", "all"),
				new TellableCounts(5).count("all", 3).count("a", 1).count("b", 2).sum("all", List.of("a", "b")).withheld());
	}

	@Test
	@DisplayName("what is told without a sum needs no other; 0 and the smallest count are told")
	void alone() {
		assertEquals(Set.of("a"), new TellableCounts(5).count("a", 4).count("b", 5).count("c", 0).withheld());
	}

	@Test
	@DisplayName("a total in another table gives nothing back")
	void anotherTable() {
		var counts = new TellableCounts(5).count("n", 11).count("x", 4).count("y", 7).sum("n", List.of("x", "y"));
		counts.count("yes", 6).count("no", 5).sum("n", List.of("yes", "no"));
		assertEquals(Set.of("x", "y"), counts.withheld());
	}

	@Test
	@DisplayName("random tables of two margins, with one more table of a margin: no withheld count follows from the others")
	void random() {
		var random = new Random(6);
		int withheld = 0;
		for (int i = 0; i < 300; i++) {
			Map<String, Long> counts = new LinkedHashMap<>();
			List<List<String>> sums = new ArrayList<>();
			int rows = 2 + random.nextInt(5);
			int columns = 2 + random.nextInt(4);
			for (int r = 0; r < rows; r++) {
				for (int c = 0; c < columns; c++) {
					counts.put(r + "," + c, (long) (random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(20)));
				}
			}
			for (int r = 0; r < rows; r++) {
				int row = r;
				total("row " + r, counts, IntStream.range(0, columns).mapToObj(c -> row + "," + c).toList(), sums);
			}
			for (int c = 0; c < columns; c++) {
				int column = c;
				total("column " + c, counts, IntStream.range(0, rows).mapToObj(r -> r + "," + column).toList(), sums);
			}
			total("all", counts, IntStream.range(0, rows).mapToObj(r -> "row " + r).toList(), sums);
			sums.add(sum("all", IntStream.range(0, columns).mapToObj(c -> "column " + c).toList()));
			total("first rows", counts, List.of("row 0", "row 1"), sums);
			var tellable = new TellableCounts(5);
			counts.forEach(tellable::count);
			sums.forEach(it -> tellable.sum(it.getFirst(), it.subList(1, it.size())));

			Set<String> left = tellable.withheld();

			counts.forEach((name, count) -> assertTrue(count == 0 || count >= 5 || left.contains(name), name));
			for (String each : left) {
				assertTrue(!follows(each, left, sums), "table " + i + ": " + each + " of " + left);
			}
			withheld += left.size();
		}
		assertTrue(withheld > 1000, "tried on " + withheld);
	}

	@Test
	@DisplayName("a sum that is none, a count of two values or below 0 is refused")
	void refused() {
		var counts = new TellableCounts(5).count("a", 1).count("b", 3);
		assertThrows(IllegalArgumentException.class, () -> counts.sum("b", List.of("a")));
		assertThrows(IllegalArgumentException.class, () -> counts.count("a", 2));
		assertThrows(IllegalArgumentException.class, () -> counts.count("c", -1));
	}

	private static void total(String name, Map<String, Long> counts, List<String> parts, List<List<String>> sums) {
		counts.put(name, parts.stream().mapToLong(counts::get).sum());
		sums.add(sum(name, parts));
	}

	private static List<String> sum(String whole, List<String> parts) {
		List<String> sum = new ArrayList<>(List.of(whole));
		sum.addAll(parts);
		return sum;
	}

	/** True when the rank of the equations stays what it is with one more that says the count alone. */
	private static boolean follows(String name, Set<String> unknown, List<List<String>> sums) {
		List<String> columns = List.copyOf(unknown);
		List<BigInteger[]> rows = new ArrayList<>();
		for (List<String> sum : sums) {
			BigInteger[] row = zeros(columns.size());
			for (int i = 0; i < sum.size(); i++) {
				int column = columns.indexOf(sum.get(i));
				if (column >= 0) {
					row[column] = row[column].add(BigInteger.valueOf(i == 0 ? -1 : 1));
				}
			}
			rows.add(row);
		}
		int before = rank(rows);
		BigInteger[] alone = zeros(columns.size());
		alone[columns.indexOf(name)] = BigInteger.ONE;
		rows.add(alone);
		return rank(rows) == before;
	}

	private static BigInteger[] zeros(int width) {
		BigInteger[] row = new BigInteger[width];
		Arrays.fill(row, BigInteger.ZERO);
		return row;
	}

	/** By elimination without division. */
	private static int rank(List<BigInteger[]> given) {
		List<BigInteger[]> rows = new ArrayList<>(given.stream().map(BigInteger[]::clone).toList());
		int rank = 0;
		for (int column = 0; !given.isEmpty() && column < given.getFirst().length; column++) {
			int at = rank;
			while (at < rows.size() && rows.get(at)[column].signum() == 0) {
				at++;
			}
			if (at == rows.size()) {
				continue;
			}
			BigInteger[] pivot = rows.remove(at);
			rows.add(rank, pivot);
			for (int i = rank + 1; i < rows.size(); i++) {
				BigInteger factor = rows.get(i)[column];
				for (int k = 0; k < pivot.length && factor.signum() != 0; k++) {
					rows.get(i)[k] = rows.get(i)[k].multiply(pivot[column]).subtract(pivot[k].multiply(factor));
				}
			}
			rank++;
		}
		return rank;
	}
}
