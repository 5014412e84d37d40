// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * The agency to which a post comes.
 *
 * @param agency its number in the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param how    as its author's, or as that of whom it relays
 */
public record PostOwner(int agency, Attributed how) {

	/** Complete on construction. */
	public PostOwner {
		Objects.requireNonNull(how);
	}
}
