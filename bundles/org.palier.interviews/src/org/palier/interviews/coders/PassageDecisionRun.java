// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.coding.resolved.AdjudicateRun;
import org.palier.ground.Progress;
import org.palier.interviews.coders.PassageDecisions.Decision;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Takes the decisions of a file on interviews, all of them or none.
 *
 * @param set       name of the set
 * @param decisions one at most of each difference
 * @param read      the file that states them
 */
public record PassageDecisionRun(String set, List<Decision> decisions, FileDigest read) implements StudyRun<Long> {

	/** Copies its list. */
	public PassageDecisionRun {
		decisions = List.copyOf(decisions);
	}

	@Override
	public RunKind kind() {
		return AdjudicateRun.KIND;
	}

	/** @return how many decisions were taken */
	@Override
	public WorkOutcome<Long> work(OpenRun run, Progress progress) throws IOException {
		long decided = decisions.size();
		RunRecord record = RunRecord.of(Map.of("set", set), List.of()).reading(List.of(read)).counting(Map.of("passages", decided));
		return WorkOutcome.changing(decided, record, study -> {
			var desk = new PassageDecisions(study);
			List<Root> roots = new ArrayList<>(desk.roots(decisions.stream().map(Decision::difference).toList()));
			roots.add(Root.list(study, Literals.STUDY__RUNS));
			return new RecordedEdit(CodersWords.text("edit.decide"), roots, () -> {
				StudyRuns.list(study, run, set);
				decisions.forEach(it -> desk.put(it, run.at()));
			});
		});
	}
}
