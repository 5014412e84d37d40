// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import org.palier.core.text.Bilingual;

/** A language model that did not answer as asked; says how. */
final class ServiceFailedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;
	private final boolean unreachable;

	/** @param unreachable whether nothing came that could be read, so that the next request may fare no better */
	ServiceFailedException(Bilingual reason, boolean unreachable) {
		super(reason.en());
		this.reason = reason;
		this.unreachable = unreachable;
	}

	Bilingual reason() {
		return reason;
	}

	boolean isUnreachable() {
		return unreachable;
	}
}
