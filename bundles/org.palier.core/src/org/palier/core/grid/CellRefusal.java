// SPDX-License-Identifier: EPL-2.0
package org.palier.core.grid;

import org.palier.core.text.Bilingual;
import org.palier.core.text.ExplainedException;

/** A text that a cell cannot become. */
public final class CellRefusal extends ExplainedException {

	private static final long serialVersionUID = 1L;

	/** @param reason why, for the person who typed it */
	CellRefusal(Bilingual reason) {
		super(reason);
	}
}
