// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Study;

/** Agencies without a name in French or in English. A language in which most lack one is told once: the census is kept in the other. */
public final class NameMissing extends WordedRule {

	/** Finds warnings. */
	public NameMissing() {
		super("name_missing", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		List<Agency> all = RuleSubjects.agencies(study).toList();
		List<Agency> lacking = all.stream().filter(it -> !lacks(it).isEmpty()).toList();
		for (String language : List.of("fr", "en")) {
			long number = lacking.stream().filter(it -> lacks(it).equals(language)).count();
			if (RuleSubjects.areMost(number, all.size())) {
				found.add("most", study, number, all.size(), words(language));
				lacking = lacking.stream().filter(it -> !lacks(it).equals(language)).toList();
			}
		}
		lacking.forEach(it -> found.add(it, RuleSubjects.name(it), words(lacks(it))));
	}

	/** Key of the languages in which an agency has no name; empty where it has both. */
	private static String lacks(Agency agency) {
		Bilingual name = Bilingual.of(agency.getName());
		return name.fr().isBlank() && name.en().isBlank() ? "both" : name.fr().isBlank() ? "fr" : name.en().isBlank() ? "en" : "";
	}
}
