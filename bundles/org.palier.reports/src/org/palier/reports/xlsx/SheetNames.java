// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of the sheets of a workbook: at most 31 letters, as Excel allows no more, and no two alike. No word is cut: a
 * long title loses words in its middle, and a sign replaces them. Equal titles get the name of their part of the
 * report. Used by one thread.
 */
final class SheetNames {

	/** The most letters that Excel allows. */
	static final int LONGEST = 31;

	private static final Set<String> SMALL = Set.of("de", "des", "du", "la", "le", "les", "un", "une", "et", "au", "aux", "of", "the", "a",
			"an", "and");
	private static final String GAP = "… ";

	private final Set<String> taken = new HashSet<>();

	/** Makes the name of a sheet that is no table. */
	String of(String title) {
		return unlike("", title, "");
	}

	/** Makes the name of the sheet of a table. @param number stands first @param part of the report in which the table stands */
	String of(int number, String title, String part) {
		return unlike(number + " ", title, part);
	}

	private String unlike(String number, String title, String part) {
		String plain = plain(title);
		List<String> shorts = new ArrayList<>(shorter(plain, LONGEST - number.length()));
		if (!part.isEmpty()) {
			shorts.addAll(shorter(plain + ", " + plain(part), LONGEST - number.length()));
		}
		for (String it : shorts) {
			if (taken.add(it.toLowerCase(Locale.ROOT))) {
				return number + it;
			}
		}
		String last = shorts.getFirst();
		for (int i = 2;; i++) {
			String end = " (" + i + ")";
			List<String> room = shorter(last, LONGEST - number.length() - end.length());
			if (taken.add((room.getFirst() + end).toLowerCase(Locale.ROOT))) {
				return number + room.getFirst() + end;
			}
		}
	}

	/** Without what names of sheets may not hold. */
	private static String plain(String title) {
		String plain = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("[\\s\u00a0\u202f]+", " ").strip();
		return plain.isEmpty() || plain.startsWith("'") ? "_" + plain : plain;
	}

	/** Ways to say a title in so many letters, the best first. */
	private static List<String> shorter(String title, int room) {
		if (title.length() <= room) {
			return List.of(title);
		}
		List<String> words = Arrays.asList(title.split(" "));
		List<String> ways = new ArrayList<>();
		for (int last = 1; last < words.size(); last++) {
			String tail = String.join(" ", words.subList(words.size() - last, words.size()));
			String head = head(words.subList(0, words.size() - last), room - GAP.length() - tail.length());
			if (!head.isEmpty()) {
				ways.add(head + GAP + tail);
			}
		}
		// what says most comes first
		ways.sort(Comparator.comparingInt(String::length).reversed());
		// a word longer than a name may be has no other way
		return ways.isEmpty() ? List.of(title.substring(0, room - 1).strip() + "…") : ways;
	}

	/** The first words that have room, none of the last of which is a small one. */
	private static String head(List<String> words, int room) {
		int last = words.size();
		while (last > 0 && (String.join(" ", words.subList(0, last)).length() > room
				|| SMALL.contains(words.get(last - 1).toLowerCase(Locale.ROOT)))) {
			last--;
		}
		return String.join(" ", words.subList(0, last));
	}
}
