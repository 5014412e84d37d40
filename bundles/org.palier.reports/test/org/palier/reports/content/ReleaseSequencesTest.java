// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.reports.content.ReleaseSequence.KnownSum;
import org.palier.study.runs.StudyFolder;

/**
 * Random sequences of releases, withdrawals and new interviews. From all that went out together no value of fewer than three can be
 * computed: no sum of hours or of waits to within a fifth, no count, and no quotes of so few can be put together.
 */
class ReleaseSequencesTest {

	private static final int STEPS = 14;
	/** The middle between two ends is off by less than a fifth where their ratio is more than 0.8 to 1.2. */
	private static final double NEAR = 0.8 / 1.2;

	@TempDir
	private Path place;
	private int numbers;
	private int sets;

	@Test
	void noValueOfFewCanBeComputed() throws IOException {
		assertThat(known(20, true)).isEmpty();
		assertThat(numbers).as("a guard that tells nothing guards nothing").isGreaterThan(100);
		assertThat(sets).isGreaterThan(60);
	}

	@Test
	@Tag("long")
	void noValueOfFewCanBeComputedFromTwoHundred() throws IOException {
		assertThat(known(200, true)).isEmpty();
	}

	/** Without the ledger each of the three is found out. */
	@Test
	void withoutTheLedgerTheyCould() throws IOException {
		assertThat(known(8, false)).extracting(it -> it.substring(0, it.indexOf(' '))).contains("objectives", "quotes");
	}

	@Test
	void theSolverKnowsWhatAPencilKnows() {
		var bounds = new LinearBounds(3);
		bounds.known(new int[] { 0, 1, 2 }, 100, 128);
		bounds.known(new int[] { 1, 2 }, 50, 58);
		assertThat(bounds.least(0)).isCloseTo(42, within(1e-6));
		assertThat(bounds.most(0)).isCloseTo(78, within(1e-6));
		assertThat(bounds.most(0, 1)).isCloseTo(128, within(1e-6));
		assertThat(bounds.least(1)).isCloseTo(0, within(1e-6));
	}

	/** What a reader of all releases knows of too few, a sentence each. */
	private List<String> known(int sequences, boolean guarded) throws IOException {
		List<String> known = new ArrayList<>();
		for (int seed = 1; seed <= sequences; seed++) {
			var sequence = new ReleaseSequence(new StudyFolder(Files.createDirectory(place.resolve(guarded + "-" + seed))), seed, guarded);
			sequence.run(STEPS);
			for (String table : List.of("hours_of_work", "validation_wait")) {
				sums(sequence, table, "sequence " + seed, known);
			}
			counts(sequence.sets("objectives"), "sequence " + seed, known);
			quotes(sequence.sets("quotes"), "sequence " + seed, known);
		}
		return known;
	}

	private void sums(ReleaseSequence sequence, String table, String which, List<String> known) {
		List<KnownSum> told = sequence.told(table);
		numbers += told.size();
		List<String> members = List.copyOf(told.stream().flatMap(it -> it.members().stream()).collect(Collectors.toCollection(TreeSet::new)));
		var bounds = new LinearBounds(members.size());
		told.forEach(it -> bounds.known(it.members().stream().mapToInt(members::indexOf).toArray(), it.from(), it.to()));
		for (int[] few : few(members.size())) {
			double least = bounds.least(few);
			double most = bounds.most(few);
			double truth = IntStream.of(few).mapToDouble(it -> sequence.truth(table, members.get(it))).sum();
			assertThat(truth).as("what the solver says holds").isBetween(least - 1e-3, most + 1e-3);
			if (least > NEAR * most) {
				known.add(table + " " + which + ": " + IntStream.of(few).mapToObj(members::get).toList() + " told " + least + " to " + most);
			}
		}
	}

	/** Counts of groups give the count of a smaller one where its members are a sum of these groups, with any factors. */
	private void counts(List<Set<String>> told, String which, List<String> known) {
		sets += told.size();
		List<String> members = List.copyOf(told.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
		List<double[]> rows = told.stream().map(it -> members.stream().mapToDouble(each -> it.contains(each) ? 1 : 0).toArray()).toList();
		for (int[] few : few(members.size())) {
			double[] wanted = new double[members.size()];
			for (int each : few) {
				wanted[each] = 1;
			}
			List<double[]> with = new ArrayList<>(rows);
			with.add(wanted);
			if (rank(with) == rank(rows)) {
				known.add("objectives " + which + ": " + IntStream.of(few).mapToObj(members::get).toList());
			}
		}
	}

	private static int rank(List<double[]> of) {
		List<double[]> rows = new ArrayList<>(of.stream().map(double[]::clone).toList());
		int rank = 0;
		for (int column = 0; !rows.isEmpty() && column < rows.getFirst().length; column++) {
			int at = column;
			int pivot = IntStream.range(rank, rows.size()).filter(it -> Math.abs(rows.get(it)[at]) > 1e-6).findFirst().orElse(-1);
			if (pivot >= 0) {
				double[] row = rows.remove(pivot);
				rows.add(rank, row);
				for (int i = rank + 1; i < rows.size(); i++) {
					double factor = rows.get(i)[column] / row[column];
					for (int j = column; j < row.length; j++) {
						rows.get(i)[j] -= factor * row[j];
					}
				}
				rank++;
			}
		}
		return rank;
	}

	/** Quotes that stand in the same releases are of the same interviews. */
	private void quotes(List<Set<String>> told, String which, List<String> known) {
		sets += (int) told.stream().filter(it -> !it.isEmpty()).count();
		Map<List<Boolean>, List<String>> together = told.stream().flatMap(Set::stream).distinct()
				.collect(Collectors.groupingBy(each -> told.stream().map(it -> it.contains(each)).toList()));
		together.forEach((places, interviews) -> {
			if (interviews.size() < ReleaseSequence.FEWEST) {
				known.add("quotes " + which + ": " + interviews);
			}
		});
	}

	/** All groups of one and of two. */
	private static List<int[]> few(int members) {
		return IntStream.range(0, members).boxed().flatMap(one -> IntStream.range(one, members)
				.mapToObj(other -> one == other ? new int[] { one } : new int[] { one, other })).toList();
	}
}
