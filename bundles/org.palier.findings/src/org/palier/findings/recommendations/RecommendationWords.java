// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;

/** The sentences of this package. */
final class RecommendationWords {

	static final Wording WORDS = new Wording(RecommendationWords.class, "messages");

	private RecommendationWords() {
	}

	/** A day as each language writes it. */
	static Bilingual day(LocalDate day) {
		return both(it -> it.date(day));
	}

	/** Something written as each language does. */
	static Bilingual both(Function<Typography, String> written) {
		return new Bilingual(written.apply(new Typography(Locale.CANADA_FRENCH)), written.apply(new Typography(Locale.CANADA)));
	}
}
