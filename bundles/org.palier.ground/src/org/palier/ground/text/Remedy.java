// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The action that a sentence calls for, as a person types it at the command line. A window shows a link in its place,
 * so the sentence itself names no option, and both say the same thing.
 *
 * @param fr an option with the French name of its value, e.g. {@code --sheet FEUILLE}, or a whole command; never blank
 * @param en the same in English
 */
public record Remedy(String fr, String en) implements Serializable {

	private static final String MARK = "--";

	/** Complete on construction. */
	public Remedy {
		if (Objects.requireNonNull(fr).isBlank() || Objects.requireNonNull(en).isBlank()) {
			throw new IllegalArgumentException("a remedy says something in both languages");
		}
	}

	/** The name of the option that it sets, e.g. {@code sheet}; none when it is a command. */
	public Optional<String> option() {
		return en.startsWith(MARK) ? Optional.of(en.substring(MARK.length()).split("[ =]", 2)[0]) : Optional.empty();
	}

	/** The text to type, with names of values in the language of a locale. */
	public String in(Locale locale) {
		return "fr".equals(locale.getLanguage()) ? fr : en;
	}
}
