// SPDX-License-Identifier: EPL-2.0
package org.palier.core.cases;

import java.util.List;
import java.util.Map;

import org.palier.core.Progress;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.OpenRun;
import org.palier.core.runs.RunKind;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.RunRecord;
import org.palier.core.runs.StudyRun;
import org.palier.model.CaseSelection;

/**
 * Records cases that were drawn for closer study.
 *
 * @param draw      that made them
 * @param selection what it made, see {@link CaseEdits#make}; not yet part of the study
 */
public record SelectRun(CaseDraw draw, CaseSelection selection) implements StudyRun<CaseSelection> {

	@Override
	public RunKind kind() {
		return new RunKinds.Select();
	}

	@Override
	public Done<CaseSelection> work(OpenRun run, Progress progress) {
		CaseCriteria criteria = draw.criteria();
		RunRecord record = RunRecord
				.of(Map.of("size", String.valueOf(criteria.size()), "platforms", String.valueOf(criteria.minimumPlatforms()), "seed",
						String.valueOf(criteria.seed()), "selection", selection.getId()), List.of())
				.counting(Map.of("eligible", (long) draw.eligible(), "unmatched_left_out", (long) draw.leftOut(), "cases",
						(long) selection.getCases().size()));
		return Done.changing(selection, record,
				study -> new RecordedEdit(Stratum.WORDS.text("edit.add"), List.of(study), () -> study.getSelections().add(selection)));
	}
}
