// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;

/** Work of a plug-in that had to be ended through the plug-in's own fault; what it did until then does not count. */
public class PluginFailedException extends RuntimeException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason one sentence that names the plug-in */
	public PluginFailedException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** One sentence that names the plug-in. */
	@Override
	public final Bilingual reason() {
		return reason;
	}

	@Override
	public FailureKind failure() {
		return FailureKind.PART;
	}
}
