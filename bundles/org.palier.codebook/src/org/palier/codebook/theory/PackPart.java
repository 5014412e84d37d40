// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;

/**
 * A thing of a pack or study, as differences and previews name it.
 *
 * @param kind in lower case: usage, category, theory, platform, agency_category, objective
 * @param key  to which references point, e.g. Usage.advice
 * @param name that readers see
 */
public record PackPart(String kind, String key, Bilingual name) {

	static final Wording WORDS = new Wording(PackPart.class, "messages");

	/** Complete on construction. */
	public PackPart {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(key);
		Objects.requireNonNull(name);
	}

	/** The part that names a thing of the model. */
	public static PackPart of(Identified thing) {
		return new PackPart(kind(thing), thing.getKey(), name(thing));
	}

	/** The name of its kind, e.g. usage. */
	public Bilingual word() {
		return WORDS.text("kind." + kind);
	}

	/** Its name; its id where nobody wrote one. */
	static Bilingual name(Identified thing) {
		EStructuralFeature feature = thing.eClass().getEStructuralFeature("name");
		Bilingual name = feature == null ? Bilingual.EMPTY : Bilingual.of((LocalizedText) thing.eGet(feature));
		return name.isEmpty() ? Bilingual.same(String.valueOf(thing.getId())) : name;
	}

	/** The name of a feature, e.g. definition. */
	static Bilingual feature(EStructuralFeature feature) {
		return WORDS.text("feature." + feature.getName());
	}

	private static String kind(EObject thing) {
		return thing.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}
}
