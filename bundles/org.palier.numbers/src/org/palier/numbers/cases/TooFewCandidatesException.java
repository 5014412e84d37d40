// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A draw that asks for more cases than there are. */
public final class TooFewCandidatesException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	TooFewCandidatesException(Bilingual reason) {
		super(reason);
	}
}
