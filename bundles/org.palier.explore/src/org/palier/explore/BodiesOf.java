// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.explore.Listing.Some;
import org.palier.explore.PivotField.Subject;

/**
 * Which bodies are in some groups. Bodies of a group are looked for once: a table has a row for each of a hundred thousand. For one thread.
 */
final class BodiesOf {

	private final PivotFields fields;
	private final Map<String, int[][]> byGroup = new HashMap<>();

	BodiesOf(PivotFields fields) {
		this.fields = fields;
	}

	/** Positions of the bodies that are in one of the groups of each field of bodies; other fields do not matter. */
	IntStream in(List<Some> some) {
		List<Some> asked = some.stream().filter(it -> it.field().subject() == Subject.BODY && !it.isAll())
				.sorted(Comparator.comparingInt((Some it) -> it.positions().size()).thenComparing(it -> -it.field().groups().size())).toList();
		if (asked.isEmpty()) {
			return IntStream.range(0, fields.view().agencies().size());
		}
		int[][] first = byGroup.computeIfAbsent(asked.getFirst().field().id(), it -> groups(asked.getFirst().field()));
		IntStream found = asked.getFirst().positions().stream().flatMapToInt(it -> Arrays.stream(first[it]));
		for (Some other : asked.subList(1, asked.size())) {
			found = found.filter(isIn(other));
		}
		return found;
	}

	private IntPredicate isIn(Some some) {
		var ofBodies = fields.ofBodies(some.field());
		return it -> some.positions().contains(ofBodies.applyAsInt(it));
	}

	private int[][] groups(PivotField field) {
		var ofBodies = fields.ofBodies(field);
		IntStream.Builder[] found = new IntStream.Builder[field.groups().size()];
		Arrays.setAll(found, it -> IntStream.builder());
		for (int body = 0; body < fields.view().agencies().size(); body++) {
			found[ofBodies.applyAsInt(body)].add(body);
		}
		return Arrays.stream(found).map(it -> it.build().toArray()).toArray(int[][]::new);
	}
}
