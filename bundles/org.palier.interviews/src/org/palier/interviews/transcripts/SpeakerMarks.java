// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.interviews.text.Paragraph;

/**
 * Finds the speakers from the beginnings of lines. A mark ends with a colon. It counts as one when it looks like a
 * pseudonym (I-05, E) or begins two lines or more. The reason is that a sentence may begin with a word and a colon as
 * well. A mark alone on a line is for the line below. A time before it is kept.
 */
final class SpeakerMarks {

	private static final Pattern TIME = Pattern.compile("^[\\[(#]?((?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?)[\\])#]?\\s+(?=\\S)");
	private static final Pattern MARK = Pattern.compile("^([\\p{L}][\\p{L}\\p{N} .'’_()-]{0,29}?)[\\h]*:(?:\\h+(\\S.*)|\\h*)$",
			Pattern.DOTALL);
	private static final Pattern PSEUDONYM = Pattern.compile("\\p{Lu}{1,4}(?:[- ]?\\d{1,3})?");
	private static final int MOST_WORDS = 4;

	private final List<String> lines;
	private final Map<String, Integer> begun = new HashMap<>();

	/** @param lines of a text; empty ones say nothing */
	SpeakerMarks(List<String> lines) {
		this.lines = lines.stream().map(it -> it.strip().replaceFirst("^\uFEFF", "")).filter(it -> !it.isBlank()).toList();
		for (String line : this.lines) {
			Matcher mark = MARK.matcher(withoutTime(line));
			if (mark.matches()) {
				begun.merge(mark.group(1).strip(), 1, Integer::sum);
			}
		}
	}

	private static String withoutTime(String line) {
		return TIME.matcher(line).replaceFirst("");
	}

	List<Paragraph> paragraphs() {
		List<Paragraph> paragraphs = new ArrayList<>();
		String waiting = "";
		Duration since = null;
		for (String line : lines) {
			Matcher time = TIME.matcher(line);
			Duration at = time.find() ? Captions.time(time.group(1)) : null;
			Matcher mark = MARK.matcher(withoutTime(line));
			if (mark.matches() && isMark(mark.group(1).strip())) {
				if (mark.group(2) == null) {
					waiting = mark.group(1).strip();
					since = at;
				} else {
					paragraphs.add(new Paragraph(mark.group(1).strip(), at, mark.group(2).strip()));
					waiting = "";
				}
			} else {
				Duration begins = at == null && !waiting.isEmpty() ? since : at;
				paragraphs.add(new Paragraph(waiting, begins, at == null ? line : withoutTime(line)));
				waiting = "";
			}
		}
		return paragraphs;
	}

	/** A paragraph of captions, whose time is known. */
	static Paragraph caption(String speaker, @Nullable Duration at, String words) {
		Matcher mark = MARK.matcher(words);
		return speaker.isEmpty() && mark.matches() && mark.group(2) != null && PSEUDONYM.matcher(mark.group(1).strip()).matches()
				? new Paragraph(mark.group(1).strip(), at, mark.group(2).strip()) : new Paragraph(speaker, at, words);
	}

	private boolean isMark(String mark) {
		return PSEUDONYM.matcher(mark).matches() || begun.getOrDefault(mark, 0) > 1 && mark.split("\\s+").length <= MOST_WORDS;
	}
}
