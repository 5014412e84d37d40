// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import org.palier.core.text.Bilingual;
import org.palier.core.text.ExplainedException;

/**
 * A list of counts of accounts that cannot be understood.
 *
 * @since 0.1.0
 */
public final class UnreadableCountsException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	UnreadableCountsException(Bilingual reason) {
		super(reason);
	}
}
