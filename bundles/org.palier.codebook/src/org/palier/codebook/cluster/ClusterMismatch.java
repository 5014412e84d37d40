// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;

/** A folder of a cluster that is refused as a whole, and why. */
public final class ClusterMismatch extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason what does not fit, in a sentence */
	ClusterMismatch(Bilingual reason) {
		super(reason);
	}
}
