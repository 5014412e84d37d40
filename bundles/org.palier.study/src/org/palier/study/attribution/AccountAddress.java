// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The key by which an account is the same in two vintages of a list. It is the address without scheme, www, final slash
 * and case, with twitter.com as x.com; where there is no address, it is platform and handle. Another address is another
 * account, whatever its name: a reader who sees one account close and another open may judge whether it went on.
 *
 * @param key the same for the same account
 */
public record AccountAddress(String key) {

	private static final Pattern SCHEME = Pattern.compile("^https?://");
	private static final Pattern WWW = Pattern.compile("^www\\.");
	private static final Pattern SLASHES = Pattern.compile("/+$");
	private static final Pattern TWITTER = Pattern.compile("^(mobile\\.)?twitter\\.com(?=/|$)");

	/** Makes the key of an account; empty when neither address nor handle is known. @param platform id of its platform */
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
