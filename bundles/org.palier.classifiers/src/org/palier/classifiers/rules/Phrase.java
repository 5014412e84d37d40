// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
		}

		/** Any token of a kind. */
		record OfKind(TokenKind kind) implements Element {
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
			return List.of(new Element.OfKind(TokenKind.valueOf(part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT))));
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
			String folded = Folding.fold(alternative);
			if (folded.endsWith("*")) {
				beginnings.add(folded.substring(0, folded.length() - 1));
			} else {
				whole.add(folded);
			}
		}
		return new Element.Words(Set.copyOf(whole), List.copyOf(beginnings));
	}
}
