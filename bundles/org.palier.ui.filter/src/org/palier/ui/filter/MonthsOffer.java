// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Condition.Word;
import org.palier.study.filter.Condition;
import org.palier.study.filter.FilterField;
import org.palier.study.filter.FilterOffers.Offer;

/** The offer to choose a period over the months, when a person writes the name of the period in the field. */
final class MonthsOffer {

	private static final int LEAST = 3;
	private static final Bilingual MONTHS = new Bilingual("mois", "months");
	private static final Bilingual LABEL = FilterField.PERIOD.label();

	/** Chosen, it opens the months; its condition is never put. */
	static final Offer OFFER = new Offer(new Condition(new Word(FilterField.PERIOD.id(), 0), Compare.FILLED, List.of()), LABEL,
			Bilingual.same(FilterMessages.chooseMonths));

	private MonthsOffer() {
	}

	/** Whether letters begin what the period is called. */
	static boolean isCalled(String typed) {
		String key = NameKey.of(typed);
		return key.length() >= LEAST
				&& Stream.of(LABEL, MONTHS).flatMap(it -> Stream.of(it.fr(), it.en())).map(NameKey::of).anyMatch(it -> it.startsWith(key));
	}
}
