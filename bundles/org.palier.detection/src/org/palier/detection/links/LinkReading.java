// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.links;

import java.util.Objects;
import java.util.Optional;

/**
 * The parts of an address that its form shows.
 *
 * @param platform id of the platform; empty for a service that shares on many
 * @param linkClass its class as far as the form shows; the owner of the account is not yet known
 * @param handle handle as the address writes it; empty when it has none
 * @param person true for the form of a person's address, not a body's
 * @param address target of the link, without redirections of archives and of the platform
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
