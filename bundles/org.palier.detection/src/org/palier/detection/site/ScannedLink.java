// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.Objects;
import java.util.Optional;

import org.palier.detection.links.LinkClass;
import org.palier.ground.text.Bilingual;

/**
 * A link of a page, and its class.
 *
 * @param page      where the page lies, or its address when it came from the web
 * @param address   of the page; empty when nothing tells it
 * @param platform  id; empty for services that share on many, and for a page that could not be read
 * @param link      as it stands in the page; empty for a page that could not be read
 * @param handle    that it names; empty when it names none
 * @param linkClass what it is
 * @param reason    why
 * @param target    where it leads, redirections taken away
 */
public record ScannedLink(String page, Optional<String> address, Optional<String> platform, String link, String handle, LinkClass linkClass,
		Bilingual reason, String target) {

	/** Complete on construction. */
	public ScannedLink {
		Objects.requireNonNull(page);
		Objects.requireNonNull(address);
		Objects.requireNonNull(platform);
		Objects.requireNonNull(link);
		Objects.requireNonNull(handle);
		Objects.requireNonNull(linkClass);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(target);
	}
}
