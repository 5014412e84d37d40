// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A language model that did not answer as asked; says how. */
final class ServiceFailedException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	private final boolean unreachable;
	private final boolean last;

	private ServiceFailedException(Bilingual reason, boolean unreachable, boolean last) {
		super(reason);
		this.unreachable = unreachable;
		this.last = last;
	}

	/** It answered, with something that cannot be taken: the next answer may be better. */
	static ServiceFailedException unusable(Bilingual reason) {
		return new ServiceFailedException(reason, false, false);
	}

	/** Nothing came that could be read, so that the next request may fare no better. */
	static ServiceFailedException unreachable(Bilingual reason) {
		return new ServiceFailedException(reason, true, false);
	}

	/** No further request would fare better before somebody changes what is set. */
	static ServiceFailedException last(Bilingual reason) {
		return new ServiceFailedException(reason, true, true);
	}

	boolean isUnreachable() {
		return unreachable;
	}

	boolean isLast() {
		return last;
	}
}
