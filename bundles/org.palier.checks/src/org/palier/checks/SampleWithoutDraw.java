// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Run;
import org.palier.model.Study;

/**
 * Finds samples whose draw is not in the history of the study. Nobody knows which posts such a sample could draw, so it gives no share. A
 * draw that is left out is in the history: its sample is no finding.
 */
public final class SampleWithoutDraw extends WordedRule {

	/** Finds errors. */
	public SampleWithoutDraw() {
		super("sample_without_draw", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		Set<String> runs = study.getRuns().stream().map(Run::getId).collect(Collectors.toSet());
		study.getCodingSets().stream().filter(it -> !runs.contains(it.getId())).forEach(it -> found.add(it, it.getName(), it.getId()));
	}
}
