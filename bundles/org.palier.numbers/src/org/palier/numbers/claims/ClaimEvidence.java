// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The evidence for claims about some shares. Immutable.
 *
 * @param coverage how much was read
 * @param shares   with their ranges, e.g. of the levels of a theory, base first
 * @param heaviest the body that weighs most, with the shares without it; empty where each body weighs as much, and where there is one alone
 */
public record ClaimEvidence(Coverage coverage, List<ShareRange> shares, Optional<Heaviest> heaviest) {

	/** By how much a number may change without the body that weighs most, if it leaves the range too. */
	public static final double STEADY = 0.05;

	/** Copies its list. */
	public ClaimEvidence {
		int number = shares.size();
		shares = List.copyOf(shares);
		if (heaviest.filter(it -> it.without().size() != number).isPresent()) {
			throw new IllegalArgumentException("Other shares without the body that weighs most");
		}
	}

	/** Evidence of what counts each body once. */
	public static ClaimEvidence ofBodies(Coverage coverage, ShareRange share) {
		return new ClaimEvidence(coverage, List.of(share), Optional.empty());
	}

	/**
	 * Whether a sentence may be claimed. Every headline, title and bold number is asked here.
	 *
	 * @param sentence whether it is true of shares, over all of their ranges
	 */
	public Standing of(Predicate<List<ShareRange>> sentence) {
		if (!coverage.isEnough()) {
			return new Standing.TooLittleRead(coverage);
		}
		if (!sentence.test(shares)) {
			return new Standing.Crosses();
		}
		return heaviest.filter(it -> !sentence.test(it.without())).<Standing>map(Standing.RestsOnOneBody::new).orElseGet(Standing.Holds::new);
	}

	/**
	 * Whether the numbers may be shown in bold: all that they need is coverage, and to be nearly the same without the body that weighs most.
	 */
	public Standing ofNumbers() {
		return of(these -> {
			for (int i = 0; i < shares.size(); i++) {
				ShareRange all = shares.get(i);
				double here = these.get(i).value();
				boolean inside = !all.isUnchecked() && here >= all.low() && here <= all.high();
				if (!inside && Math.abs(here - all.value()) > STEADY) {
					return false;
				}
			}
			return true;
		});
	}
}
