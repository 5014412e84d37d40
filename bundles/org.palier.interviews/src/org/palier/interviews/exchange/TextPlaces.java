// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.Arrays;

import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;

/**
 * The positions of places of a transcript in its file, in code points from its beginning. The file has marks of
 * speakers and times, and ends of lines, which places within paragraphs do not count.
 */
final class TextPlaces {

	private final String text;
	/** Where the words of each paragraph begin in the file; {@link #ends} has where they end. */
	private final int[] begins;
	private final int[] ends;

	TextPlaces(TranscriptText transcript) {
		this.text = transcript.file();
		String[] lines = text.split("\n", -1);
		int count = transcript.paragraphs().size();
		this.begins = new int[count];
		this.ends = new int[count];
		int at = 0;
		for (int i = 0; i < count; i++) {
			Paragraph paragraph = transcript.paragraphs().get(i);
			int line = lines[i].codePointCount(0, lines[i].length());
			begins[i] = at + line - paragraph.length();
			ends[i] = at + line;
			at += line + 1;
		}
	}

	/** The file. */
	String text() {
		return text;
	}

	/** A place as a position. */
	int position(TextPosition place) {
		return begins[place.paragraph()] + place.codePoint();
	}

	/**
	 * Makes a span of positions: marks and ends of lines at its ends do not belong to it; empty when it has nothing
	 * else.
	 */
	Span span(int from, int to) {
		if (begins.length == 0) {
			return new Span(new TextPosition(0, 0), new TextPosition(0, 0));
		}
		int first = Arrays.binarySearch(ends, from);
		first = Math.min(first < 0 ? -first - 1 : first, begins.length - 1);
		TextPosition begin = new TextPosition(first, Math.max(0, Math.min(from, ends[first]) - begins[first]));
		int last = Arrays.binarySearch(begins, to);
		last = Math.max(last < 0 ? -last - 2 : last, 0);
		TextPosition end = new TextPosition(last, Math.max(0, Math.min(to, ends[last]) - begins[last]));
		return new Span(begin, end.isBefore(begin) ? begin : end);
	}
}
