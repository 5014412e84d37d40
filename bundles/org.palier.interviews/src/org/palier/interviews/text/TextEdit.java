// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One change of the words of a text, and what becomes of places and spans in it.
 *
 * @param from beginning of the deleted part
 * @param to   its end; equal to the beginning where nothing is deleted
 * @param with inserted text; a line feed ends a paragraph
 */
public record TextEdit(TextPosition from, TextPosition to, String with) {

	/** Refuses what ends before it begins. */
	public TextEdit {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
		}
		with = with.replace("\r\n", "\n").replace('\r', '\n');
	}

	/**
	 * Returns the text after the edit. Words behind a new end of a paragraph keep their speaker; when paragraphs are
	 * joined, the first keeps speaker and time.
	 */
	public TranscriptText apply(TranscriptText text) {
		List<Paragraph> all = text.paragraphs().isEmpty() ? List.of(Paragraph.of("")) : text.paragraphs();
		Paragraph first = all.get(from.paragraph());
		Paragraph last = all.get(to.paragraph());
		String whole = first.between(0, from.codePoint()) + with + last.between(to.codePoint(), last.length());
		List<Paragraph> after = new ArrayList<>(all.subList(0, from.paragraph()));
		String[] lines = whole.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			after.add(i == 0 ? first.saying(lines[i]) : new Paragraph(first.speaker(), null, lines[i]));
		}
		after.addAll(all.subList(to.paragraph() + 1, all.size()));
		return new TranscriptText(after);
	}

	/**
	 * Returns a span after the edit. Text typed at its edges stays outside, and text typed over all of it is in it. A
	 * span that loses all its words is empty at their place.
	 */
	public Span map(Span span) {
		boolean inserts = from.equals(to);
		TextPosition begin = span.from().isBefore(from) || span.from().equals(from) && !inserts ? span.from() : beyond(span.from());
		TextPosition end = from.isBefore(span.to()) && !span.to().isBefore(to) ? beyond(span.to()) : from.isBefore(span.to()) ? from : span.to();
		return new Span(end.isBefore(begin) ? end : begin, end);
	}

	/** A place at or behind the beginning of what goes: one within it is behind what comes. */
	private TextPosition beyond(TextPosition place) {
		TextPosition after = place.isBefore(to) ? to : place;
		int breaks = (int) with.chars().filter(it -> it == '\n').count();
		int paragraph = after.paragraph() - to.paragraph() + from.paragraph() + breaks;
		if (after.paragraph() != to.paragraph()) {
			return new TextPosition(paragraph, after.codePoint());
		}
		String last = with.substring(with.lastIndexOf('\n') + 1);
		int before = (breaks == 0 ? from.codePoint() : 0) + last.codePointCount(0, last.length());
		return new TextPosition(paragraph, before + after.codePoint() - to.codePoint());
	}
}
