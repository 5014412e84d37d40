// SPDX-License-Identifier: EPL-2.0
package org.palier.verify.installation;

import java.nio.file.Path;

import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/** The file that should be an installation’s bill of materials holds something else. */
final class NoBillException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	private static final Wording WORDS = new Wording(NoBillException.class, "messages");

	NoBillException(Path file) {
		super(WORDS.text("no_bill", file));
	}

	@Override
	public FailureKind failure() {
		return FailureKind.UNREADABLE;
	}
}
