// SPDX-License-Identifier: EPL-2.0
package org.palier.study.assumptions;

import java.util.Objects;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Assumption;

/** The sentences of this package, and what an assumption rests on in words. */
public final class AssumptionWords {

	private static final Wording WORDS = new Wording(AssumptionWords.class, "messages");

	private AssumptionWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	/** Returns the basis and the citation of an assumption in words; empty for a supposition. */
	public static Bilingual source(Assumption assumption) {
		Bilingual basis = Bilingual.of(assumption.getBasis());
		String cited = Objects.requireNonNullElse(assumption.getSource(), "");
		if (cited.isEmpty() || basis.isEmpty()) {
			return cited.isEmpty() ? basis : Bilingual.same(cited);
		}
		return text("basis_and_source", basis, cited);
	}
}
