// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that show nothing, such as the space of no width: within a name they keep it from being found, and nobody sees them.
 */
public final class UnseenSigns {

	/** Any number of them, as part of a pattern. */
	public static final String ANY = "[\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]*+";

	private static final Pattern SOME = Pattern.compile(ANY.substring(0, ANY.length() - 2) + "+");
	/** Where @ is, a name or an e-mail address may be around it. */
	private static final Pattern NAME = Pattern
			.compile("(?:" + ANY + "[\\p{L}\\p{N}._%+'-])*+" + ANY + "[@＠](?:" + ANY + "[\\p{L}\\p{N}_.@-])*+");
	private static final char FIRST = '\u00ad';

	private UnseenSigns() {
	}

	/** A text without them. */
	public static String without(String text) {
		return areIn(text) ? SOME.matcher(text).replaceAll("") : text;
	}

	/** A text without those that stand within a name with @ or an e-mail address; elsewhere they may join letters, or parts of a picture. */
	public static String withoutInNames(String text) {
		return areIn(text) && (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0)
				? NAME.matcher(text).replaceAll(it -> Matcher.quoteReplacement(SOME.matcher(it.group()).replaceAll(""))) : text;
	}

	/** True when there is one. */
	public static boolean areIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= FIRST && (c == FIRST || c == '\u034f' || c == '\u180e' || c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e'
					|| c >= '\u2060' && c <= '\u2069' || c == '\ufeff')) {
				return true;
			}
		}
		return false;
	}
}
