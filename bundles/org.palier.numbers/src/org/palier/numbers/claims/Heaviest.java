// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

import java.util.List;

/**
 * The body that weighs most, e.g. the one that writes most posts.
 *
 * @param weight  its part of all, 0 to 1
 * @param without the shares of the others, in the order of the evidence
 */
public record Heaviest(double weight, List<ShareRange> without) {

	/** Copies its list. */
	public Heaviest {
		without = List.copyOf(without);
	}
}
