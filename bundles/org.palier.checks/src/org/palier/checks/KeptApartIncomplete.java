// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.Root;

/** Pairs of agencies kept apart of which one is missing, as editing by hand may leave them: they keep nothing apart. */
public final class KeptApartIncomplete extends WordedRule {

	/** Finds errors. */
	public KeptApartIncomplete() {
		super("kept_apart_incomplete", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, Found found) {
		study.getKeptApart().stream().filter(it -> it.getOne() == null || it.getOther() == null)
				.forEach(it -> found.fixable(it, Root.list(study, Literals.STUDY__KEPT_APART),
						() -> study.getKeptApart().remove(it), name(it.getOne() == null ? it.getOther() : it.getOne())));
	}

	private static Bilingual name(Agency agency) {
		return agency == null ? Bilingual.same("–") : RuleSubjects.name(agency);
	}
}
