// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes ids of a study from names and ids of a source: lower-case ASCII letters, digits, dot, hyphen and underscore, so that references in
 * a study file never need escaping.
 */
public final class CensusIds {

	private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9._]+");

	private CensusIds() {
	}

	/** The id that a source's id or name becomes; empty when it holds neither letter nor digit. */
	public static String of(String text) {
		String plain = NOT_ID.matcher(NameKey.plain(text)).replaceAll("-");
		return plain.replaceAll("^[-._]+|[-._]+$", "");
	}

	/**
	 * A free id without dots for something that has a name.
	 * @param otherwise where the name holds nothing that an id can
	 * @param taken as below
	 */
	public static String free(String name, String otherwise, Predicate<String> taken) {
		String stem = of(name).replace('.', '-');
		return free(stem.isEmpty() ? otherwise : stem, taken);
	}

	/** An id, with the first number behind it that makes it free where it is taken. @param taken whether something has an id already */
	public static String free(String id, Predicate<String> taken) {
		String free = id;
		for (int number = 2; taken.test(free); number++) {
			free = id + "-" + number;
		}
		return free;
	}
}
