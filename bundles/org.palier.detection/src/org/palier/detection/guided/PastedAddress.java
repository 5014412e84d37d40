// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;

/** The reading of an address that a person gives for a cell. */
public sealed interface PastedAddress {

	/**
	 * An account, a feed or a blog that can be the agency’s.
	 *
	 * @param handle empty for feeds, and blogs on a host of their own
	 * @param url    of it
	 * @param same   what the cell knows it by already; null when it is new
	 */
	record AcceptedAddress(String handle, String url, @Nullable Account same) implements PastedAddress {
	}

	/**
	 * No such address.
	 *
	 * @param reason in a sentence
	 */
	record Refused(Bilingual reason) implements PastedAddress {
	}
}
