// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.List;
import java.util.Optional;

/**
 * What was read of one page.
 *
 * @param name    where it lies
 * @param address of the web; empty when nothing tells it
 * @param host    of its site, lower case, without www; empty when nothing tells it
 * @param names   its title, and what else it calls itself
 * @param links   to platforms, feeds and blogs, in the order of the page
 */
record PageReading(String name, Optional<String> address, String host, List<String> names, List<FoundLink> links) {

	/** Copies its lists. */
	PageReading {
		names = List.copyOf(names);
		links = List.copyOf(links);
	}
}
