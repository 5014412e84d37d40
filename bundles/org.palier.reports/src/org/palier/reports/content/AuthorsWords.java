// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;
import org.palier.study.authored.AuthoredText;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.authored.ReportPlace;

/**
 * The text of the author of a study in a report, in the language of the report. Each format marks it as theirs. Where a
 * report hides persons, a text that names one of them is not printed at all, and a sentence replaces it. A text with a
 * hole in it would no longer say what its author wrote.
 *
 * @param foreword paragraphs; empty where none was written in this language
 * @param comments paragraphs by the id of the page or section
 * @param remarks  what is not printed as it was written and why, for who wrote it
 */
public record AuthorsWords(List<String> foreword, Map<String, List<String>> comments, List<Bilingual> remarks) {

	/** Nobody wrote any. */
	public static final AuthorsWords NONE = new AuthorsWords(List.of(), Map.of(), List.of());

	private static final Wording WORDS = ReportWords.all();

	/** Copies its collections. */
	public AuthorsWords {
		foreword = List.copyOf(foreword);
		comments = Map.copyOf(comments);
		remarks = List.copyOf(remarks);
	}

	/**
	 * Those of a study.
	 *
	 * @param redacted whether the report hides persons
	 */
	static AuthorsWords of(Study study, Locale locale, boolean redacted) {
		AuthoredTexts texts = AuthoredTexts.of(study);
		if (texts.equals(AuthoredTexts.NONE)) {
			return NONE;
		}
		var hiding = new Redaction(study);
		UnaryOperator<String> shown = redacted ? hiding.masked(locale) : hiding.withoutStrangers(locale);
		var printed = new Printed(locale, redacted, shown);
		List<String> foreword = printed.of(WORDS.text("author.foreword"), texts.foreword());
		Map<String, List<String>> comments = new LinkedHashMap<>();
		for (ReportPlace place : ReportPlace.of(study)) {
			AuthoredText text = texts.comment(place.id());
			if (!text.isEmpty()) {
				comments.put(place.id(), printed.of(WORDS.text("author.comment.at", place.name()), text));
			}
		}
		return new AuthorsWords(foreword, comments, printed.remarks);
	}

	/** Paragraphs at a page or section; empty where nobody wrote any. */
	public List<String> comment(String section) {
		return comments.getOrDefault(section, List.of());
	}

	/** Heading of a foreword. */
	public static Bilingual forewordHeading() {
		return WORDS.text("author.foreword");
	}

	/** Sentence below a foreword, which says whose words they are. */
	public static Bilingual note() {
		return WORDS.text("author.note");
	}

	private static final class Printed {

		private final Locale locale;
		private final boolean redacted;
		private final UnaryOperator<String> shown;
		private final List<Bilingual> remarks = new ArrayList<>();

		Printed(Locale locale, boolean redacted, UnaryOperator<String> shown) {
			this.locale = locale;
			this.redacted = redacted;
			this.shown = shown;
		}

		List<String> of(Bilingual name, AuthoredText text) {
			List<String> paragraphs = text.in(locale);
			if (paragraphs.isEmpty() && !text.isEmpty()) {
				remarks.add(WORDS.text("author.language", name));
			}
			// a name may be broken over two paragraphs
			String whole = String.join(" ", paragraphs);
			if (redacted && !shown.apply(whole).equals(whole)) {
				remarks.add(WORDS.text("author.names", name));
				return List.of(WORDS.text("author.hidden").in(locale));
			}
			return paragraphs.stream().map(shown).map(PlainText::of).toList();
		}
	}
}
