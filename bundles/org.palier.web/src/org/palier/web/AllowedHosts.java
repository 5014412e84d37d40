// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The machines that may be asked. An address in a study must not lead the program into its own network. */
@FunctionalInterface
public interface AllowedHosts {

	/** Machines of the public web. */
	AllowedHosts PUBLIC = address -> !isPrivate(address);

	/** Every machine: for an address that the analyst typed. */
	AllowedHosts ANY = address -> true;

	/** True when a machine of this address may be asked. */
	boolean allows(InetAddress address);

	/**
	 * True when a proxy may be asked for a host: an address is judged as an address, a name by its form. Nothing is looked up,
	 * since behind a proxy only the proxy may know public names.
	 */
	default boolean allowsByName(String host) {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
		try {
			if (name.startsWith("[") || Names.DOTTED.matcher(name).matches()) {
				return allows(InetAddress.getByName(name));
			}
			return !Names.ofANetwork(name) || allows(InetAddress.getLoopbackAddress());
		} catch (UnknownHostException noAddress) {
			return false;
		}
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
				// What holds an address of version 4 within one of version 6 may lead anywhere: compatible, NAT64, 6to4, Teredo.
				: (first & 0xfe) == 0xfc || first == 0 || first == 0x20 && second == 0x02
						|| first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
		return known || reserved;
	}

	/** Names that are no names of the public web, by their form alone. */
	final class Names {

		private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
		/** Numbers in other forms (decimal, octal, hexadecimal) are addresses to some programs and names to others. */
		private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
		private static final List<String> NETWORKS = List.of("localhost", "localdomain", "local", "internal", "intranet", "private", "corp",
				"home", "lan",
				"home.arpa", "test", "invalid", "onion");

		private Names() {
		}

		private static boolean ofANetwork(String name) {
			return name.indexOf('.') < 0 || NUMBER_AT_THE_END.matcher(name).matches()
					|| NETWORKS.stream().anyMatch(it -> name.endsWith('.' + it));
		}
	}
}
