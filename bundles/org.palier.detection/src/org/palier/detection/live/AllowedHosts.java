// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Which machines are asked: an address in a study must not lead the program into the network that it runs in.
 *
 * @since 0.2.0
 */
@FunctionalInterface
public interface AllowedHosts {

	/** Machines of the public web. */
	AllowedHosts PUBLIC = address -> !isPrivate(address);

	/** True when a machine of this address may be asked. */
	boolean allows(InetAddress address);

	/** True when all addresses of a host may be asked. @throws UnknownHostException when it has none */
	default boolean allows(String host) throws UnknownHostException {
		for (InetAddress address : InetAddress.getAllByName(host)) {
			if (!allows(address)) {
				return false;
			}
		}
		return true;
	}

	/** Loopback, local networks, carriers' networks, multicast, and what is reserved (RFC 6890). */
	private static boolean isPrivate(InetAddress address) {
		byte[] bytes = address.getAddress();
		int first = bytes[0] & 0xff;
		int second = bytes[1] & 0xff;
		boolean known = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
				|| address.isMulticastAddress();
		boolean reserved = address instanceof Inet4Address
				? first == 0 || first >= 240 || first == 100 && second >= 64 && second < 128 || first == 198 && (second == 18 || second == 19)
						|| first == 192 && second == 0 && bytes[2] == 0
				: (first & 0xfe) == 0xfc || first == 0x20 && second == 0x02 || first == 0 && second == 0x64;
		return known || reserved;
	}
}
