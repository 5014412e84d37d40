// SPDX-License-Identifier: EPL-2.0
package org.palier.study.authored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Scenario;
import org.palier.model.Study;

/**
 * A page or a section of reports at which an author may say something.
 *
 * @param id   of the page or section
 * @param name for a list to choose from
 */
public record ReportPlace(String id, Bilingual name) {

	private static final Wording WORDS = new Wording(ReportPlace.class, "messages");
	private static final String SCENARIO = "scenario-";

	/** Pages two to six, then sections, in the order of reports. */
	private static final List<String> PAGES = List.of("standing", "usages", "answers", "options", "measures");
	private static final List<String> SECTIONS = List.of("figures", "recommendations", "census", "posts", "relays", "interviews", "quotes",
			"questions",
			"own_fields", "coding", "program-errors");

	/** All that a report of the study can have, whether it has something to tell there by now or not; a scenario is a section of its own. */
	public static List<ReportPlace> of(Study study) {
		List<ReportPlace> places = new ArrayList<>(PAGES.stream().map(ReportPlace::named).toList());
		for (Scenario it : study.getScenarios()) {
			Bilingual name = Bilingual.of(it.getName());
			places.add(new ReportPlace(SCENARIO + it.getId(),
					WORDS.text("place.scenario", name.isEmpty() ? Bilingual.same(String.valueOf(it.getId())) : name)));
		}
		SECTIONS.forEach(it -> places.add(named(it)));
		return places;
	}

	/** Finds the place with an id; empty where no report of the study has it. */
	public static Optional<ReportPlace> find(Study study, String id) {
		return of(study).stream().filter(it -> it.id.equals(id)).findFirst();
	}

	private static ReportPlace named(String id) {
		return new ReportPlace(id, WORDS.text("place." + id));
	}
}
