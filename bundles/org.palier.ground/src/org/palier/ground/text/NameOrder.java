// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import org.jspecify.annotations.NonNull;

/**
 * The order of names in lists that a person reads: the alphabet of a language, with numbers by their value, so that "Agency 2" stands
 * before "Agency 10". Two names that are not the same text never have the same place. For one thread.
 */
public final class NameOrder implements Comparator<@NonNull String> {

	/**
	 * The sort key of a name, for lists that compare it often.
	 *
	 * @param byValue by the alphabet and the numbers
	 * @param name    the name itself, which orders names that differ only in noughts before a number
	 */
	public record SortKey(CollationKey byValue, String name) implements Comparable<@NonNull SortKey> {

		@Override
		public int compareTo(SortKey other) {
			int order = byValue.compareTo(other.byValue);
			return order != 0 ? order : name.compareTo(other.name);
		}
	}

	private static final int MOST_DIGITS = 999;

	private final Collator collator;

	private NameOrder(Collator collator) {
		this.collator = collator;
	}

	/** The order of a language. */
	public static NameOrder of(Locale locale) {
		return new NameOrder(Collator.getInstance(locale));
	}

	@Override
	public int compare(String one, String other) {
		// Java's comparison of two texts differs from that of their keys where signs without weight are involved.
		return place(one).compareTo(place(other));
	}

	/** The place of a name. */
	public SortKey place(String name) {
		return new SortKey(collator.getCollationKey(counted(name)), name);
	}

	/**
	 * A name in which the length of each number stands before it: of two numbers the longer one is greater, and a collator then compares them
	 * rightly.
	 */
	private static String counted(String name) {
		if (name.chars().noneMatch(Character::isDigit)) {
			return name;
		}
		var counted = new StringBuilder(name.length() + 6);
		int at = 0;
		while (at < name.length()) {
			int end = at;
			while (end < name.length() && Character.isDigit(name.charAt(end))) {
				end++;
			}
			if (end == at) {
				counted.append(name.charAt(at++));
				continue;
			}
			while (at < end - 1 && Character.digit(name.charAt(at), 10) == 0) {
				at++;
			}
			int digits = Math.min(end - at, MOST_DIGITS);
			counted.append((char) ('0' + digits / 100)).append((char) ('0' + digits / 10 % 10)).append((char) ('0' + digits % 10));
			for (; at < end; at++) {
				counted.append((char) ('0' + Character.digit(name.charAt(at), 10)));
			}
		}
		return counted.toString();
	}
}
