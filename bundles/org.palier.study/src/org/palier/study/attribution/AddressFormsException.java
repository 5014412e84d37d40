// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.io.IOException;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;

/** A file of forms of addresses that cannot be used, with the row and what is wrong with it. */
public final class AddressFormsException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	AddressFormsException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** One sentence that names the row. */
	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public String getLocalizedMessage() {
		return reason.in(Locale.getDefault());
	}
}
