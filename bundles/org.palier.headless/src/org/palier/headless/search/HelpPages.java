// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.search;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.palier.search.HelpText;
import org.palier.search.SearchEntry;

/** The pages of the help, where the program was installed with them. */
final class HelpPages {

	private static final String HELP = "org.palier.help";

	private HelpPages() {
	}

	/** Those of a language. @throws IOException when one cannot be read */
	static List<SearchEntry> in(Locale locale) throws IOException {
		Bundle bundle = Platform.getBundle(HELP);
		List<SearchEntry> pages = new ArrayList<>();
		if (bundle != null) {
			String language = locale.getLanguage().equals("fr") ? "fr" : "en";
			var found = bundle.findEntries(language.equals("fr") ? "/nl/fr/html" : "/html", "*.html", false);
			List<URL> files = found == null ? List.of() : Collections.list(found);
			for (URL file : files.stream().sorted((one, other) -> one.getPath().compareTo(other.getPath())).toList()) {
				try (var stream = file.openStream()) {
					String name = file.getPath().replaceAll(".*/", "");
					pages.add(new HelpText("/" + HELP + "/html/" + name, new String(stream.readAllBytes(), StandardCharsets.UTF_8), language).thing());
				}
			}
		}
		return pages;
	}
}
