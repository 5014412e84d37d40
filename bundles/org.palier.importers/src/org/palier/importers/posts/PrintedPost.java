// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tweet as the pieces of text that a page showed. They are perhaps “Pinned” or “… reposted”, the name (twice), the handle,
 * a middle dot, pieces of the text, and counts without labels.
 * <p> The text is the pieces up to where a quoted tweet begins, without the figures and blanks at its end. A link is
 * followed by the parts of itself that the page hid; these are removed. A handle or hashtag that comes several times in a
 * row counts once. A space is put between a link, handle or hashtag and its neighbour where there is none.
 *
 * @param author name shown; for a relay the name of the person who relayed it
 * @param handle account without @; empty for a relay, where the page names the relayed account only
 * @param text text of the tweet
 * @param relayedFrom account whose tweet it relays, without @
 */
record PrintedPost(String author, String handle, String text, String relayedFrom) {

	/** Stands for a print that cannot be read. */
	static final PrintedPost NOTHING = new PrintedPost("", "", "", "");

	private static final String DOT = "·";
	private static final String RELAYED = " reposted";
	private static final String MORE = "Show more";
	private static final Pattern HANDLE = Pattern.compile("@[A-Za-z0-9_]+");
	private static final Pattern TAG = Pattern.compile("[@#][\\p{L}\\p{N}_]+");
	private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]*\\s?[KMkm]?");
	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	/** Reads the pieces; empty when they have no handle followed by a dot. */
	static Optional<PrintedPost> of(List<String> pieces) {
		int dot = dot(pieces, 0);
		if (dot < 1) {
			return Optional.empty();
		}
		String handle = pieces.get(dot - 1).substring(1);
		int first = pieces.get(0).equals("Pinned") && dot > 1 ? 1 : 0;
		String name = pieces.get(first);
		boolean relay = name.endsWith(RELAYED);
		String text = text(pieces.subList(dot + 1, end(pieces, dot + 1)));
		return Optional.of(relay ? new PrintedPost(name.substring(0, name.length() - RELAYED.length()), "", text, handle)
				: new PrintedPost(name.equals(pieces.get(dot - 1)) ? "" : name, handle, text, ""));
	}

	private static int dot(List<String> pieces, int from) {
		for (int i = Math.max(from, 1); i < pieces.size(); i++) {
			if (pieces.get(i).equals(DOT) && HANDLE.matcher(pieces.get(i - 1)).matches()) {
				return i;
			}
		}
		return -1;
	}

	/** Where the text ends: before the name of a quoted tweet, else at the figures. */
	private static int end(List<String> pieces, int start) {
		int quoted = dot(pieces, start + 1);
		int end = pieces.size();
		if (quoted > 0) {
			end = quoted - 1;
			while (end > start && pieces.get(end - 1).isBlank()) {
				end--;
			}
			String name = end > start ? pieces.get(end - 1) : "";
			while (end > start && pieces.get(end - 1).equals(name)) {
				end--;
			}
		}
		while (end > start && (pieces.get(end - 1).isBlank() || pieces.get(end - 1).equals(MORE) || quoted < 0 && isCount(pieces.get(end - 1)))) {
			end--;
		}
		return end;
	}

	private static boolean isCount(String piece) {
		return COUNT.matcher(piece).matches();
	}

	private static String text(List<String> pieces) {
		var text = new StringBuilder();
		String link = "";
		String last = "";
		for (String piece : pieces) {
			if (piece.isEmpty() || isScheme(piece) || piece.equals("…") && !link.isEmpty()
					|| !link.isEmpty() && link.endsWith(piece) || TAG.matcher(piece).matches() && piece.equalsIgnoreCase(last)) {
				continue;
			}
			boolean isLink = LINK.matcher(piece).matches();
			link = isLink ? piece.endsWith("…") ? piece.substring(0, piece.length() - 1) : piece : "";
			boolean apart = isLink || isTag(piece) || isTag(last) || LINK.matcher(last).matches();
			if (apart && needsSpace(text, piece)) {
				text.append(' ');
			}
			text.append(piece);
			last = piece;
		}
		return text.toString().strip();
	}

	private static boolean isScheme(String piece) {
		return piece.equals("http://") || piece.equals("https://");
	}

	private static boolean isTag(String piece) {
		return TAG.matcher(piece).matches();
	}

	private static boolean needsSpace(StringBuilder text, String piece) {
		return text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1))
				&& (Character.isLetterOrDigit(piece.charAt(0)) || piece.startsWith("@") || piece.startsWith("#"));
	}
}
