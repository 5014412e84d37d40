// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web as lists write it, repaired: spaces are taken out, wherever they stand, and a
 * missing scheme becomes https. Looser than {@link java.net.URI}, which refuses addresses that browsers
 * open (a bar, an underscore in the host). Immutable.
 *
 * @param url  with scheme, else as written
 * @param host lower-case, without port
 */
public record WebAddress(String url, String host) {

	/** Stands, among the hosts of a platform, for any host. */
	public static final String ANY_HOST = "*";

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200b\\ufeff]+");
	private static final Pattern ADDRESS = Pattern
			.compile("(?:(https?)://(?:[^/?#@]*@)?)?((?:[\\p{L}\\p{N}_-]+\\.)+\\p{L}[\\p{L}\\p{N}-]+)(?::\\d{1,5})?(?:[/?#].*)?",
					Pattern.CASE_INSENSITIVE);

	/** The http or https address that a text means; empty when it is none, since it has no dotted host or another scheme. */
	public static Optional<WebAddress> of(String text) {
		String compact = holdsSpaces(text) ? SPACES.matcher(text).replaceAll("") : text;
		Matcher address = ADDRESS.matcher(compact);
		if (!address.matches()) {
			return Optional.empty();
		}
		String url = address.group(1) == null ? "https://" + compact : compact;
		return Optional.of(new WebAddress(url, address.group(2).toLowerCase(Locale.ROOT)));
	}

	private static boolean holdsSpaces(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' || c > '~' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff')) {
				return true;
			}
		}
		return false;
	}
}
