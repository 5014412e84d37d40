// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;

/**
 * A mapping that is none, or does not fit the table.
 */
public final class MappingException extends Exception implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason one sentence that names the part that is wrong and says what is allowed */
	public MappingException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
