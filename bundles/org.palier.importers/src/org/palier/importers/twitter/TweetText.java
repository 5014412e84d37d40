// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.twitter;

/** Texts of X as its interfaces write them: with the three characters escaped that would begin an element of HTML. */
final class TweetText {

	private static final String RELAY = "RT @";

	private TweetText() {
	}

	/** The text as a person reads it. */
	static String of(String written) {
		return written.indexOf('&') < 0 ? written : written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/** The account that a text relays, {@code RT @handle}; empty for none. */
	static String relayed(String text) {
		return handleAfter(RELAY, text);
	}

	/** The account that a text is addressed to, {@code @handle} at its begin; empty for none. */
	static String addressed(String text) {
		return handleAfter("@", text);
	}

	private static String handleAfter(String mark, String text) {
		String rest = text.stripLeading();
		if (!rest.startsWith(mark)) {
			return "";
		}
		int end = mark.length();
		while (end < rest.length() && isOfHandle(rest.charAt(end))) {
			end++;
		}
		return rest.substring(mark.length(), end);
	}

	private static boolean isOfHandle(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}
}
