// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What makes an account one in two vintages of a list: its address without scheme, www, final slash and case, twitter.com being
 * x.com; where there is no address, its platform and handle. Another address is another account, whatever it is called: who
 * reads both closed and opened may tell whether it went on.
 *
 * @param key the same for the same account
 */
public record AccountAddress(String key) {

	private static final Pattern SCHEME = Pattern.compile("^https?://");
	private static final Pattern WWW = Pattern.compile("^www\\.");
	private static final Pattern SLASHES = Pattern.compile("/+$");
	private static final Pattern TWITTER = Pattern.compile("^(mobile\\.)?twitter\\.com(?=/|$)");

	/** Of an account; empty when nothing is known of it. @param platform id of its platform */
	public static Optional<AccountAddress> of(String platform, @Nullable String handle, @Nullable String url) {
		if (url != null && !url.isBlank()) {
			return Optional.of(new AccountAddress(normal(url)));
		}
		return handle == null || handle.isBlank() ? Optional.empty()
				: Optional.of(new AccountAddress(platform + " @" + handle.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "")));
	}

	private static String normal(String url) {
		String plain = SCHEME.matcher(url.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
		return TWITTER.matcher(SLASHES.matcher(WWW.matcher(plain).replaceFirst("")).replaceFirst("")).replaceFirst("x.com");
	}
}
