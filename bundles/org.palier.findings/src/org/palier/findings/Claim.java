// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.statistics.differences.ShareDifference;

/**
 * A sentence before it is known from how many it is chosen.
 *
 * @param id       stable: what is compared, and by which codes
 * @param kind     what it is about
 * @param cells    its numbers, in the order of the sentence
 * @param chance   what they owe to chance
 * @param quantity by how much the number is above what would be no news, with its range at 95 %, -1 to 1
 * @param coverage how much was read, of each side where there are two
 * @param byChance probability that bodies put into the groups by chance differ as far; empty where no groups are compared
 * @param heaviest the body without which the sentence is not true; empty where there is none
 * @param coded    posts that people read for it; empty where people read none
 * @param sentence what is said of a range that leaves out nothing
 * @param open     what is not known, in words
 */
record Claim(String id, SentenceKind kind, List<Cell> cells, Chance chance, ShareDifference quantity, List<Coverage> coverage,
		OptionalDouble byChance, Optional<Heaviest> heaviest, OptionalLong coded, Function<ShareDifference, Bilingual> sentence,
		Bilingual open) {

	/** Copies its lists. */
	Claim {
		cells = List.copyOf(cells);
		coverage = List.copyOf(coverage);
	}

	/** The id of a comparison of numbers; it does not depend on which of them is larger today. */
	static String id(List<Cell> cells) {
		return cells.stream().map(it -> it.query().text()).sorted().collect(Collectors.joining(" - "));
	}

	/** Both sides together, or the side of which too little was read. */
	Coverage read() {
		return coverage.stream().filter(it -> !it.isEnough()).findFirst()
				.orElseGet(() -> new Coverage(sum(Coverage::bodies), sum(Coverage::behind), sum(Coverage::units), sum(Coverage::read)));
	}

	private long sum(ToLongFunction<Coverage> number) {
		return coverage.stream().mapToLong(number).sum();
	}
}
