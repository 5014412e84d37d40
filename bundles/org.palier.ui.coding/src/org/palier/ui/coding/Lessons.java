// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskLesson;
import org.palier.corpus.Facet;

/** The decisions on the shown post, in training: shown after the coder's own code, never before. */
final class Lessons {

	private Map<Facet, DeskLesson> decided = Map.of();

	/** Another post is seen. @param decisions of it, by facet; none outside training */
	void of(Map<Facet, DeskLesson> decisions) {
		decided = Map.copyOf(decisions);
	}

	/** The decisions of facets that the coder has coded. */
	Map<Facet, DeskLesson> told(CoderSheet sheet) {
		var told = new HashMap<>(decided);
		told.keySet().retainAll(sheet.answers().keySet());
		return told;
	}

	/** Returns the sentence on a facet once it is coded; empty where nothing was decided. */
	Optional<String> verdict(DeskFacet facet, CoderSheet sheet) {
		return Optional.ofNullable(told(sheet).get(facet.facet())).map(lesson -> {
			boolean right = sheet.answer(facet.facet()).codes().equals(lesson.codes());
			String name = facet.names(lesson.codes(), Locale.getDefault());
			String verdict = right ? CodingMessages.lessonRight : NLS.bind(CodingMessages.lessonOther, name);
			return lesson.reason().isEmpty() ? verdict : NLS.bind(CodingMessages.lessonWhy, verdict, lesson.reason());
		});
	}
}
