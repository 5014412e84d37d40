// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.interviews.text.Paragraph;

/** Captions, SubRip (SRT) or WebVTT (W3C): each is a paragraph with the time at which it begins. */
final class Captions {

	private static final Pattern TIMES = Pattern
			.compile("((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s+-->\\s+(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
	private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");
	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>|<\\d[\\d:.]*>|\\{\\\\[^}]*\\}");

	private Captions() {
	}

	/** Reads a text as captions; empty when no line of times is at its beginning. */
	static Optional<List<Paragraph>> paragraphs(String text) {
		List<String> lines = text.replace("\uFEFF", "").lines().toList();
		boolean begins = lines.stream().filter(it -> !it.isBlank()).limit(2)
				.anyMatch(it -> TIMES.matcher(it.strip()).matches() || it.startsWith("WEBVTT"));
		if (!begins) {
			return Optional.empty();
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher times = TIMES.matcher(lines.get(i).strip());
			if (times.matches()) {
				var words = new StringBuilder();
				while (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
					words.append(words.isEmpty() ? "" : " ").append(lines.get(++i).strip());
				}
				add(paragraphs, time(times.group(1)), words.toString());
			}
		}
		return Optional.of(paragraphs);
	}

	private static void add(List<Paragraph> paragraphs, Duration at, String words) {
		Matcher voice = VOICE.matcher(words);
		String speaker = voice.find() ? voice.group(1).strip() : "";
		String said = TAG.matcher(words).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u00A0")
				.replace("&amp;", "&").strip();
		if (!said.isEmpty()) {
			paragraphs.add(SpeakerMarks.caption(speaker, at, said));
		}
	}

	/** A time such as 1:02:03,5; hours and parts of seconds may lack. */
	static Duration time(String text) {
		String[] whole = text.split("[.,]");
		Duration time = Duration.ZERO;
		for (String part : whole[0].split(":")) {
			time = time.multipliedBy(60).plusSeconds(Long.parseLong(part));
		}
		return whole.length == 1 ? time : time.plusMillis(Long.parseLong((whole[1] + "00").substring(0, 3)));
	}
}
