// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.findings.CellQuery;
import org.palier.model.FindingCell;
import org.palier.model.Recommendation;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.scenario.options.LevelShare;

/**
 * The level of which the findings of a study speak first; without such a finding that which a recommendation is to move, else the level
 * above the base. What an option brings is told of its share.
 */
final class SpokenLevel {

	private SpokenLevel() {
	}

	/** Of a study; empty where it has no ordered theory with levels. @param view of the study */
	static Optional<LevelShare> of(Study study, StudyView view) {
		List<TheoryView> theories = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).toList();
		Stream<String> spoken = Stream.concat(study.getFindings().stream().flatMap(it -> it.getCells().stream()).map(FindingCell::getOf),
				study.getRecommendations().stream().map(Recommendation::getIndicator));
		return spoken.filter(Objects::nonNull).flatMap(it -> CellQuery.parse(it).stream())
				.flatMap(query -> theories.stream()
						.flatMap(theory -> level(query, theory).map(it -> LevelShare.of(view, theory, it)).stream()))
				.findFirst()
				.or(() -> theories.stream().findFirst().map(it -> LevelShare.of(view, it, it.categories().get(1).id())));
	}

	private static Optional<String> level(CellQuery query, TheoryView theory) {
		int at = query.question().columns().indexOf(theory.id());
		return at < 0 ? Optional.empty()
				: Optional.of(query.column().get(at)).filter(it -> theory.categories().stream().anyMatch(category -> category.id().equals(it)));
	}
}
