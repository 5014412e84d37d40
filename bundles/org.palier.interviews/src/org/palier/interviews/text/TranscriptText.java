// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.model.file.DurableFile;

/**
 * The text of an interview. Immutable.
 *
 * @param paragraphs in order; none for an empty text
 */
public record TranscriptText(List<Paragraph> paragraphs) {

	/** A text without words. */
	public static final TranscriptText EMPTY = new TranscriptText(List.of());

	/** Copies its list. */
	public TranscriptText {
		paragraphs = List.copyOf(paragraphs);
	}

	/** The text of a file, whatever ends its lines; a mark of byte order does not belong to it. */
	public static TranscriptText parse(String file) {
		String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
		if (text.isEmpty()) {
			return EMPTY;
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		for (String line : text.split("\r\n|\n|\r", -1)) {
			paragraphs.add(Paragraph.parse(line));
		}
		// The end of the last line is no paragraph more.
		if (text.endsWith("\n") || text.endsWith("\r")) {
			paragraphs.removeLast();
		}
		return new TranscriptText(paragraphs);
	}

	/** Returns the text as a file: one paragraph a line, each of which ends. */
	public String file() {
		return paragraphs.stream().map(it -> it.line() + "\n").collect(Collectors.joining());
	}

	/** SHA-256 of the file in UTF-8, in lower-case hexadecimal. */
	public String digest() {
		return DurableFile.digest(file().getBytes(StandardCharsets.UTF_8));
	}

	/** Code points of all words. */
	public int length() {
		return paragraphs.stream().mapToInt(Paragraph::length).sum();
	}

	/** The place behind the last character. */
	public TextPosition end() {
		return paragraphs.isEmpty() ? new TextPosition(0, 0) : new TextPosition(paragraphs.size() - 1, paragraphs.getLast().length());
	}

	/** All of it. */
	public Span all() {
		return new Span(new TextPosition(0, 0), end());
	}

	/** The nearest place that the text has. */
	public TextPosition within(TextPosition place) {
		if (end().isBefore(place)) {
			return end();
		}
		return paragraphs.isEmpty() ? new TextPosition(0, 0)
				: new TextPosition(place.paragraph(), Math.min(place.codePoint(), paragraphs.get(place.paragraph()).length()));
	}

	/** Returns the part of a span that the text has. */
	public Span within(Span span) {
		return new Span(within(span.from()), within(span.to()));
	}

	/** The words of a span, paragraphs apart by line feeds; of one beyond the text what the text has of it. */
	public String words(Span span) {
		Span has = within(span);
		List<String> words = new ArrayList<>();
		for (int i = has.from().paragraph(); i <= has.to().paragraph() && i < paragraphs.size(); i++) {
			Paragraph paragraph = paragraphs.get(i);
			words.add(paragraph.between(i == has.from().paragraph() ? has.from().codePoint() : 0,
					i == has.to().paragraph() ? has.to().codePoint() : paragraph.length()));
		}
		return String.join("\n", words);
	}

	/** Code points of the words of a span. */
	public int length(Span span) {
		String words = words(span);
		return words.codePointCount(0, words.length()) - (int) words.chars().filter(it -> it == '\n').count();
	}

	/** Marks of those who speak, in the order in which they do. */
	public List<String> speakers() {
		return paragraphs.stream().map(Paragraph::speaker).filter(it -> !it.isEmpty()).distinct().toList();
	}
}
