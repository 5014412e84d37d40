// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form of addresses of accounts, e.g. {@code youtube.com/user/{handle}}: a host, then parts of a path. One part has
 * <code>{handle}</code>, perhaps with letters before or after it; a part {@code *} matches any. Subdomains of the host
 * match too, and further parts of the path do not count. A form may end with <code>?id={handle}</code>. It is compared
 * part by part, so that no form takes long, whatever the address. Immutable.
 *
 * @param platform  id of the platform whose addresses these are, or {@link #ANY}
 * @param host      lower-case, or {@link #ANY} for the hosts that a study gives the platform
 * @param parts     of the path
 * @param byId      true when the handle stands in the parameter {@code id}, not in a part
 * @param canonical the one address of all that name an account, with <code>{handle}</code>; empty when each is its own
 */
record AddressForm(String platform, String host, List<String> parts, boolean byId, String canonical) {

	/** Any platform, host or part. */
	static final String ANY = "*";

	static final String HANDLE = "{handle}";

	private static final String ID = "?id=" + HANDLE;

	/** Copies its list. */
	AddressForm {
		parts = List.copyOf(parts);
	}

	/** A form as a file writes it; empty when it is none. */
	static Optional<AddressForm> of(String platform, String form, String canonical) {
		String text = form.toLowerCase(Locale.ROOT);
		boolean byId = text.endsWith(ID);
		String path = byId ? text.substring(0, text.length() - ID.length()) : text;
		List<String> all = new ArrayList<>(Arrays.asList(path.split("/", -1)));
		String host = all.removeFirst();
		long named = all.stream().filter(it -> it.contains(HANDLE)).count();
		boolean hostFits = host.equals(ANY) || host.contains(".") && !host.contains("{") && !host.contains(ANY);
		boolean partsFit = all.stream().noneMatch(it -> it.isEmpty() || it.contains("?") || it.replace(HANDLE, "").contains("{"));
		return hostFits && partsFit && !all.isEmpty() && named == (byId ? 0 : 1)
				? Optional.of(new AddressForm(platform, host, all, byId, canonical.toLowerCase(Locale.ROOT)))
				: Optional.empty();
	}

	/** True for the addresses of a host of its own, not of those of a study. */
	boolean hasHost() {
		return !host.equals(ANY);
	}

	/** True when an address on this host can be of this form. @param other lower-case */
	boolean isOn(String other) {
		return !hasHost() || other.equals(host) || other.endsWith("." + host);
	}

	/** The first part of the path where it is always the same; empty otherwise. */
	String firstWord() {
		String first = parts.getFirst();
		return first.equals(ANY) || first.contains(HANDLE) ? "" : first;
	}

	/** True when its first part can be any handle. */
	boolean beginsWithHandle() {
		return parts.getFirst().equals(HANDLE);
	}

	/**
	 * Returns the handle in an address; empty when the address is not of this form.
	 *
	 * @param path lower-case
	 * @param id   the parameter of that name; empty when there is none
	 */
	Optional<String> handle(List<String> path, String id) {
		if (path.size() < parts.size() || byId == id.isEmpty()) {
			return Optional.empty();
		}
		String found = id;
		for (int i = 0; i < parts.size(); i++) {
			String part = parts.get(i);
			String there = path.get(i);
			int at = part.indexOf(HANDLE);
			if (at >= 0) {
				String before = part.substring(0, at);
				String after = part.substring(at + HANDLE.length());
				if (there.length() <= before.length() + after.length() || !there.startsWith(before) || !there.endsWith(after)) {
					return Optional.empty();
				}
				found = there.substring(before.length(), there.length() - after.length());
			} else if (!part.equals(ANY) && !part.equals(there)) {
				return Optional.empty();
			}
		}
		return Optional.of(found);
	}
}
