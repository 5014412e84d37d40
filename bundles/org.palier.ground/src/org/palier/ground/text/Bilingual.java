// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;

/**
 * A text in French and in English; either may be the empty string when nobody wrote it, never null.
 *
 * @param fr     French, as written in Québec
 * @param en     English, as written in Canada
 * @param remedy what a person can do about it; null where there is nothing, or where the text says it
 */
public record Bilingual(String fr, String en, @Nullable Remedy remedy) implements Serializable {

	/** Nothing in either language. */
	public static final Bilingual EMPTY = new Bilingual("", "");

	/** Complete on construction. */
	public Bilingual {
		Objects.requireNonNull(fr);
		Objects.requireNonNull(en);
	}

	/** A text that is all there is to say. */
	public Bilingual(String fr, String en) {
		this(fr, en, null);
	}

	/** One text for both languages: a name, a number, an acronym. */
	public static Bilingual same(String text) {
		return new Bilingual(text, text);
	}

	/** The value of a text in the model; null and missing languages become empty. */
	public static Bilingual of(@Nullable LocalizedText text) {
		return text == null ? EMPTY
				: new Bilingual(Objects.requireNonNullElse(text.getFr(), ""), Objects.requireNonNullElse(text.getEn(), ""));
	}

	/** Several texts as one, with the first remedy. @param between stands between two of them, e.g. a comma and a blank */
	public static Bilingual joined(Collection<Bilingual> texts, String between) {
		return joined(texts, same(between));
	}

	/** Several texts as one. @param between stands between two of them, in each language */
	public static Bilingual joined(Collection<Bilingual> texts, Bilingual between) {
		return new Bilingual(texts.stream().map(Bilingual::fr).collect(Collectors.joining(between.fr)),
				texts.stream().map(Bilingual::en).collect(Collectors.joining(between.en)),
				firstRemedy(texts.stream()));
	}

	/** The first remedy among several texts; null where none has one. */
	static @Nullable Remedy firstRemedy(Stream<Bilingual> texts) {
		Optional<Remedy> first = texts.flatMap(it -> Stream.ofNullable(it.remedy)).findFirst();
		return first.isPresent() ? first.get() : null;
	}

	/** The text in the language of a locale; in the other language when this one is not written. */
	public String in(Locale locale) {
		boolean french = "fr".equals(locale.getLanguage());
		String wanted = french ? fr : en;
		return wanted.isEmpty() ? french ? en : fr : wanted;
	}

	/** True when neither language is written. */
	public boolean isEmpty() {
		return fr.isEmpty() && en.isEmpty();
	}

	/** A sentence or title as it stands within another sentence: without its capital, unless that of an acronym, and without its full stop. */
	public Bilingual within() {
		return new Bilingual(within(fr), within(en), remedy);
	}

	private static String within(String sentence) {
		boolean starts = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(0)) && Character.isLowerCase(sentence.charAt(1));
		String begun = starts ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
		return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
	}

	/** A new model object with this content; an empty language stays unset, and nothing written gives null. */
	public @Nullable LocalizedText toModel() {
		if (isEmpty()) {
			return null;
		}
		LocalizedText text = PalierFactory.eINSTANCE.createLocalizedText();
		text.setFr(fr.isEmpty() ? null : fr);
		text.setEn(en.isEmpty() ? null : en);
		return text;
	}
}
