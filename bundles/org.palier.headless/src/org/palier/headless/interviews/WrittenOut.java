// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.palier.headless.console.Console;
import org.palier.headless.console.HandedOut;
import org.palier.intake.privacy.StudyGate;
import org.palier.study.runs.Export;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Keeps in a study what of its interviews was handed out. @param release how it left */
record WrittenOut(Console console, StudyFolder folder, StudyGate.Release release) {

	/** Records a file as a run, where the folder takes one. @param form what it is */
	void record(String form, Path out, Map<String, Long> counts, ObjectNode answer) throws IOException {
		if (!folder.takesRuns()) {
			return;
		}
		var kind = new Export();
		try (OpenRun run = OpenRun.reading(folder, kind, console.clock().instant())) {
			RunRecord record = RunRecord.of(Map.of("form", form, "release", release.id()), List.of()).counting(counts).writing(List.of(run.digest(out)));
			run.record(record.manifest(run.id(), kind, run.at(), console.contributions().palierVersion()), StudyFolder::record);
			answer.put("run", run.id());
		} catch (IOException | RuntimeException failure) {
			new HandedOut(List.of(out)).takeBack(failure);
			throw failure;
		}
	}
}
