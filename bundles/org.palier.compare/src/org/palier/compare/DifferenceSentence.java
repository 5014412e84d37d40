// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.Locale;

import org.palier.explore.Comparison;
import org.palier.explore.Comparison.Verdict;
import org.palier.explore.Ranges;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.statistics.differences.ShareDifference;

/** The sentence below a title: by how many points two sides differ, and within which ends. */
final class DifferenceSentence {

	private DifferenceSentence() {
	}

	/**
	 * The sentence about the difference that the title names. Where the title names none, it is about the largest difference that has a
	 * range. Where none has one, it says why there are no ranges, and is empty where no reason is known.
	 */
	static Bilingual of(Comparison compared) {
		return compared.told().or(() -> compared.rows().stream()
				.filter(it -> it.difference().isPresent() && it.verdict() != Verdict.SMALL).findFirst()).map(row -> {
			boolean less = row.points() < 0;
			ShareDifference range = row.difference().map(it -> less ? it.turned() : it).orElseThrow();
			String key = compared.told().isPresent() ? "difference.told" : "difference.open";
			return CompareWords.WORDS.text(key, points(Math.abs(row.points())), points(range.low()), points(range.high()), row.name());
		}).orElseGet(() -> compared.ranges() instanceof Ranges.None none ? none.why() : Bilingual.EMPTY);
	}

	private static Bilingual points(double share) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).number(share * 100, 1), new Typography(Locale.CANADA).number(share * 100, 1));
	}
}
