// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.coding.resolved.PresenceDecisions.CellDecision;
import org.palier.ground.Progress;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;

/**
 * Writes the decisions of a file on presences, all of them or none. They are part of the census, so that the run tells of them but
 * is not left out: they are taken back by an empty decision, or by undo.
 *
 * @param decisions one at most of each presence
 * @param read      the file that states them
 */
public record AdjudicatePresencesRun(List<CellDecision> decisions, List<FileDigest> read) implements StudyRun<Long> {

	/** Copies its lists. */
	public AdjudicatePresencesRun {
		decisions = List.copyOf(decisions);
		read = List.copyOf(read);
	}

	@Override
	public RunKind kind() {
		return AdjudicateRun.KIND;
	}

	/** @return how many decisions were written */
	@Override
	public WorkOutcome<Long> work(OpenRun run, Progress progress) {
		long decided = decisions.size();
		var record = RunRecord.of(new TreeMap<>(Map.of("presences", String.valueOf(decided))), List.of()).reading(read)
				.counting(Map.of("decided", decided));
		LocalDate on = LocalDate.ofInstant(run.at(), ZoneOffset.UTC);
		return WorkOutcome.changing(decided, record, study -> new PresenceDecisions(study).edit(decisions, on));
	}
}
