// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.classifiers.rules.Phrase.Element;
import org.palier.classifiers.rules.Token.Kind;

/**
 * The rules of a language, indexed by the first word of their phrases so that a post is read once whatever
 * the number of rules. Immutable and thread-safe.
 */
final class RuleBook {

	/** A phrase of a rule; negative ones make the rule void. */
	private record Entry(int rule, Phrase phrase, boolean negative) {
	}

	/** A rule that speaks, and the span for which it does. */
	record Hit(Rule rule, int start, int end) {
	}

	private final List<Rule> rules;
	private final Map<String, List<Entry>> byWord = new HashMap<>();
	private final Map<String, List<Entry>> byBeginning = new HashMap<>();
	private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
	private int shortest = Integer.MAX_VALUE;
	private int longest;

	RuleBook(List<Rule> rules) {
		this.rules = List.copyOf(rules);
		for (int i = 0; i < rules.size(); i++) {
			for (Phrase phrase : rules.get(i).phrases()) {
				index(new Entry(i, phrase, false));
			}
			for (Phrase phrase : rules.get(i).unless()) {
				index(new Entry(i, phrase, true));
			}
		}
	}

	/** The rules that lie beside this class. @param name of the file */
	static RuleBook load(String name) {
		try (var lines = new BufferedReader(
				new InputStreamReader(RuleBook.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return new RuleBook(new RuleFile().read(lines.lines().toList()));
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		} catch (IllegalArgumentException problem) {
			throw new IllegalStateException(name + ", " + problem.getMessage(), problem);
		}
	}

	List<Rule> rules() {
		return rules;
	}

	/** Every rule that speaks, once each, by the first of its phrases that occurs; in the order of the text. */
	List<Hit> find(PostText text) {
		Hit[] hits = new Hit[rules.size()];
		boolean[] off = new boolean[rules.size()];
		for (int i = 0; i < text.tokens().size(); i++) {
			Token token = text.tokens().get(i);
			lookUp(token.text(), text, i, hits, off);
			if (token.kind() == Kind.TAG) {
				lookUp("#" + token.text(), text, i, hits, off);
			}
			look(byKind.get(token.kind()), text, i, hits, off);
		}
		List<Hit> found = new ArrayList<>();
		for (int i = 0; i < hits.length; i++) {
			Rule rule = rules.get(i);
			if (!off[i] && rule.applies(text) && (hits[i] != null || rule.phrases().isEmpty())) {
				found.add(hits[i] != null ? hits[i] : byCondition(rule, text));
			}
		}
		found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return found;
	}

	private void lookUp(String word, PostText text, int position, Hit[] hits, boolean[] off) {
		look(byWord.get(word), text, position, hits, off);
		for (int length = shortest; length <= Math.min(longest, word.length()); length++) {
			look(byBeginning.get(word.substring(0, length)), text, position, hits, off);
		}
	}

	private void look(List<Entry> entries, PostText text, int position, Hit[] hits, boolean[] off) {
		if (entries == null) {
			return;
		}
		for (Entry entry : entries) {
			if (entry.negative() ? off[entry.rule()] : hits[entry.rule()] != null) {
				continue;
			}
			int end = entry.phrase().match(text, position);
			if (end >= 0 && entry.negative()) {
				off[entry.rule()] = true;
			} else if (end >= 0) {
				hits[entry.rule()] = new Hit(rules.get(entry.rule()), text.tokens().get(position).start(),
						text.tokens().get(end - 1).end());
			}
		}
	}

	/** Points at what fulfils the conditions, where it is in the text. */
	private static Hit byCondition(Rule rule, PostText text) {
		Token token = null;
		for (Rule.Condition condition : rule.conditions()) {
			Token here = switch (condition) {
			case REPLY, NAMED -> text.body() > 0 ? text.tokens().get(0) : null;
			case RELAY -> text.body() > 1 ? text.tokens().get(1) : null;
			case LINK -> text.first(Kind.URL).orElse(null);
			case QUESTION -> text.first("?").orElse(null);
			case QUOTE, NOT_REPLY, NOT_RELAY, NO_LINK -> null;
			};
			// the first in the text, so that the order of a set does not matter
			if (here != null && (token == null || here.start() < token.start())) {
				token = here;
			}
		}
		return token == null ? new Hit(rule, 0, 0) : new Hit(rule, token.start(), token.end());
	}

	private void index(Entry entry) {
		switch (entry.phrase().elements().get(0)) {
		case Element.Words words -> {
			words.whole().forEach(it -> byWord.computeIfAbsent(it, key -> new ArrayList<>()).add(entry));
			for (String beginning : words.beginnings()) {
				byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(entry);
				shortest = Math.min(shortest, beginning.length());
				longest = Math.max(longest, beginning.length());
			}
		}
		case Element.OfKind kind -> byKind.computeIfAbsent(kind.kind(), key -> new ArrayList<>()).add(entry);
		case Element.Gap gap -> throw new IllegalStateException("phrases do not begin with a gap");
		}
	}
}
