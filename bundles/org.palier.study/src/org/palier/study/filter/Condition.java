// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One condition of a filter, in the words of who wrote it. Immutable.
 *
 * @param field   what it is about
 * @param compare how
 * @param values  what it is compared with: one or more, of {@link Compare#EMPTY} and {@link Compare#FILLED} none
 */
public record Condition(Word field, Compare compare, List<Word> values) {

	/** A word of a filter. @param text as it was written, without quotation marks @param at place of its first letter, from 1; 0 where nobody typed it */
	public record Word(String text, int at) {
		/** Complete on construction. */
		public Word {
			Objects.requireNonNull(text);
		}
	}

	/** How a value is compared with those of a condition. */
	public enum Compare {
		/** It is one of them. */
		IS("in"),
		/** It is none of them. */
		IS_NOT("not in"),
		/** It is the first of them or comes after it. */
		FROM(">="),
		/** It is the first of them or comes before it. */
		TO("<="),
		/** There is none. */
		EMPTY("is empty"),
		/** There is one. */
		FILLED("is not empty");

		private final String sign;

		Compare(String sign) {
			this.sign = sign;
		}
	}

	/** Copies its list. */
	public Condition {
		Objects.requireNonNull(field);
		Objects.requireNonNull(compare);
		values = List.copyOf(values);
		boolean needsNone = compare == Compare.EMPTY || compare == Compare.FILLED;
		if (values.isEmpty() != needsNone) {
			throw new IllegalArgumentException(field.text() + " " + compare + " " + values);
		}
	}

	/** As it is written. */
	String text() {
		String name = quoted(field.text());
		return switch (compare) {
		case EMPTY, FILLED -> name + " " + compare.sign;
		case FROM, TO -> name + " " + compare.sign + " " + quoted(values.getFirst().text());
		case IS, IS_NOT -> values.size() == 1 ? name + (compare == Compare.IS ? " = " : " != ") + quoted(values.getFirst().text())
				: name + " " + compare.sign + values.stream().map(it -> quoted(it.text())).collect(Collectors.joining(", ", " (", ")"));
		};
	}

	/** A word between quotation marks where it would not be read as one without them. */
	private static String quoted(String word) {
		return Words.isPlain(word) ? word : "'" + word.replace("'", "''") + "'";
	}
}
