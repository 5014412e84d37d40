// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.Optional;

import org.palier.findings.Answers;
import org.palier.findings.CellQuery;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.text.Bilingual;

/** Numbers that questions give, named as the cells of findings are, see {@link CellQuery#text}. For one thread. */
public final class CellNumbers implements SignNumbers {

	private final Answers answers;

	/** @param answers of the study */
	public CellNumbers(Answers answers) {
		this.answers = answers;
	}

	@Override
	public Optional<SignNumber> number(String indicator) {
		return CellQuery.parse(indicator).map(query -> answers.value(query)
				.map(value -> new SignNumber(name(query),
						new Column(query.question().measure().id(), query.question().measure().label(), type(query)), value))
				.orElseGet(() -> SignNumber.gone(indicator)));
	}

	private Bilingual name(CellQuery query) {
		Bilingual measure = query.question().measure().label();
		Bilingual groups = answers.name(query);
		return groups.equals(measure) ? measure : RecommendationWords.WORDS.text("sign.of", measure, groups);
	}

	private static Type type(CellQuery query) {
		return switch (query.question().showing()) {
		case COUNT -> Type.COUNT;
		case CORRECTED -> Type.ESTIMATE;
		case ROW, COLUMN, ALL -> Type.SHARE;
		};
	}
}
