// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.ground.text.TextLanguage;
import org.palier.interviews.search.SearchQuery.Term;
import org.palier.interviews.search.SearchQuery.TermMatch;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptText;
import org.palier.interviews.text.WhoAnswers;
import org.palier.model.Interview;

/**
 * Looks for words in interviews. Function words show the language of each; an interview without any counts as French.
 * Not thread-safe.
 */
public final class InterviewSearch {

	/** The extent of a find: how much text is around the words, and how near they must be when there are several. */
	public enum Extent {
		/** From the first word to the last, within a sentence. */
		WORDS,
		/** The sentence that has them all. */
		SENTENCE,
		/** The paragraph that has them all. */
		PARAGRAPH
	}

	private final SearchQuery query;
	private final Extent extent;
	private final boolean answersOnly;
	private final TextLanguage languages = new TextLanguage();
	private final Map<String, WordForms> forms = new HashMap<>();

	/** @param answersOnly true to leave out what is said by those who ask */
	public InterviewSearch(SearchQuery query, Extent extent, boolean answersOnly) {
		this.query = query;
		this.extent = extent;
		this.answersOnly = answersOnly;
	}

	/** Finds the words in several interviews, in their order and that of the text. */
	public List<PassageHit> in(Map<Interview, TranscriptText> texts) {
		List<PassageHit> hits = new ArrayList<>();
		texts.forEach((interview, text) -> hits.addAll(in(interview, text)));
		return hits;
	}

	/** Finds the words in one interview, in the order of the text. */
	public List<PassageHit> in(Interview interview, TranscriptText text) {
		List<PassageHit> hits = new ArrayList<>();
		if (query.isEmpty()) {
			return hits;
		}
		String language = language(text);
		WordForms words = forms.computeIfAbsent(language, WordForms::in);
		var answers = new WhoAnswers(interview);
		for (int i = 0; i < text.paragraphs().size(); i++) {
			if (!answersOnly || answers.says(text.paragraphs().get(i))) {
				new InParagraph(interview, i, text.paragraphs().get(i).words(), words).find(Locale.forLanguageTag(language), hits);
			}
		}
		return hits;
	}

	/**
	 * True when some words of an interview, such as a quote of it, have what is looked for.
	 * @param of the whole text, which tells the language
	 */
	public boolean finds(Interview interview, TranscriptText of, String words) {
		List<PassageHit> hits = new ArrayList<>();
		String language = language(of);
		for (String paragraph : words.split("\n")) {
			new InParagraph(interview, 0, paragraph, forms.computeIfAbsent(language, WordForms::in)).find(Locale.forLanguageTag(language), hits);
		}
		return !hits.isEmpty();
	}

	private String language(TranscriptText text) {
		return languages.of(text.paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n"))).equals("en") ? "en" : "fr";
	}

	/** Where words were said, as numbers of words of a paragraph. */
	private record WordRange(int first, int last) {
	}

	private final class InParagraph {

		private final Interview interview;
		private final int number;
		private final String text;
		private final List<SpokenWord> said;
		private final WordForms forms;

		InParagraph(Interview interview, int number, String text, WordForms forms) {
			this.interview = interview;
			this.number = number;
			this.text = text;
			this.said = SpokenWord.of(text);
			this.forms = forms;
		}

		void find(Locale language, List<PassageHit> hits) {
			// Most paragraphs have none of the words.
			if (query.any().stream().noneMatch(together -> together.stream().noneMatch(it -> found(it, 0, text.length()).isEmpty()))) {
				return;
			}
			if (extent == Extent.PARAGRAPH) {
				add(0, text.length(), hits);
				return;
			}
			BreakIterator sentences = BreakIterator.getSentenceInstance(language);
			sentences.setText(text);
			int from = sentences.first();
			for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
				add(from, to, hits);
				from = to;
			}
		}

		private void add(int from, int to, List<PassageHit> hits) {
			Set<WordRange> all = new TreeSet<>(Comparator.comparingInt(WordRange::first).thenComparingInt(WordRange::last));
			for (List<Term> together : query.any()) {
				List<List<WordRange>> found = together.stream().map(it -> found(it, from, to)).toList();
				if (found.stream().noneMatch(List::isEmpty)) {
					List<WordRange> these = found.stream().flatMap(Collection::stream).toList();
					if (extent == Extent.WORDS && together.size() > 1) {
						all.add(new WordRange(these.stream().mapToInt(WordRange::first).min().orElseThrow(),
								these.stream().mapToInt(WordRange::last).max().orElseThrow()));
					} else {
						all.addAll(these);
					}
				}
			}
			List<WordRange> apart = apart(all);
			if (extent == Extent.WORDS) {
				apart.forEach(it -> hits.add(new PassageHit(interview, span(it), List.of(span(it)))));
			} else if (!apart.isEmpty()) {
				int end = to;
				while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
					end--;
				}
				hits.add(new PassageHit(interview, span(from, end), apart.stream().map(this::span).toList()));
			}
		}

		/** Removes finds within or across an earlier one. */
		private static List<WordRange> apart(Collection<WordRange> all) {
			List<WordRange> apart = new ArrayList<>();
			for (WordRange each : all) {
				if (apart.isEmpty() || apart.getLast().last() < each.first()) {
					apart.add(each);
				} else if (each.last() > apart.getLast().last()) {
					apart.set(apart.size() - 1, new WordRange(apart.getLast().first(), each.last()));
				}
			}
			return apart;
		}

		private List<WordRange> found(Term term, int from, int to) {
			List<WordRange> found = new ArrayList<>();
			int size = term.words().size();
			for (int i = 0; i + size <= said.size(); i++) {
				if (said.get(i).from() >= from && said.get(i + size - 1).to() <= to && follows(term, i)) {
					found.add(new WordRange(i, i + size - 1));
				}
			}
			return found;
		}

		private boolean follows(Term term, int at) {
			for (int k = 0; k < term.words().size(); k++) {
				if (!isMeant(term.words().get(k),
						k == term.words().size() - 1 ? term.meant() : term.meant() == TermMatch.BEGINNING ? TermMatch.EXACT : term.meant(),
						said.get(at + k).text())) {
					return false;
				}
			}
			return true;
		}

		private boolean isMeant(String wanted, TermMatch meant, String word) {
			return switch (meant) {
			case EXACT -> WordForms.plain(word).equals(WordForms.plain(wanted));
			case BEGINNING -> WordForms.plain(word).startsWith(WordForms.plain(wanted));
			case STEM -> forms.of(wanted).stream().anyMatch(forms.of(word)::contains);
			};
		}

		private Span span(WordRange found) {
			return span(said.get(found.first()).from(), said.get(found.last()).to());
		}

		private Span span(int from, int to) {
			return new Span(place(from), place(to));
		}

		private TextPosition place(int index) {
			return new TextPosition(number, text.codePointCount(0, index));
		}
	}
}
