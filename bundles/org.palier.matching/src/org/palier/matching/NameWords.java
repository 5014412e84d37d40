// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The meanings of words in names of public bodies, from {@code words.txt} beside this class. Immutable and thread-safe. */
final class NameWords {

	/** The shipped words. */
	static final NameWords SHIPPED = new NameWords();

	/** How much a word tells. */
	enum Sort {
		/** Nothing: of, the, de. */
		SMALL,
		/** Next to nothing: department. */
		OFFICE,
		/** A word for the sort of a body, such as agency or board. */
		KIND,
		/** Which of two alike: north, south; numbers too. */
		APART,
		/** A word for a state beside its name, such as government or republic. */
		STATE,
		/** Stands where there is no name, whole names alone. */
		PLACEHOLDER,
		/** Which body it is. */
		OWN
	}

	private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

	private NameWords() {
		try (InputStream file = Objects.requireNonNull(NameWords.class.getResourceAsStream("words.txt"));
				var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			lines.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).forEach(this::read);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void read(String line) {
		int space = line.indexOf(' ');
		Sort sort = Sort.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
		String rest = line.substring(space + 1);
		for (String word : sort == Sort.PLACEHOLDER ? new String[] { rest } : rest.split(" ")) {
			words.computeIfAbsent(sort, it -> new HashSet<>()).add(sort == Sort.PLACEHOLDER || sort == Sort.SMALL ? word : folded(word));
		}
	}

	private Set<String> of(Sort sort) {
		return words.getOrDefault(sort, Set.of());
	}

	/** The sort of a folded word. */
	Sort sort(String folded) {
		if (!folded.isEmpty() && Character.isDigit(folded.charAt(0)) || of(Sort.APART).contains(folded)) {
			return Sort.APART;
		}
		return of(Sort.OFFICE).contains(folded) ? Sort.OFFICE : of(Sort.KIND).contains(folded) ? Sort.KIND : Sort.OWN;
	}

	/** True for a word that says nothing; single letters do not either. */
	boolean isSmall(String word) {
		return of(Sort.SMALL).contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0));
	}

	/** True for a word that is said of a state, and is not its name. */
	boolean isOfState(String word) {
		return isSmall(word) || sort(folded(word)) != Sort.OWN || of(Sort.STATE).contains(folded(word));
	}

	/** True when a whole name, as NameKey writes it, stands where there is none. */
	boolean isPlaceholder(String key) {
		return of(Sort.PLACEHOLDER).contains(key);
	}

	/** A word without the endings of number and gender that lists confuse. */
	static String folded(String word) {
		String folded = word;
		if (folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"))) {
			folded = folded.substring(0, folded.length() - 1);
		}
		if (folded.length() > 4 && folded.endsWith("e")) {
			folded = folded.substring(0, folded.length() - 1);
			// “français” lost its s as if it were a plural: “française” must lose it too.
			return folded.endsWith("ais") || folded.endsWith("ois") ? folded.substring(0, folded.length() - 1) : folded;
		}
		return folded;
	}
}
