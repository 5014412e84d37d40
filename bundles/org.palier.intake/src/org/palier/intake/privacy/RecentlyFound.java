// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembered answers for things that are asked again and again. When there are too many, all are forgotten and found again.
 * For one thread.
 */
final class RecentlyFound<K, V> {

	private static final int REMEMBERED = 100_000;

	private final Map<K, V> found = new HashMap<>();
	private final Function<K, V> finding;

	/** @param finding always gives equal answers for equal things */
	RecentlyFound(Function<K, V> finding) {
		this.finding = finding;
	}

	V of(K asked) {
		V known = found.get(asked);
		if (known == null) {
			known = finding.apply(asked);
			if (found.size() >= REMEMBERED) {
				found.clear();
			}
			found.put(asked, known);
		}
		return known;
	}
}
