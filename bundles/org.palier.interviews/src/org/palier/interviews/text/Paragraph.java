// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words of a speaker until the next paragraph. In a file it is one line. It begins with the time in brackets and a
 * tabulator where there is one, and with the speaker, a colon and a tabulator where there is one. Then come the words.
 * The words have no tabulator, so that no word is taken for a speaker.
 *
 * @param speaker mark of who speaks, e.g. I-05; empty when not known
 * @param at      time from the beginning of the recording, to the millisecond; null when not known
 * @param words   what is said, on one line
 */
public record Paragraph(String speaker, @Nullable Duration at, String words) {

	private static final Pattern LINE = Pattern
			.compile("(?:\\[(\\d{1,4}):([0-5]\\d):([0-5]\\d)\\.(\\d{3})\\]\\t)?(?:([^\\t:]{1,60}):\\t)?(.*)", Pattern.DOTALL);
	private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]");
	private static final int LONGEST_MARK = 60;

	/** Makes breaks of lines and tabulators blanks. */
	public Paragraph {
		speaker = BREAKS.matcher(speaker).replaceAll(" ").replace(':', ' ').strip();
		speaker = speaker.length() > LONGEST_MARK ? speaker.substring(0, LONGEST_MARK).strip() : speaker;
		words = BREAKS.matcher(words).replaceAll(" ");
	}

	/** One of which nothing but the words is known. */
	public static Paragraph of(String words) {
		return new Paragraph("", null, words);
	}

	/** Reads the paragraph of a line of a file; there is no line that cannot be read. */
	static Paragraph parse(String line) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches()) {
			return of(line);
		}
		Duration at = parts.group(1) == null ? null
				: Duration.ofHours(Long.parseLong(parts.group(1))).plusMinutes(Long.parseLong(parts.group(2)))
						.plusSeconds(Long.parseLong(parts.group(3)))
						.plusMillis(Long.parseLong(parts.group(4)));
		return new Paragraph(parts.group(5) == null ? "" : parts.group(5), at, parts.group(6));
	}

	/** Returns the paragraph as one line of a file, without its end. */
	String line() {
		Duration time = at;
		return (time == null ? "" : time(time) + "\t") + (speaker.isEmpty() ? "" : speaker + ":\t") + words;
	}

	private static String time(Duration at) {
		return String.format(Locale.ROOT, "[%02d:%02d:%02d.%03d]", at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillisPart());
	}

	/** Code points of the words. */
	public int length() {
		return words.codePointCount(0, words.length());
	}

	/** Returns this paragraph with other words. */
	public Paragraph saying(String other) {
		return new Paragraph(speaker, at, other);
	}

	/** Returns this paragraph with another speaker. @param other empty for nobody who is known */
	public Paragraph by(String other) {
		return new Paragraph(other, at, words);
	}

	/** Words between two code points, both from 0; beyond the end there are none. */
	String between(int from, int to) {
		int begin = index(from);
		return words.substring(begin, Math.max(begin, index(to)));
	}

	/** Index of a code point in the words; their end for one beyond. */
	int index(int codePoint) {
		return codePoint >= length() ? words.length() : words.offsetByCodePoints(0, codePoint);
	}
}
