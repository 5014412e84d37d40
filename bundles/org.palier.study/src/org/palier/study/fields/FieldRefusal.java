// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** The refusal of a field or of a value: it says why, and what is allowed. */
public final class FieldRefusal extends ExplainedException {

	private static final long serialVersionUID = 1L;

	/** @param reason for the person who wrote it */
	FieldRefusal(Bilingual reason) {
		super(reason);
	}
}
