// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.model.Theory;

/**
 * The key on the keyboard for each code; no key gives two codes, whatever the facet. Levels have digits from 1. The first
 * facet of a theory without levels has four neighbours on the keyboard. All other codes have a letter of their name, the
 * initial where it is free. All these letters together are as near to the start of their names, French and English, as
 * possible. Keys belong to the study: its desks, sets, grid and packages have the same keys, in every language of its
 * window. This is so even where only some of its facets are asked for. Immutable.
 */
public final class CodeKeys {

	/** The code that a key gives, and its facet. */
	public record Target(DeskFacet facet, DeskCode code) {
	}

	/** Letters that do something else: second choice, passage, thread. */
	static final Set<Character> TAKEN = Set.of('U', 'Q', 'T');

	private static final String NEIGHBOURS = "FGHJ";
	private static final String NONE_OF_LEVELS = "0BWXYZ";
	private static final String NONE_OF_OTHERS = "BWXYZ0987654321";
	// An initial is worth more than several letters from within names; one letter that is in no name is remembered more easily than two such.
	private static final int OTHER_WORD = 20;
	private static final int SOUNDS_ALIKE = 90;
	private static final int WITHIN = 100;
	private static final int NOT_IN_NAME = 170;
	private static final int FORBIDDEN = 1_000_000;

	private final Map<String, Character> keys;
	private final Map<Character, Target> targets;
	private final Map<DeskFacet, Character> none;

	private CodeKeys(Map<String, Character> keys, Map<Character, Target> targets, Map<DeskFacet, Character> none) {
		this.keys = keys;
		this.targets = targets;
		this.none = none;
	}

