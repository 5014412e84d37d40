// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/**
 * A page cannot be read; the others are.
 */
public final class UnreadablePageException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	private final NotRead why;

	/** @param why in short @param reason in a sentence */
	public UnreadablePageException(NotRead why, Bilingual reason) {
		super(reason);
		this.why = why;
	}

	/** @param reason what is wrong with it, and what is allowed */
	public UnreadablePageException(Bilingual reason) {
		this(NotRead.OTHER, reason);
	}

	/** In short. */
	public NotRead why() {
		return why;
	}
}
