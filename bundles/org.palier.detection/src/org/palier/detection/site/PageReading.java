// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.List;
import java.util.Optional;

/**
 * The result of reading one page.
 *
 * @param name path or address of the page
 * @param address address on the web; empty when unknown
 * @param host host of its site, lower case, without www; empty when unknown
 * @param names its title, and its other names for itself
 * @param links links to platforms, feeds and blogs, in the order of the page
 */
record PageReading(String name, Optional<String> address, String host, List<String> names, List<FoundLink> links) {

	/** Copies its lists. */
	PageReading {
		names = List.copyOf(names);
		links = List.copyOf(links);
	}
}
