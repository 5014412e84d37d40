// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.IOException;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Explained;

/** Another program fetches the same for the same study. Nothing was done. @since 0.2.0 */
public final class FetchInUseException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	FetchInUseException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	@Override
	public Bilingual reason() {
		return reason;
	}
}
