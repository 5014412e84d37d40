// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A text that a cell cannot become. */
public final class CellRefusal extends ExplainedException {

	private static final long serialVersionUID = 1L;

	/** @param reason why, for the person who typed it */
	CellRefusal(Bilingual reason) {
		super(reason);
	}
}
