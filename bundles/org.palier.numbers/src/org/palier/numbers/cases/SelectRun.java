// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.util.List;
import java.util.Map;

import org.palier.ground.Progress;
import org.palier.model.CaseSelection;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;

/**
 * Records cases that were drawn for closer study.
 *
 * @param draw      that made them
 * @param selection what it made, see {@link CaseEdits#make}; not yet part of the study
 */
public record SelectRun(CaseDraw draw, CaseSelection selection) implements StudyRun<CaseSelection> {

	/** The kind of run that draws cases. */
	public static final RunKind KIND = new Kind();

	/** Cases were drawn for closer study. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "select";
		}
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public WorkOutcome<CaseSelection> work(OpenRun run, Progress progress) {
		CaseCriteria criteria = draw.criteria();
		RunRecord record = RunRecord
				.of(Map.of("size", String.valueOf(criteria.size()), "platforms", String.valueOf(criteria.minimumPlatforms()), "seed",
						String.valueOf(criteria.seed()), "selection", selection.getId()), List.of())
				.counting(Map.of("eligible", (long) draw.eligible(), "unmatched_left_out", (long) draw.leftOut(), "cases",
						(long) selection.getCases().size()));
		return WorkOutcome.changing(selection, record, study -> new RecordedEdit(Stratum.WORDS.text("edit.add"),
				Root.list(study, Literals.STUDY__SELECTIONS), () -> study.getSelections().add(selection)));
	}
}
