// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.UnseenSigns;
import org.palier.ground.text.WebAddress;

/** How accounts are named, brought to one spelling. */
final class AccountNames {

	private static final Pattern SITE = Pattern.compile("^[a-zA-Z]+://[^/?#]*");
	private static final Pattern FRAGMENT = Pattern.compile("#.*$");
	private static final Pattern ID_PARAMETER = Pattern.compile("(?:^|&)id=([^&]+)");
	/** Subdomains under which a platform shows the same account. */
	private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|mobile|fr-fr|fr-ca|en-ca|fr|en)\\.");

	private AccountNames() {
	}

	/** Without @ and case; empty when there is none. */
	static String handle(String handle) {
		String plain = UnseenSigns.without(handle).strip();
		int at = 0;
		while (at < plain.length() && plain.charAt(at) == '@') {
			at++;
		}
		return plain.substring(at).toLowerCase(Locale.ROOT);
	}

	/** Returns the part that all spellings of an address share; empty when the text is no address. */
	static Optional<String> address(String url) {
		return WebAddress.of(url).map(it -> {
			String rest = withoutSlashes(FRAGMENT.matcher(SITE.matcher(it.url()).replaceFirst("")).replaceFirst(""));
			int question = rest.indexOf('?');
			boolean named = question >= 0 && ID_PARAMETER.matcher(rest.substring(question + 1)).find();
			// Other parameters say where a link was found, not whose page it is.
			String path = named || question < 0 ? rest : withoutSlashes(rest.substring(0, question));
			return SAME_SITE.matcher(it.host()).replaceFirst("") + path.toLowerCase(Locale.ROOT);
		});
	}

	private static String withoutSlashes(String path) {
		int end = path.length();
		while (end > 0 && path.charAt(end - 1) == '/') {
			end--;
		}
		return path.substring(0, end);
	}

	/** The parameter id of a query; empty when there is none. */
	static String id(String query) {
		Matcher id = ID_PARAMETER.matcher(query);
		return id.find() ? id.group(1) : "";
	}

	/** A part of a path with its letters in the place of their codes. */
	static String decoded(String part) {
		if (part.indexOf('%') < 0) {
			return part;
		}
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return part;
		}
	}
}
