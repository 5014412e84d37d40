// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.io.IOException;
import java.util.Objects;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Explained;

/**
 * A set that cannot be drawn, found or used as somebody asked. Nothing was changed.
 *
 * @since 0.2.0
 */
public final class SetException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason names the thing at fault and what is allowed */
	public SetException(Bilingual reason) {
		super(reason.en());
		this.reason = Objects.requireNonNull(reason);
	}

	@Override
	public Bilingual reason() {
		return reason;
	}
}
