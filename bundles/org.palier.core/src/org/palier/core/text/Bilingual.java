// SPDX-License-Identifier: EPL-2.0
package org.palier.core.text;

import java.util.Locale;
import java.util.Objects;

import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;

/**
 * A text in French and in English; either may be the empty string when nobody wrote it, never null.
 *
 * @param fr French, as written in Québec
 * @param en English, as written in Canada
 */
public record Bilingual(String fr, String en) {

	/** Nothing in either language. */
	public static final Bilingual EMPTY = new Bilingual("", "");

	/** Complete on construction. */
	public Bilingual {
		Objects.requireNonNull(fr);
		Objects.requireNonNull(en);
	}

	/** The same text in both languages: a name, a number, an acronym. */
	public static Bilingual same(String text) {
		return new Bilingual(text, text);
	}

	/** The value of a text in the model; null and missing languages become empty. */
	public static Bilingual of(LocalizedText text) {
		return text == null ? EMPTY
				: new Bilingual(Objects.requireNonNullElse(text.getFr(), ""), Objects.requireNonNullElse(text.getEn(), ""));
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

	/** A new model object with this content; an empty language stays unset, and nothing written gives null. */
	public LocalizedText toModel() {
		if (isEmpty()) {
			return null;
		}
		LocalizedText text = PalierFactory.eINSTANCE.createLocalizedText();
		text.setFr(fr.isEmpty() ? null : fr);
		text.setEn(en.isEmpty() ? null : en);
		return text;
	}
}
