// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.classifiers.rules.Phrase.Element;

/**
 * The words and beginnings of words of a rule book as one automaton (a trie: Fredkin 1960, Trie memory), so that a token is read once,
 * letter by letter, whatever the number of rules. Where it ends tells which places of phrases it fits. Immutable and thread-safe.
 */
final class WordTrie {

	private static final int ROOT = 0;
	private static final int MIX = 0x9E3779B1;

	/** Open addressing; a key is node and letter, 0 for none, since no node lies beneath the root by the letter 0. */
	private final int[] keys;
	private final int[] children;
	/** By node: the places that a token fits which begins so and goes on. */
	private final int[][] begun;
	/** By node: the places that a token fits which ends there. */
	private final int[][] ended;
	private final int[] parents;
	private final Map<Element.Words, Integer> numbers = new HashMap<>();

	/** @param places of phrases that are words, in any order, each as often as it occurs */
	WordTrie(Collection<Element.Words> places) {
		for (Element.Words place : new LinkedHashSet<>(places)) {
			numbers.put(place, numbers.size());
		}
		List<Map<Character, Integer>> nodes = new ArrayList<>(List.of(new HashMap<>()));
		Map<Integer, Set<Integer>> whole = new HashMap<>();
		Map<Integer, Set<Integer>> beginnings = new HashMap<>();
		numbers.forEach((place, number) -> {
			place.whole().forEach(it -> whole.computeIfAbsent(grow(nodes, it), node -> new LinkedHashSet<>()).add(number));
			place.beginnings().forEach(it -> beginnings.computeIfAbsent(grow(nodes, it), node -> new LinkedHashSet<>()).add(number));
		});
		int edges = nodes.stream().mapToInt(Map::size).sum();
		int room = Math.max(2, Integer.highestOneBit(Math.max(1, edges)) << 2);
		keys = new int[room];
		children = new int[room];
		begun = new int[nodes.size()][];
		ended = new int[nodes.size()][];
		parents = new int[nodes.size()];
		fill(nodes, ROOT, new int[0], whole, beginnings);
	}

	private static int grow(List<Map<Character, Integer>> nodes, String word) {
		int node = ROOT;
		for (int i = 0; i < word.length(); i++) {
			Integer next = nodes.get(node).get(word.charAt(i));
			if (next == null) {
				next = nodes.size();
				nodes.get(node).put(word.charAt(i), next);
				nodes.add(new HashMap<>());
			}
			node = next;
		}
		return node;
	}

	private void fill(List<Map<Character, Integer>> nodes, int node, int[] above, Map<Integer, Set<Integer>> whole,
			Map<Integer, Set<Integer>> beginnings) {
		begun[node] = with(above, beginnings.get(node));
		ended[node] = with(begun[node], whole.get(node));
		nodes.get(node).forEach((letter, child) -> {
			int at = slot(node, letter);
			keys[at] = key(node, letter);
			children[at] = child;
			parents[child] = node;
			fill(nodes, child, begun[node], whole, beginnings);
		});
	}

	/** Sorted, each once; the same array where nothing is added. */
	private static int[] with(int[] some, @Nullable Set<Integer> more) {
		if (more == null) {
			return some;
		}
		int[] all = Arrays.copyOf(some, some.length + more.size());
		int at = some.length;
		for (int each : more) {
			all[at++] = each;
		}
		return Arrays.stream(all).sorted().distinct().toArray();
	}

	private static int key(int node, char letter) {
		return node << 16 | letter;
	}

	private int slot(int node, char letter) {
		int key = key(node, letter);
		int at = key * MIX >>> 7 & keys.length - 1;
		while (keys[at] != 0 && keys[at] != key) {
			at = at + 1 & keys.length - 1;
		}
		return at;
	}

	/** The number by which a place is known. */
	int number(Element.Words place) {
		return numbers.get(place);
	}

	/**
	 * Reads a token.
	 *
	 * @param tag true to read it with its sign
	 * @return where it ends: twice the node, and one more when nothing of it is left
	 */
	int state(Tokens tokens, int token, boolean tag) {
		int node = ROOT;
		if (tag) {
			node = child(node, '#');
			if (node < 0) {
				return 2 * ROOT;
			}
		}
		int until = tokens.until(token);
		for (int at = tokens.from(token); at < until; at++) {
			int next = child(node, tokens.letter(at));
			if (next < 0) {
				return 2 * node;
			}
			node = next;
		}
		return 2 * node + 1;
	}

	/** True when a token that ends there fits a place. */
	boolean fits(int state, int place) {
		int[] fitted = (state & 1) == 0 ? begun[state >> 1] : ended[state >> 1];
		for (int each : fitted) {
			if (each >= place) {
				return each == place;
			}
		}
		return false;
	}

	/** How many nodes there are. */
	int nodes() {
		return parents.length;
	}

	/** The node at which a word or a beginning ends, one of those that it was made of. */
	int node(String word) {
		int node = ROOT;
		for (int i = 0; i < word.length(); i++) {
			node = child(node, word.charAt(i));
		}
		return node;
	}

	/** The node above; the first one is its own. A node comes after the one above it. */
	int parent(int node) {
		return parents[node];
	}

	private int child(int node, char letter) {
		int at = slot(node, letter);
		return keys[at] == 0 ? -1 : children[at];
	}
}
