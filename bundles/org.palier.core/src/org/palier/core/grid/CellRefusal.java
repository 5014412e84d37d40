// SPDX-License-Identifier: EPL-2.0
package org.palier.core.grid;

import org.palier.core.text.Bilingual;

/** A text that a cell cannot become. */
public final class CellRefusal extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual sentence;

	CellRefusal(Bilingual sentence) {
		super(sentence.en());
		this.sentence = sentence;
	}

	/** Why, for the person who typed it. */
	public Bilingual sentence() {
		return sentence;
	}
}
