// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.Root;

/**
 * Finds pairs of agencies that are kept apart where one of the two is missing. Editing by hand may leave such pairs, and they have no
 * effect.
 */
public final class KeptApartIncomplete extends WordedRule {

	/** Finds errors. */
	public KeptApartIncomplete() {
		super("kept_apart_incomplete", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		study.getKeptApart().stream().filter(it -> it.getOne() == null || it.getOther() == null)
				.forEach(it -> found.fixable(it, Root.list(study, Literals.STUDY__KEPT_APART),
						() -> study.getKeptApart().remove(it), name(it.getOne() == null ? it.getOther() : it.getOne())));
	}

	private static Bilingual name(Agency agency) {
		return agency == null ? Bilingual.same("–") : RuleSubjects.name(agency);
	}
}
