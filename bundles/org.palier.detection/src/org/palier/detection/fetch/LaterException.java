// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A service does not answer now, and may later. */
final class LaterException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	LaterException(Bilingual reason) {
		super(reason);
	}
}
