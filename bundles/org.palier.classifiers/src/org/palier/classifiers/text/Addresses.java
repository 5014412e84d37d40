// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.text;

import java.util.Locale;

/**
 * Finds where addresses, names of accounts and entities end in the text of a post. Rules and models read posts by it. The shipped model
 * was trained on what it finds: a change here needs a new training.
 */
public final class Addresses {

	private static final String STOP = "\"<>()[]{}«»“” \u00a0\u202f\t\r\n";
	private static final String TRAILING = ".,;:!?'’…";

	private Addresses() {
	}

	/** End of the address that begins at a letter; the letter's own place when none does. */
	public static int end(String text, int start) {
		char c = text.charAt(start);
		boolean scheme = (c == 'h' || c == 'H')
				&& (text.regionMatches(true, start, "http://", 0, 7) || text.regionMatches(true, start, "https://", 0, 8));
		boolean www = (c == 'w' || c == 'W') && text.regionMatches(true, start, "www.", 0, 4);
		if (!scheme && !www && !isHost(text, start)) {
			return start;
		}
		int end = start;
		while (end < text.length() && STOP.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		while (end > start + 1 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

	/** True for ville.quebec.qc.ca, where a known ending follows a dot without a space. */
	private static boolean isHost(String text, int start) {
		if (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '#')) {
			return false;
		}
		int dot = -1;
		int i = start;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (c == '.') {
				if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
					break;
				}
				dot = i;
			} else if (!Character.isLetterOrDigit(c) && c != '-') {
				break;
			}
			i++;
		}
		return dot > start && switch (text.substring(dot + 1, i).toLowerCase(Locale.ROOT)) {
		case "ca", "com", "org", "net", "gov", "edu", "fr", "eu", "gc", "quebec", "ly", "gl", "be", "uk", "info", "us", "gouv" -> true;
		default -> false;
		};
	}

	/** The host of an address, in lower case and without www. */
	public static String host(String address) {
		int start = address.regionMatches(true, 0, "https://", 0, 8) ? 8 : address.regionMatches(true, 0, "http://", 0, 7) ? 7 : 0;
		start = address.regionMatches(true, start, "www.", 0, 4) ? start + 4 : start;
		int end = start;
		while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
			end++;
		}
		return address.substring(start, end).toLowerCase(Locale.ROOT);
	}

	/** End of the name that begins at an at sign, with the host that may follow it. */
	public static int nameEnd(String text, int at) {
		int end = part(text, at + 1);
		if (end > at + 1 && end < text.length() && text.charAt(end) == '@') {
			int host = host(text, end + 1);
			return host > end + 1 ? host : end;
		}
		return isMail(text, at) ? host(text, at + 1) : end;
	}

	/** True when what stands around an at sign is an e-mail address. */
	public static boolean isMail(String text, int at) {
		if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
			return false;
		}
		int end = host(text, at + 1);
		int dot = text.lastIndexOf('.', end - 1);
		return dot > at + 1 && end - dot > 2;
	}

	private static int part(String text, int from) {
		int end = from;
		while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
			end++;
		}
		return end;
	}

	private static int host(String text, int from) {
		int end = part(text, from);
		while (end + 1 < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '-')
				&& Character.isLetterOrDigit(text.charAt(end + 1))) {
			end = part(text, end + 1);
		}
		return end;
	}

	/** Exports leave &amp;amp; and the like in texts; they are no words. */
	public static int entityEnd(String text, int start) {
		int end = start + 1;
		while (end < text.length() && end - start < 8 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
			end++;
		}
		return end < text.length() && text.charAt(end) == ';' ? end + 1 : start + 1;
	}
}
