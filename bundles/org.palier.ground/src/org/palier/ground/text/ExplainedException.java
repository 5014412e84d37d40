// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.Objects;

/**
 * A checked exception that explains itself. Those that are an {@link java.io.IOException} are {@link ExplainedIOException},
 * or, like unchecked ones, {@link Explained} all the same.
 */
public abstract class ExplainedException extends Exception implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason what a person must know; its English is the message */
	protected ExplainedException(Bilingual reason) {
		super(reason.en());
		this.reason = Objects.requireNonNull(reason);
	}

	@Override
	public final Bilingual reason() {
		return reason;
	}
}