	/**
	 * The keys of a study: of all codes that can be asked for. Those that desks ask for by themselves come first, and the others get what is
	 * left.
	 *
	 * @param chosen keys that a person chose, by {@link #name}
	 * @return by {@link #name}; that of « none » by the name of a facet with no code
	 */
	public static Map<String, Character> ofStudy(Study study, Map<String, Character> chosen) {
		Map<String, Character> usual = of(DeskCodebook.of(study, Set.copyOf(DeskCodebook.theoriesOfPosts(study))), Map.of(), Map.of()).keys;
		DeskCodebook all = DeskCodebook.of(study, study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet()));
		return of(all, of(all, usual, Map.of()).keys, chosen).keys;
	}

	/** Keys of what a desk, a sample or the grid of a study asks for: those of the study. @param chosen as for {@link #ofStudy} */
	public static CodeKeys in(Study study, DeskCodebook asked, Map<String, Character> chosen) {
		return of(asked, ofStudy(study, chosen), Map.of());
	}

	/**
	 * Keys of what is asked for.
	 *
	 * @param usual  those of the study, see {@link #ofStudy}; no code that it does not name gets one of them
	 * @param chosen keys that a person chose, likewise; one that another code has by choice, or that is taken, is not followed
	 */
	public static CodeKeys of(DeskCodebook codebook, Map<String, Character> usual, Map<String, Character> chosen) {
		Map<String, Character> keys = new LinkedHashMap<>();
		var left = new ArrayList<Target>();
		var used = new HashSet<Character>(TAKEN);
		take(codebook, chosen, used, keys);
		take(codebook, usual, used, keys);
		usual.forEach((name, key) -> {
			if (codebook.facets().stream().noneMatch(facet -> name.startsWith(facet.facet().id() + ' '))) {
				used.add(key);
			}
		});
		boolean neighbours = false;
		char digit = '1';
		for (DeskFacet facet : codebook.facets()) {
			boolean four = !facet.facet().isUsage() && !facet.levels() && !neighbours && facet.codes().size() <= NEIGHBOURS.length();
			neighbours |= four;
			int place = 0;
			for (DeskCode code : facet.codes()) {
				char natural = four ? NEIGHBOURS.charAt(place++) : facet.levels() && digit <= '9' ? digit++ : 0;
				if (keys.containsKey(name(facet, code))) {
					continue;
				}
				if (natural != 0 && used.add(natural)) {
					keys.put(name(facet, code), natural);
				} else {
					left.add(new Target(facet, code));
				}
			}
		}
		letters(left, used, keys);
		Map<Character, Target> targets = new LinkedHashMap<>();
		codebook.facets().forEach(facet -> facet.codes().forEach(code -> {
			Character key = keys.get(name(facet, code));
			if (key != null) {
				targets.put(key, new Target(facet, code));
			}
		}));
		return new CodeKeys(Collections.unmodifiableMap(keys), Collections.unmodifiableMap(targets), none(codebook, used, keys));
	}

	/** Gives codes the keys that somebody wants them to have, where they have none and nobody has these. */
	private static void take(DeskCodebook codebook, Map<String, Character> wanted, Set<Character> used, Map<String, Character> keys) {
		for (DeskFacet facet : codebook.facets()) {
			for (DeskCode code : facet.codes()) {
				Character key = wanted.get(name(facet, code));
				if (key != null && isKey(key) && !keys.containsKey(name(facet, code)) && used.add(key)) {
					keys.put(name(facet, code), key);
				}
			}
			Character none = wanted.get(noneName(facet));
			if (none != null && !facet.notAskedFor().isEmpty() && isKey(none) && !keys.containsKey(noneName(facet)) && used.add(none)) {
				keys.put(noneName(facet), none);
			}
		}
	}

	/** Keys of « none »: those of the study; else 0 for levels, B for others where no code has it, or what is left. */
	private static Map<DeskFacet, Character> none(DeskCodebook codebook, Set<Character> used, Map<String, Character> keys) {
		used.addAll(keys.values());
		Map<DeskFacet, Character> none = new LinkedHashMap<>();
		for (DeskFacet facet : codebook.facets()) {
			String wanted = facet.levels() ? NONE_OF_LEVELS : NONE_OF_OTHERS;
			if (!facet.notAskedFor().isEmpty() && !keys.containsKey(noneName(facet))) {
				wanted.chars().mapToObj(it -> (char) it).filter(used::add).findFirst().ifPresent(it -> keys.put(noneName(facet), it));
			}
			Character key = keys.get(noneName(facet));
			if (key != null) {
				none.put(facet, key);
			}
		}
		return Collections.unmodifiableMap(none);
	}

	/** The name of « none » of a facet among all codes: no code has an empty id. */
	private static String noneName(DeskFacet facet) {
		return facet.facet().id() + ' ';
	}

	private static void letters(List<Target> codes, Set<Character> used, Map<String, Character> keys) {
		var free = new ArrayList<Character>();
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			if (!used.contains(letter)) {
				free.add(letter);
			}
		}
		int size = Math.max(codes.size(), free.size());
		int[][] costs = new int[size][size];
		for (int row = 0; row < size; row++) {
			for (int column = 0; column < size; column++) {
				// More codes than letters: the last codes are left without one, and are chosen by pointing.
				costs[row][column] = row >= codes.size() ? 0 : column >= free.size() ? FORBIDDEN - row
						: cost(codes.get(row).code().name(), free.get(column)) * size + row;
			}
		}
		int[] chosen = CheapestPairs.of(costs);
		for (int row = 0; row < codes.size(); row++) {
			if (chosen[row] < free.size()) {
				keys.put(name(codes.get(row).facet(), codes.get(row).code()), free.get(chosen[row]));
			}
		}
	}

	/** How far a letter is from being what one would look for in either language. */
	private static int cost(Bilingual name, char letter) {
		return cost(name.fr(), letter) + cost(name.en(), letter);
	}

	private static int cost(String name, char letter) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
		String[] words = plain.split("[^A-Z]+");
		if (!words[0].isEmpty() && words[0].charAt(0) == letter) {
			return 0;
		}
		for (int i = 1; i < words.length; i++) {
			// Not the article of « appel à l’opinion ».
			if (words[i].length() > 2 && words[i].charAt(0) == letter) {
				return OTHER_WORD + i;
			}
		}
		if (letter == 'K' && plain.startsWith("CO")) {
			return SOUNDS_ALIKE;
		}
		int place = plain.indexOf(letter);
		// A letter that is not in the name. The last of the alphabet costs least, because few would look for another word there.
		return place < 0 ? NOT_IN_NAME + 'Z' - letter : WITHIN + place;
	}

	/** True for a letter or digit that may be given to a code. */
	public static boolean isKey(char key) {
		return (key >= 'A' && key <= 'Z' || key >= '0' && key <= '9') && !TAKEN.contains(key);
	}

	/** Every key, by {@link #name}; that of « none » by the name of a facet with no code. */
	public Map<String, Character> byName() {
		return keys;
	}

	/** The name of a code among all facets. */
	public static String name(DeskFacet facet, DeskCode code) {
		return facet.facet().id() + ' ' + code.id();
	}

	/** The key of a code, a capital letter or a digit; empty when there are more codes than keys. */
	public Optional<Character> key(DeskFacet facet, DeskCode code) {
		return Optional.ofNullable(keys.get(name(facet, code)));
	}

	/** The key that says that a post has no code in a facet; empty for a facet that asks for one of every post, or when no key is left. */
	public Optional<Character> noneKey(DeskFacet facet) {
		return Optional.ofNullable(none.get(facet));
	}

	/** The facet of which a key says that a post has no code in it; empty for any other key. @param key in any case */
	public Optional<DeskFacet> noneOf(char key) {
		char capital = Character.toUpperCase(key);
		return none.entrySet().stream().filter(it -> it.getValue() == capital).map(Map.Entry::getKey).findFirst();
	}

	/** The code that a key gives; empty for a key without one. @param key in any case */
	public Optional<Target> target(char key) {
		return Optional.ofNullable(targets.get(Character.toUpperCase(key)));
	}
}
