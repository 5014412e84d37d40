// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.io.IOException;
import java.util.Objects;

/**
 * An {@link IOException} that explains itself, as {@link ExplainedException} does among the others.
 */
public abstract class ExplainedIOException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason what a person must know; its English is the message */
	protected ExplainedIOException(Bilingual reason) {
		super(reason.en());
		this.reason = Objects.requireNonNull(reason);
	}

	@Override
	public final Bilingual reason() {
		return reason;
	}
}
