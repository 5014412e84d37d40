// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.util.Objects;
import java.util.Optional;

/**
 * A page as it was saved.
 *
 * @param name    where it lies: a path within what was scanned, with “/”
 * @param address of the web; empty when the file does not say it beside the page itself
 * @param body    its bytes, not to be changed
 * @param charset that the server or the file says it has; empty when only the page itself can tell
 */
public record SavedPage(String name, Optional<String> address, byte[] body, Optional<String> charset) {

	/** Complete on construction. */
	public SavedPage {
		Objects.requireNonNull(name);
		Objects.requireNonNull(address);
		Objects.requireNonNull(body);
		Objects.requireNonNull(charset);
	}
}
