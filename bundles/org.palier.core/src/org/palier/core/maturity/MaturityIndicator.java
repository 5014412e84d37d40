// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.Set;

import org.palier.core.indicators.Indicator;
import org.palier.core.text.Bilingual;

/** An indicator of this package, whose title lies in its messages under ID.title; simulations do not count it draw by draw. */
abstract class MaturityIndicator implements Indicator {

	private final String id;
	private final Set<Part> parts;

	/** @param parts of a view that it reads */
	MaturityIndicator(String id, Part... parts) {
		this.id = id;
		this.parts = Set.of(parts);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Bilingual title() {
		return EvaluationWords.text(id + ".title");
	}

	@Override
	public final Set<Part> reads() {
		return parts;
	}

	/** A test of chance has no meaning for agencies that are supposed. */
	@Override
	public final boolean isDrawn() {
		return false;
	}
}
