// SPDX-License-Identifier: EPL-2.0
package org.palier.core.attribution;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.core.text.WebAddress;

/** How accounts are named, brought to one spelling. */
final class AccountNames {

	private static final Pattern ID_PARAMETER = Pattern.compile("(?:^|&)id=([^&]+)");
	/** Subdomains under which a platform shows the same account. */
	private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|mobile|fr-fr|fr-ca|en-ca|fr|en)\\.");

	private AccountNames() {
	}

	/** Without @ and case; empty when there is none. */
	static String handle(String handle) {
		return handle.strip().replaceFirst("^@+", "").toLowerCase(Locale.ROOT);
	}

	/** What two spellings of an address have in common; empty when the text is no address. */
	static Optional<String> address(String url) {
		return WebAddress.of(url).map(it -> {
			String rest = it.url().replaceFirst("^[a-zA-Z]+://[^/?#]*", "").replaceFirst("#.*$", "").replaceFirst("/+$", "");
			boolean named = rest.contains("?") && ID_PARAMETER.matcher(rest.substring(rest.indexOf('?') + 1)).find();
			// Other parameters say where a link was found, not whose page it is.
			String path = named || !rest.contains("?") ? rest : rest.substring(0, rest.indexOf('?')).replaceFirst("/+$", "");
			return SAME_SITE.matcher(it.host()).replaceFirst("") + path.toLowerCase(Locale.ROOT);
		});
	}

	/** The parameter id of a query; empty when there is none. */
	static String id(String query) {
		Matcher id = ID_PARAMETER.matcher(query);
		return id.find() ? id.group(1) : "";
	}

	/** A part of a path with its letters in the place of their codes. */
	static String decoded(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return part;
		}
	}
}
