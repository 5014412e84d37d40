// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.intake.privacy.StudyGate;
import org.palier.study.runs.Export;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;

/**
 * Rows about interviews that leave a study: they pass its gate, and the study knows that they were handed out, so that an erasure names the
 * file.
 *
 * @param folder of the study
 * @param gate   through which each cell goes
 * @param log    where it is noted
 * @param at     when they leave
 */
public record HandedOutRows(StudyFolder folder, StudyGate gate, RunLog log, Instant at) {

	/**
	 * Writes rows as a table (CSV) and notes it.
	 *
	 * @param form what they are, for the manifest: {@code memos}, {@code matrix}
	 * @return id of the run; empty where the folder takes none
	 * @throws IOException when the table or the note cannot be written
	 */
	public Optional<String> write(String form, List<String> header, List<List<String>> rows, Path file) throws IOException {
		new RowsFile(file).write(header, rows.stream().map(row -> row.stream().map(it -> gate.text("", it)).toList()).toList());
		if (!folder.takesRuns()) {
			return Optional.empty();
		}
		var kind = new Export();
		try (OpenRun run = OpenRun.reading(folder, kind, at)) {
			var parameters = new TreeMap<>(gate.parameters());
			parameters.put("form", form);
			RunRecord record = RunRecord.of(parameters, List.of()).counting(Map.of("rows", (long) rows.size())).writing(List.of(run.digest(file)));
			run.record(record.manifest(run.id(), kind, run.at(), log.palier()), log.place());
			return Optional.of(run.id());
		}
	}
}
