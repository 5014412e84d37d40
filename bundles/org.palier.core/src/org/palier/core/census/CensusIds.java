// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names and ids of a source become ids of a study: lower-case ASCII letters, digits, dot, hyphen and
 * underscore, so that references in a study file never need escaping.
 */
public final class CensusIds {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9._]+");
	private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

	private CensusIds() {
	}

	/** The id that a source's id or name becomes; empty when it holds neither letter nor digit. */
	public static String of(String text) {
		String plain = NOT_ID.matcher(plain(text)).replaceAll("-");
		return plain.replaceAll("^[-._]+|[-._]+$", "");
	}

	/**
	 * What two spellings of one name have in common: letters and digits without case, accents, kinds of
	 * spaces and of apostrophes.
	 */
	public static String nameKey(String name) {
		return NOT_NAME.matcher(plain(name)).replaceAll(" ").strip();
	}

	private static String plain(String text) {
		String open = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
		return MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
