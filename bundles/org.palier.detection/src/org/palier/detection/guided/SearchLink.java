// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.util.Objects;

/**
 * A search that a person opens in the browser.
 *
 * @param where host that searches, e.g. youtube.com
 * @param words what is searched for, as one types it
 * @param url   of the search
 */
public record SearchLink(String where, String words, String url) {

	/** Complete on construction. */
	public SearchLink {
		Objects.requireNonNull(where);
		Objects.requireNonNull(words);
		Objects.requireNonNull(url);
	}
}
