// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Run;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Brings what was read of a file into the census of a study. The file was read before, against the study as it was then, so
 * that a person could look at what it says first.
 *
 * @param file     that was read
 * @param result   what it says
 * @param selection what of it is taken
 * @param told     sentences on what the list no longer has
 * @param rejected where the rows go that were left out
 * @param progress of the change itself
 */
public record CensusImport(ImportedFile file, ImportResult result, CensusSelection selection, List<Bilingual> told,
		RejectedRowsFiles rejected, Progress progress) implements StudyRun<CensusImport.Outcome> {

	/** Takes all that the file says. */
	public CensusImport(ImportedFile file, ImportResult result, RejectedRowsFiles rejected, Progress progress) {
		this(file, result, CensusSelection.ALL, List.of(), rejected, progress);
	}

	private static final Wording WORDS = new Wording(CensusImport.class, "messages");

	/**
	 * The result of an import.
	 *
	 * @param runId        id of the run
	 * @param rejectedFile the rows left out; empty when there are none
	 */
	public record Outcome(String runId, Optional<Path> rejectedFile) {
	}

	/** The counts of the result. Changes that were left out are counted too, because the file alone does not say them. */
	private Map<String, Long> counts() {
		var counts = new TreeMap<String, Long>(result.counts());
		if (!selection.left().isEmpty()) {
			counts.put("changesLeft", (long) selection.left().size());
		}
		if (!selection.listed().isEmpty()) {
			counts.put("conflictsTaken", (long) selection.listed().size());
		}
		return counts;
	}

	private List<Bilingual> remarks() {
		List<Bilingual> remarks = new ArrayList<>(result.remarks());
		remarks.addAll(told);
		if (!selection.left().isEmpty()) {
			remarks.add(WORDS.text("selection.left", selection.left().size()));
		}
		if (!selection.listed().isEmpty()) {
			remarks.add(WORDS.text("selection.listed", selection.listed().size()));
		}
		return remarks;
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress ofWork) throws IOException {
		Optional<Path> left = rejected.write(result, run);
		RememberedFiles.remember(run, file.request().file());
		return WorkOutcome.changing(new Outcome(run.id(), left), file.record(run, counts(), remarks(), left),
				study -> new RecordedEdit(file.step(),
						Root.everything(study, "a list may change any agency, and anything may refer to one that goes"), () -> {
					Vintage vintage = Vintage.of(file, result);
					new CensusUpdate(study, vintage).apply(run.id(), selection, progress);
					Run listed = StudyRuns.list(study, run, file.label());
					listed.setObservedOn(vintage.asOf());
					listed.setComplete(vintage.complete());
				}));
	}
}
