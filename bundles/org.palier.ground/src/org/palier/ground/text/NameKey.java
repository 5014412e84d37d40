// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The normal form of a name: all spellings of one name have the same. It finds names of a source among those of a study. */
public final class NameKey {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

	private NameKey() {
	}

	/**
	 * The key of a name: letters and digits without case, accents, kinds of spaces and of apostrophes.
	 *
	 * @return empty when the name holds neither letter nor digit
	 */
	public static String of(String name) {
		return NOT_NAME.matcher(plain(name)).replaceAll(" ").strip();
	}

	/** A text in lower case without accents and other marks, its ligatures opened. */
	public static String plain(String text) {
		String open = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
		return MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
