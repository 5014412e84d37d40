// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;

/**
 * One condition of a filter, in the words of who wrote it. Immutable.
 *
 * @param field   what it is about
 * @param compare how
 * @param values  what it is compared with: one or more, of {@link Compare#EMPTY} and {@link Compare#FILLED} none
 */
public record Condition(Word field, Compare compare, List<Word> values) {

	/**
	 * A word of a filter.
	 *
	 * @param text as it was written, without quotation marks; the id of what it names once a study was asked
	 * @param at   place of its first letter, from 1; 0 where nobody typed it
	 * @param name what readers see; as it was written until a study was asked
	 */
	public record Word(String text, int at, Bilingual name) {
		/** Complete on construction. */
		public Word {
			Objects.requireNonNull(text);
			Objects.requireNonNull(name);
		}

		/** Makes a word that a person typed. */
		public Word(String text, int at) {
			this(text, at, Bilingual.same(text));
		}

		Word typedByNobody() {
			return new Word(text, 0, name);
		}

		/** Replaces the text of a word by the id of the thing that it names. */
		Word meaning(String id, Bilingual called) {
			return new Word(id, at, called);
		}
	}

	/** The comparison between a value and those of a condition. */
	public enum Compare {
		/** It is one of them. */
		IS("in", "dans"),
		/** It is none of them. */
		IS_NOT("not in", "hors"),
		/** It is the first of them or comes after it. */
		FROM(">=", ">="),
		/** It is the first of them or comes before it. */
		TO("<=", "<="),
		/** There is none. */
		EMPTY("is empty", "est vide"),
		/** There is one. */
		FILLED("is not empty", "est non vide");

		private final Bilingual sign;

		Compare(String english, String french) {
			this.sign = new Bilingual(french, english);
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

	/** Joins two conditions on a field where both name values; otherwise returns the other one. */
	Condition or(Condition other) {
		if (compare != Compare.IS || other.compare != Compare.IS || FilterField.PERIOD.id().equals(field.text())
				|| FilterField.AUTHOR.id().equals(field.text())) {
			return other;
		}
		Stream<Word> more = other.values.stream().filter(it -> values.stream().noneMatch(has -> has.text().equals(it.text())));
		return new Condition(field, compare, Stream.concat(values.stream(), more).toList());
	}

	/** True for the end of a time whose beginning another one is, or the other way round. */
	boolean isOtherEnd(Condition other) {
		return compare == Compare.FROM && other.compare == Compare.TO || compare == Compare.TO && other.compare == Compare.FROM;
	}

	/** Returns this condition without the places of its words. */
	Condition typedByNobody() {
		return new Condition(field.typedByNobody(), compare, values.stream().map(Word::typedByNobody).toList());
	}

	/** Returns the text for readers of a language. */
	String wording(Locale language) {
		return text(language, it -> it.name().in(language));
	}

	/** Returns the text for files and manifests. */
	String text() {
		return text(Locale.CANADA, Word::text);
	}

	private String text(Locale language, Function<Word, String> said) {
		String name = quoted(said.apply(field));
		String sign = compare.sign.in(language);
		return switch (compare) {
		case EMPTY, FILLED -> name + " " + sign;
		case FROM, TO -> name + " " + sign + " " + quoted(said.apply(values.getFirst()));
		case IS, IS_NOT -> values.size() == 1 ? name + (compare == Compare.IS ? " = " : " != ") + quoted(said.apply(values.getFirst()))
				: name + " " + sign + values.stream().map(it -> quoted(said.apply(it))).collect(Collectors.joining(", ", " (", ")"));
		};
	}

	/** A word between quotation marks where it would not be read as one without them. */
	private static String quoted(String word) {
		return Words.isPlain(word) ? word : "'" + word.replace("'", "''") + "'";
	}
}
