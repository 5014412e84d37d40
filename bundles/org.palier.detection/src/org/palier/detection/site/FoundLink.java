// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.site;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.palier.detection.links.LinkReading;
import org.palier.ground.text.Bilingual;

/**
 * A link as it stands in a page.
 *
 * @param link    as it is written there
 * @param reading what its form says
 * @param signs   what stands around it
 * @param said    why it is what it is, when its place decides that already; empty for most
 */
record FoundLink(String link, LinkReading reading, Set<Sign> signs, Optional<Bilingual> said) {

	/** Copies its signs. */
	FoundLink {
		Objects.requireNonNull(link);
		signs = signs.isEmpty() ? EnumSet.noneOf(Sign.class) : EnumSet.copyOf(signs);
	}
}
