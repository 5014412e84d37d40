// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.util.Objects;
import java.util.Optional;

/**
 * What the form of an address says.
 *
 * @param platform  id of the platform; empty for a service that shares on many
 * @param linkClass what it is, as far as its form tells: whose account it is, is not known yet
 * @param handle    that it names, as it is written there; empty when it names none
 * @param person    true for an address that persons have, not bodies
 * @param address   where it leads, redirections of archives and of the platform taken away
 */
public record LinkReading(Optional<String> platform, LinkClass linkClass, String handle, boolean person, String address) {

	/** Complete on construction. */
	public LinkReading {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(linkClass);
		Objects.requireNonNull(handle);
		Objects.requireNonNull(address);
	}
}
