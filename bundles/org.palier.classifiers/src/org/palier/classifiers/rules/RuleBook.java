// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.palier.classifiers.rules.Phrase.Element;

/**
 * The rules of a language. The first words of their phrases are found by an automaton, so that a post is read once whatever
 * the number of rules. Immutable and thread-safe.
 */
final class RuleBook {

	/** A phrase of a rule; negative ones make the rule void. */
	private record Entry(int rule, PhraseProgram phrase, boolean negative) {
	}

	/** A rule that speaks, and the span for which it does. */
	record Hit(Rule rule, int start, int end) {
	}

	private static final Entry[] NONE = {};
	private static final int KINDS = TokenKind.values().length;

	private final List<Rule> rules;
	private final WordTrie words;
	/** By node: phrases that may begin with a token that begins so and goes on. */
	private final Entry[][] begun;
	/** By node: phrases that may begin with a token that ends there. */
	private final Entry[][] ended;
	private final Entry[][] byKind = new Entry[KINDS][];

	RuleBook(List<Rule> rules) {
		this.rules = List.copyOf(rules);
		words = new WordTrie(rules.stream().flatMap(it -> Stream.concat(it.phrases().stream(), it.unless().stream()))
				.flatMap(it -> it.elements().stream()).filter(Element.Words.class::isInstance).map(Element.Words.class::cast).toList());
		List<List<Entry>> whole = lists(words.nodes());
		List<List<Entry>> beginnings = lists(words.nodes());
		List<List<Entry>> kinds = lists(KINDS);
		for (int i = 0; i < rules.size(); i++) {
			for (Phrase phrase : rules.get(i).phrases()) {
				index(phrase, new Entry(i, PhraseProgram.of(phrase, words), false), whole, beginnings, kinds);
			}
			for (Phrase phrase : rules.get(i).unless()) {
				index(phrase, new Entry(i, PhraseProgram.of(phrase, words), true), whole, beginnings, kinds);
			}
		}
		begun = new Entry[words.nodes()][];
		ended = new Entry[words.nodes()][];
		for (int node = 0; node < begun.length; node++) {
			// The shorter beginning first.
			begun[node] = joined(node == 0 ? NONE : begun[words.parent(node)], beginnings.get(node).toArray(NONE));
			ended[node] = joined(whole.get(node).toArray(NONE), begun[node]);
		}
		for (int kind = 0; kind < KINDS; kind++) {
			byKind[kind] = kinds.get(kind).toArray(NONE);
		}
	}

	private static List<List<Entry>> lists(int count) {
		List<List<Entry>> lists = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lists.add(new ArrayList<>(0));
		}
		return lists;
	}

	private static Entry[] joined(Entry[] one, Entry[] other) {
		if (one.length == 0 || other.length == 0) {
			return one.length == 0 ? other : one;
		}
		Entry[] all = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, all, one.length, other.length);
		return all;
	}

	private void index(Phrase phrase, Entry entry, List<List<Entry>> whole, List<List<Entry>> beginnings, List<List<Entry>> kinds) {
		switch (phrase.elements().get(0)) {
		case Element.Words first -> {
			first.whole().forEach(it -> whole.get(words.node(it)).add(entry));
			first.beginnings().forEach(it -> beginnings.get(words.node(it)).add(entry));
		}
		case Element.OfKind kind -> kinds.get(kind.kind().ordinal()).add(entry);
		case Element.Gap gap -> throw new IllegalStateException("phrases do not begin with a gap");
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
		int size = text.size();
		Tokens tokens = text.tokens();
		int[] states = new int[size];
		int[] tagged = new int[size];
		for (int i = 0; i < size; i++) {
			states[i] = words.state(tokens, i, false);
			tagged[i] = tokens.is(i, TokenKind.TAG) ? words.state(tokens, i, true) : PhraseProgram.NO_TAG;
		}
		var place = new PhraseProgram.TokenStates(text, words, states, tagged);
		Hit[] hits = new Hit[rules.size()];
		boolean[] off = new boolean[rules.size()];
		for (int i = 0; i < size; i++) {
			look(from(states[i]), place, i, hits, off);
			if (tagged[i] != PhraseProgram.NO_TAG) {
				look(from(tagged[i]), place, i, hits, off);
			}
			look(byKind[tokens.kind(i).ordinal()], place, i, hits, off);
		}
		List<Hit> found = new ArrayList<>();
		for (int i = 0; i < hits.length; i++) {
			Rule rule = rules.get(i);
			if (!off[i] && (hits[i] != null || rule.phrases().isEmpty()) && rule.applies(text)) {
				found.add(hits[i] != null ? hits[i] : byCondition(rule, text));
			}
		}
		found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return found;
	}

	private Entry[] from(int state) {
		return (state & 1) == 0 ? begun[state >> 1] : ended[state >> 1];
	}

	private void look(Entry[] entries, PhraseProgram.TokenStates place, int position, Hit[] hits, boolean[] off) {
		for (Entry entry : entries) {
			if (entry.negative() ? off[entry.rule()] : hits[entry.rule()] != null) {
				continue;
			}
			int end = entry.phrase().match(place, position);
			if (end >= 0 && entry.negative()) {
				off[entry.rule()] = true;
			} else if (end >= 0) {
				Tokens tokens = place.text().tokens();
				hits[entry.rule()] = new Hit(rules.get(entry.rule()), tokens.start(position), tokens.end(end - 1));
			}
		}
	}

	/** Points at what fulfils the conditions, where it is in the text. */
	private static Hit byCondition(Rule rule, PostText text) {
		Tokens tokens = text.tokens();
		int token = -1;
		for (Rule.Condition condition : rule.conditions()) {
			int here = switch (condition) {
			case REPLY, NAMED -> text.body() > 0 ? 0 : -1;
			case RELAY -> text.body() > 1 ? 1 : -1;
			case LINK -> text.link();
			case QUESTION -> text.question();
			case QUOTE, NOT_REPLY, NOT_RELAY, NO_LINK -> -1;
			};
			// the first in the text, so that the order of a set does not matter
			if (here >= 0 && (token < 0 || tokens.start(here) < tokens.start(token))) {
				token = here;
			}
		}
		return token < 0 ? new Hit(rule, 0, 0) : new Hit(rule, tokens.start(token), tokens.end(token));
	}
}
