// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.ground.text.Bilingual;
import org.palier.model.Study;

/** Agencies without a name in French or in English. */
public final class NameMissing extends WordedRule {

	/** Finds warnings. */
	public NameMissing() {
		super("name_missing", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, Found found) {
		RuleSubjects.agencies(study).forEach(agency -> {
			Bilingual name = Bilingual.of(agency.getName());
			if (name.fr().isBlank() || name.en().isBlank()) {
				found.add(agency, RuleSubjects.name(agency), lacking(name));
			}
		});
	}

	private Bilingual lacking(Bilingual name) {
		if (name.fr().isBlank() && name.en().isBlank()) {
			return words("both");
		}
		return words(name.fr().isBlank() ? "fr" : "en");
	}
}
