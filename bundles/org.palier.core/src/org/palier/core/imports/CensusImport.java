// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.palier.core.Progress;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.OpenRun;
import org.palier.core.runs.RunKind;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.StudyRun;
import org.palier.core.runs.StudyRuns;
import org.palier.model.Run;

/**
 * Brings what was read of a file into the census of a study. The file was read before, against the study as it was then, so
 * that a person could look at what it says first.
 *
 * @param file     that was read
 * @param result   what it says
 * @param rejected where the rows go that were left out
 * @param progress of the change itself
 * @since 0.2.0
 */
public record CensusImport(ImportedFile file, ImportResult result, RejectedRowsFiles rejected, Progress progress)
		implements StudyRun<CensusImport.Outcome> {

	/**
	 * What came of it.
	 *
	 * @param runId        id of the run
	 * @param rejectedFile the rows left out; empty when there are none
	 */
	public record Outcome(String runId, Optional<Path> rejectedFile) {
	}

	@Override
	public RunKind kind() {
		return new RunKinds.Import();
	}

	@Override
	public Done<Outcome> work(OpenRun run, Progress ofWork) throws IOException {
		Optional<Path> left = rejected.write(result, run);
		return Done.changing(new Outcome(run.id(), left), file.record(run, result.counts(), result.remarks(), left),
				study -> new RecordedEdit(file.step(), List.of(study), () -> {
					Vintage vintage = Vintage.of(file, result);
					new CensusUpdate(study, vintage).apply(run.id(), progress);
					Run listed = StudyRuns.list(study, run, file.label());
					listed.setObservedOn(vintage.asOf());
					listed.setComplete(vintage.complete());
				}));
	}
}
