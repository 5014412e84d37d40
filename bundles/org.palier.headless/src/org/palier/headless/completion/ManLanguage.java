// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.util.List;
import java.util.Locale;

import org.palier.headless.console.Console;

/**
 * The parts that are alike in all manual pages of one language.
 *
 * @param locale  of the pages
 * @param edition of Palier
 */
record ManLanguage(Locale locale, Edition edition) {

	/** The section of commands. */
	static final String SECTION = "1";

	/** A page that says its name and, in a few words, what it is about. */
	Roff begin(String name, String words) {
		var page = new Roff();
		page.title(name.toUpperCase(Locale.ROOT), SECTION, edition.day(), "Palier " + edition.version(), word("manual"));
		heading(page, "name");
		return page.filled(Roff.escaped(name) + " \\- " + Roff.escaped(words.strip()));
	}

	void heading(Roff page, String key) {
		page.macro("SH", word(key));
	}

	/** The way to another page. */
	String reference(String name) {
		return Roff.boldly(name) + "(" + SECTION + ")";
	}

	void seeAlso(Roff page, List<String> names) {
		heading(page, "see_also");
		page.raw(String.join(", ", names.stream().map(this::reference).toList()));
	}

	private String word(String key) {
		return Console.text("man." + key).in(locale);
	}
}
