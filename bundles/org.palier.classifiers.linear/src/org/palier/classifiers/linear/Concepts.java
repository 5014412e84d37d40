// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a post speaks of, by words that mean the same in French and in English, so that what is learned of one language or
 * one body helps with another. Found by the hashes of words, without making an object. Immutable and thread-safe.
 */
final class Concepts {

	private static final int SIZE = 1 << 13;
	private static final int SHORTEST_STEM = 2;
	private static final int LONGEST_STEM = 12;
	private static final int LONGEST_PHRASE = 5;
	private static final int SEED = 0x5BD1E995;
	private static final int STEM = 0x1B873593;
	private static final int MOST = 96;

	private static final Set<Integer> FEATURES = IntStream.rangeClosed(1, Byte.MAX_VALUE)
			.mapToObj(it -> Vocabulary.key(Features.FORM, feature(it)))
			.collect(Collectors.toUnmodifiableSet());

	private final int[] keys = new int[SIZE];
	private final byte[] concepts = new byte[SIZE];
	private final long digest;
	private int count;

	/** Those that lie beside this class. */
	static Concepts load() {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Concepts.class.getResourceAsStream("concepts.txt")), StandardCharsets.UTF_8))) {
			return new Concepts(lines.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toArray(String[]::new));
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private Concepts(String[] lines) {
		for (String line : lines) {
			count++;
			for (String phrase : line.substring(line.indexOf(':') + 1).split(",")) {
				String plain = phrase.strip();
				int hash = SEED;
				String[] words = plain.split(" ");
				for (String word : words) {
					boolean stem = word.endsWith("*");
					hash = PostReader.mixed(hash, hash(stem ? word.substring(0, word.length() - 1) : word) ^ (stem ? STEM : 0));
				}
				put(hash, count);
			}
		}
		digest = Integer.toUnsignedLong(Arrays.hashCode(keys)) << 32 | Integer.toUnsignedLong(Arrays.hashCode(concepts));
	}

	/** Changes with what is looked for. */
	long digest() {
		return digest;
	}

	private static int hash(String word) {
		int hash = 7;
		for (int i = 0; i < word.length(); i++) {
			hash = PostReader.mixed(hash, word.charAt(i));
		}
		return hash;
	}

	private void put(int key, int concept) {
		int at = key & SIZE - 1;
		while (keys[at] != 0 && keys[at] != key) {
			at = at + 1 & SIZE - 1;
		}
		if (keys[at] == 0) {
			keys[at] = key;
			concepts[at] = (byte) concept;
		}
	}

	private int find(int key) {
		int at = key & SIZE - 1;
		while (keys[at] != 0) {
			if (keys[at] == key) {
				return concepts[at];
			}
			at = at + 1 & SIZE - 1;
		}
		return 0;
	}

	/** Hands over each concept at each place where it is spoken of. */
	void find(char[] letters, int[] starts, int[] ends, int[] hashes, int[] places, int tokens, int length, Features sink) {
		for (int i = 0; i < tokens; i++) {
			int start = starts[i];
			int until = i + 1 < tokens ? starts[i + 1] : length;
			int stem = 7;
			for (int k = start; k < until && k - start < LONGEST_STEM; k++) {
				stem = PostReader.mixed(stem, letters[k]);
				if (k - start + 1 >= SHORTEST_STEM) {
					say(find(PostReader.mixed(SEED, stem ^ STEM)), places[start], ends[i], sink);
				}
			}
			int phrase = SEED;
			for (int n = 0; n < LONGEST_PHRASE && i + n < tokens; n++) {
				phrase = PostReader.mixed(phrase, hashes[i + n]);
				say(find(phrase), places[start], ends[i + n], sink);
			}
		}
	}

	private static void say(int concept, int start, int end, Features sink) {
		if (concept > 0) {
			sink.feature(Features.FORM, feature(concept), start, end);
		}
	}

	private static int feature(int concept) {
		return PostReader.mixed(SEED, concept + MOST);
	}

	/** Whether a feature is one of what a post speaks of. @param key see {@link Vocabulary#key(int)} */
	static boolean is(int key) {
		return FEATURES.contains(key);
	}
}
