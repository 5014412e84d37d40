// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A change of a recommendation that is refused, with the one sentence that says why. */
public final class RecommendationRefusal extends ExplainedException {

	private static final long serialVersionUID = 1L;

	RecommendationRefusal(Bilingual reason) {
		super(reason);
	}
}
