// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.palier.coding.resolved.AdjudicateRun;
import org.palier.coding.sets.CodingSets;
import org.palier.ground.Progress;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Closes an open set of interviews. From then on the differences of its coders are shown, and later codings are withheld.
 *
 * @param set name of the set
 */
public record SetClosingRun(String set) implements StudyRun<LocalDate> {

	@Override
	public RunKind kind() {
		return AdjudicateRun.KIND;
	}

	/** @return the day, in UTC */
	@Override
	public WorkOutcome<LocalDate> work(OpenRun run, Progress progress) {
		LocalDate day = LocalDate.ofInstant(run.at(), ZoneOffset.UTC);
		RunRecord record = RunRecord.of(Map.of("set", set, "closed", day.toString()), List.of()).counting(Map.of("passages", 0L));
		return WorkOutcome.changing(day, record, study -> new RecordedEdit(CodersWords.text("edit.close", set),
				List.of(Root.list(study, Literals.STUDY__RUNS), Root.itself(new CodingSets(study).interviews(set).orElseThrow())), () -> {
			StudyRuns.list(study, run, set);
			new CodingSets(study).interviews(set).orElseThrow().setClosedOn(day);
		}));
	}
}
