// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;

/** Another program fetches the same for the same study. Nothing was done. */
public final class FetchInUseException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	FetchInUseException(Bilingual reason) {
		super(reason);
	}
}
