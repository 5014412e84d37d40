// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A target profile that cannot be understood. */
public final class RefusedTargetException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	RefusedTargetException(Bilingual reason) {
		super(reason);
	}
}
