// SPDX-License-Identifier: EPL-2.0
package org.palier.core.attribution;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.core.text.WebAddress;

/** How accounts are named, brought to one spelling. */
final class AccountNames {

	/** In paths before the name of an account: youtube.com/user/X, flickr.com/photos/X, facebook.com/pages/N/X. */
	private static final Set<String> BEFORE_NAME = Set.of("user", "channel", "c", "photos", "people", "company", "school", "in",
			"pages", "pg", "groups", "p");
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

	/** Handles or ids that the path of an address on a platform's own host names, in the spelling of {@link #handle}. */
	static List<String> inAddress(String url) {
		Optional<String> address = address(url);
		if (address.isEmpty() || !address.get().contains("/")) {
			return List.of();
		}
		String path = address.get().substring(address.get().indexOf('/') + 1);
		int question = path.indexOf('?');
		if (question >= 0) {
			Matcher id = ID_PARAMETER.matcher(path.substring(question + 1));
			return id.find() ? List.of(handle(id.group(1))) : List.of();
		}
		var parts = new ArrayList<>(Arrays.asList(path.split("/")));
		boolean pages = parts.get(0).equals("pages");
		while (!parts.isEmpty() && BEFORE_NAME.contains(parts.get(0))) {
			parts.remove(0);
		}
		if (parts.isEmpty()) {
			return List.of();
		}
		// facebook.com/pages/Name/123: the name is no handle, the number is the id.
		return List.of(handle(decoded(parts.get(pages ? parts.size() - 1 : 0))));
	}

	private static String decoded(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return part;
		}
	}
}
