// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;

/** A part that a recommendation needs before a page prints it. */
public enum Lack {
	/** The person or body that is responsible for it. */
	OWNER,
	/** The day by which it should be done. */
	DUE,
	/** By what one will see that it is done: an indicator with an aim, or a sign in words. */
	SIGN;

	/** The name of the missing part, in one or two words. */
	public Bilingual label() {
		return RecommendationWords.WORDS.text("lack." + id());
	}

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Several as they stand in a sentence: an owner, a date or a sign. @param lacks one or more */
	public static Bilingual listed(Collection<Lack> lacks) {
		List<Bilingual> named = lacks.stream().sorted().map(it -> RecommendationWords.WORDS.text("lack.in." + it.id())).toList();
		return named.size() < 2 ? Bilingual.joined(named, "")
				: RecommendationWords.WORDS.text("lack.or", Bilingual.joined(named.subList(0, named.size() - 1), ", "), named.getLast());
	}
}
