// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.ground.text.Bilingual;
import org.palier.model.Run;
import org.palier.model.Study;

/** Finds data that are older than their import said they may be kept. A run that is left out still holds its data, and is checked too. */
public final class KeptTooLong extends WordedRule {

	/** Finds warnings. */
	public KeptTooLong() {
		super("kept_too_long", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Run run : study.getRuns()) {
			LocalDate until = run.getKeepUntil();
			if (until != null && until.isBefore(today)) {
				found.add(run, run.getLabel() == null ? "" : run.getLabel(), Bilingual.same(until.toString()), run.getId());
			}
		}
	}
}
