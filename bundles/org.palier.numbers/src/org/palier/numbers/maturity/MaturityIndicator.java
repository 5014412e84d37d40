// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import org.palier.numbers.indicators.WordedIndicator;

/** An indicator of this package; simulations do not count it draw by draw. */
abstract class MaturityIndicator extends WordedIndicator {

	/** @param parts of a view that it reads */
	MaturityIndicator(String id, Part... parts) {
		super(id, EvaluationWords.WORDS, parts);
	}

	/** A test of chance has no meaning for agencies that are supposed. */
	@Override
	public final boolean isDrawn() {
		return false;
	}
}
