// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.palier.detection.pages.NotRead;

/**
 * The results of a scan of sites.
 *
 * @param pages pages that were read, in the order in which they came; a page that could not be read is among the links, with
 * the reason
 * @param notRead number of pages not read, by reason; a reason without pages is missing
 * @param links links to platforms, feeds and blogs
 */
public record SiteFindings(List<Page> pages, Map<NotRead, Long> notRead, List<ScannedLink> links) {

	/** Copies its lists. */
	public SiteFindings {
		pages = List.copyOf(pages);
		notRead = Map.copyOf(notRead);
		links = List.copyOf(links);
	}

	/**
	 * A page that was read.
	 *
	 * @param name    where it lies
	 * @param address of the web; empty when nothing tells it
	 */
	public record Page(String name, Optional<String> address) {

		/** Complete on construction. */
		public Page {
			Objects.requireNonNull(name);
			Objects.requireNonNull(address);
		}
	}
}
