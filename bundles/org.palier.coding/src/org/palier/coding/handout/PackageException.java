// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.util.Objects;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Explained;

/**
 * A package that cannot be written, read or merged; nothing was changed.
 *
 * @since 0.2.0
 */
public final class PackageException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason names the thing at fault */
	public PackageException(Bilingual reason) {
		super(reason.en());
		this.reason = Objects.requireNonNull(reason);
	}

	@Override
	public Bilingual reason() {
		return reason;
	}
}
