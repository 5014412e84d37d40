// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Hosts that are asked without a proxy: names, which stand for all below them, addresses and ranges of addresses
 * ({@code 10.0.0.0/8}), each with or without a port, apart by commas or blanks; {@code *} for all.
 *
 * @param listed as the variable {@code no_proxy} has them
 */
record StraightHosts(String listed) {

	private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*\\]?");

	boolean holds(String host, int port) {
		return Arrays.stream(listed.toLowerCase(Locale.ROOT).split("[,\\s]+")).filter(it -> !it.isEmpty()).anyMatch(it -> fits(it, host, port));
	}

	private static boolean fits(String entry, String host, int port) {
		if (entry.equals("*")) {
			return true;
		}
		int slash = entry.indexOf('/');
		if (slash > 0) {
			return ADDRESS.matcher(host).matches() && within(entry.substring(0, slash), entry.substring(slash + 1), host);
		}
		boolean withPort = entry.matches(".*[^:]:\\d{1,5}") && (entry.indexOf(':') == entry.lastIndexOf(':') || entry.startsWith("["));
		String bare = withPort ? entry.substring(0, entry.lastIndexOf(':')) : entry;
		if (withPort && port != Integer.parseInt(entry.substring(entry.lastIndexOf(':') + 1))) {
			return false;
		}
		String name = bare.replaceFirst("^\\*?\\.", "").replaceFirst("\\.$", "");
		return host.equals(name) || host.equals('[' + name + ']') || !ADDRESS.matcher(host).matches() && host.endsWith('.' + name);
	}

	private static boolean within(String network, String length, String host) {
		if (!ADDRESS.matcher(network).matches() || !length.matches("\\d{1,3}")) {
			return false;
		}
		try {
			byte[] first = InetAddress.getByName(network).getAddress();
			byte[] second = InetAddress.getByName(host).getAddress();
			int bits = Integer.parseInt(length);
			if (first.length != second.length || bits > first.length * 8) {
				return false;
			}
			for (int i = 0; i < bits; i++) {
				int mask = 0x80 >> i % 8;
				if ((first[i / 8] & mask) != (second[i / 8] & mask)) {
					return false;
				}
			}
			return true;
		} catch (UnknownHostException noAddress) {
			return false;
		}
	}
}
