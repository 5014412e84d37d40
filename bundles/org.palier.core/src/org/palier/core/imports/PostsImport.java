// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.OpenRun;
import org.palier.core.runs.RunKind;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.StudyRun;
import org.palier.core.runs.StudyRuns;

/**
 * Brings a file of posts into the corpus of a study, row by row.
 *
 * @param file      read while the run lasts
 * @param directory what the study held when the run was asked for
 * @param counting  ids of the runs that count: what others brought is new
 * @param rejected  where the rows go that are left out
 * @since 0.2.0
 */
public record PostsImport(ImportedFile file, CensusDirectory directory, Set<String> counting, RejectedRowsFiles rejected)
		implements StudyRun<PostsImport.Outcome> {

	/**
	 * What came of it.
	 *
	 * @param result       with the id of the run
	 * @param rejectedFile the rows left out; empty when there are none
	 */
	public record Outcome(PostImportResult result, Optional<Path> rejectedFile) {
	}

	@Override
	public RunKind kind() {
		return new RunKinds.Import();
	}

	@Override
	public Done<Outcome> work(OpenRun run, Progress progress) throws IOException {
		RejectedRowsFiles.Stream left = rejected.open(run);
		PostImportResult result;
		var posts = new PostImport(run.corpus());
		try (left) {
			result = posts.read(file.importer(), file.request(), directory, run.id(), run.at(), counting, left,
					progress);
		}
		// After reading: the digest of a large file that cannot be read is work for nothing.
		return Done.changing(new Outcome(result, left.file()), file.record(run, result.counts(), result.remarks(), left.file()),
				study -> new RecordedEdit(file.step(), List.of(study), () -> {
					new CensusEdit(study, run.id()).apply(posts.mappings(), Progress.NONE);
					StudyRuns.list(study, run, file.label());
				}));
	}
}
