// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.regex.Pattern;


/**
 * How names and ids of a source become ids of a study: lower-case ASCII letters, digits, dot, hyphen and
 * underscore, so that references in a study file never need escaping.
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
}
