// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;

/** Changes the name of a thing in one language; the other language stays as it is. */
public final class NameEdit {

	private final Identified named;
	private final EStructuralFeature feature;
	private final Wording wording = new Wording(NameEdit.class, "messages");

	/**
	 * @param named a thing that has a name in both languages, e.g. a usage or a level
	 * @throws IllegalArgumentException when its kind has no such name
	 */
	public NameEdit(Identified named) {
		this.named = Objects.requireNonNull(named);
		EStructuralFeature name = named.eClass().getEStructuralFeature("name");
		if (name == null || name.isMany() || name.getEType().getInstanceClass() != LocalizedText.class) {
			throw new IllegalArgumentException("No name in two languages: " + named.eClass().getName());
		}
		this.feature = name;
	}

	/** The name as it stands. */
	public Bilingual name() {
		return Bilingual.of((LocalizedText) named.eGet(feature));
	}

	/**
	 * One edit that writes the name in a language.
	 *
	 * @param name   without blanks around it
	 * @param locale French, or else English is written
	 * @throws IllegalArgumentException when the name is blank
	 */
	public RecordedEdit rename(String name, Locale locale) {
		String written = name.strip();
		if (written.isEmpty()) {
			throw new IllegalArgumentException("Blank name");
		}
		return new RecordedEdit(wording.text("rename", name()), Root.own(named), () -> write(written, locale));
	}

	private void write(String name, Locale locale) {
		LocalizedText text = (LocalizedText) named.eGet(feature);
		if (text == null) {
			text = PalierFactory.eINSTANCE.createLocalizedText();
			named.eSet(feature, text);
		}
		if ("fr".equals(locale.getLanguage())) {
			text.setFr(name);
		} else {
			text.setEn(name);
		}
	}
}
