// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.palier.classifiers.rules.Token.Kind;

/**
 * A sequence of tokens that a rule looks for, as {@link RuleFile} describes it. Immutable.
 *
 * @param elements at least one; never begins or ends with a gap
 * @param atStart  only where the body of the post begins
 * @param atEnd    only where the post ends
 */
record Phrase(List<Element> elements, boolean atStart, boolean atEnd) {

	/** How many tokens a gap may skip, none of them the end of a sentence. */
	static final int GAP = 6;

	/** One place of a phrase. */
	sealed interface Element {
		/** Any of some words, whole or by their beginning. */
		record Words(Set<String> whole, List<String> beginnings) implements Element {
			boolean fits(String word) {
				if (whole.contains(word)) {
					return true;
				}
				for (String beginning : beginnings) {
					if (word.startsWith(beginning)) {
						return true;
					}
				}
				return false;
			}
		}

		/** Any token of a kind. */
		record OfKind(Kind kind) implements Element {
		}

		/** Up to {@link Phrase#GAP} tokens of one sentence. */
		record Gap() implements Element {
		}
	}

	/**
	 * Reads a phrase.
	 *
	 * @param lists what $name stands for
	 * @throws IllegalArgumentException saying what is wrong
	 */
	static Phrase parse(String line, Map<String, List<String>> lists) {
		List<Element> elements = new ArrayList<>();
		boolean atStart = false;
		boolean atEnd = false;
		for (String part : line.strip().split("\\s+")) {
			if (part.equals("<start>")) {
				atStart = true;
			} else if (part.equals("<end>")) {
				atEnd = true;
			} else {
				elements.addAll(elements(part, lists));
			}
		}
		if (elements.isEmpty() || elements.get(0) instanceof Element.Gap
				|| elements.get(elements.size() - 1) instanceof Element.Gap) {
			throw new IllegalArgumentException("a phrase begins and ends with words: " + line);
		}
		return new Phrase(List.copyOf(elements), atStart, atEnd);
	}

	private static List<Element> elements(String part, Map<String, List<String>> lists) {
		if (part.equals("..")) {
			return List.of(new Element.Gap());
		}
		if (part.startsWith("<") && part.endsWith(">")) {
			return List.of(new Element.OfKind(Kind.valueOf(part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT))));
		}
		if (part.contains("|") || part.contains(".") || part.matches("\\$\\w+")) {
			List<String> alternatives = new ArrayList<>();
			for (String alternative : part.split("\\|")) {
				alternatives.addAll(alternative.matches("\\$\\w+") ? list(alternative, lists) : List.of(alternative));
			}
			return List.of(words(alternatives));
		}
		// cut as the tokenizer cuts texts
		List<Element> several = new ArrayList<>();
		for (String word : part.split("['’-]")) {
			if (!word.isEmpty()) {
				several.add(words(List.of(word)));
			}
		}
		return several;
	}

	private static List<String> list(String name, Map<String, List<String>> lists) {
		List<String> list = lists.get(name.substring(1));
		if (list == null) {
			throw new IllegalArgumentException("no list " + name);
		}
		return list;
	}

	private static Element words(List<String> alternatives) {
		Set<String> whole = new TreeSet<>();
		List<String> beginnings = new ArrayList<>();
		for (String alternative : alternatives) {
			String folded = Tokenizer.fold(alternative);
			if (folded.endsWith("*")) {
				beginnings.add(folded.substring(0, folded.length() - 1));
			} else {
				whole.add(folded);
			}
		}
		return new Element.Words(Set.copyOf(whole), List.copyOf(beginnings));
	}

	/**
	 * Holds the phrase against a post from a position on.
	 *
	 * @return position after the last token, or -1 when it does not fit
	 */
	int match(PostText text, int from) {
		if (atStart && from != text.body()) {
			return -1;
		}
		return match(text.tokens(), from, 0);
	}

	private int match(List<Token> tokens, int from, int element) {
		int position = from;
		for (int i = element; i < elements.size(); i++) {
			if (elements.get(i) instanceof Element.Gap) {
				return gap(tokens, position, i + 1);
			}
			if (position >= tokens.size() || !fits(elements.get(i), tokens.get(position))) {
				return -1;
			}
			position++;
		}
		return atEnd && position != tokens.size() ? -1 : position;
	}

	private int gap(List<Token> tokens, int from, int element) {
		for (int skipped = 0; skipped <= GAP && from + skipped < tokens.size(); skipped++) {
			int end = match(tokens, from + skipped, element);
			if (end >= 0) {
				return end;
			}
			if (tokens.get(from + skipped).kind() == Kind.SENTENCE_END) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean fits(Element element, Token token) {
		return switch (element) {
		case Element.Words words -> words.fits(token.text()) || token.kind() == Kind.TAG && words.fits("#" + token.text());
		case Element.OfKind kind -> token.kind() == kind.kind();
		case Element.Gap gap -> throw new IllegalStateException("a gap is no token");
		};
	}
}
