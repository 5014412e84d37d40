// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.MappingFact;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Brings a file of posts into the corpus of a study, row by row.
 *
 * @param file      read while the run lasts
 * @param directory what the study held when the run was asked for
 * @param counting  ids of the runs that count: what others brought is new
 * @param rejected  where the rows go that are left out
 * @param door      what the posts pass on their way into the corpus
 */
public record PostsImport(ImportedFile file, CensusDirectory directory, Set<String> counting, RejectedRowsFiles rejected, PrivacyDoor door)
		implements StudyRun<PostsImport.Outcome> {

	/** An import that hides nothing. */
	public PostsImport(ImportedFile file, CensusDirectory directory, Set<String> counting, RejectedRowsFiles rejected) {
		this(file, directory, counting, rejected, PrivacyDoor.open());
	}

	/**
	 * The result of an import.
	 *
	 * @param result       with the id of the run
	 * @param rejectedFile the rows left out; empty when there are none
	 * @param hidden       what the door counted and says
	 */
	public record Outcome(PostImportResult result, Optional<Path> rejectedFile, Hidden hidden) {
	}

	/** The counts of a door, and remarks for a reader. */
	public record Hidden(SortedMap<String, Long> counts, List<Bilingual> remarks) {
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		RejectedRowsFiles.Stream left = rejected.open(run);
		PostImportResult result;
		var posts = new PostImport(run.corpus());
		door.reads(file.request().file());
		try (left) {
			result = posts.read(file.importer(), file.request(), directory, run.id(), run.at(), counting, left, door,
					progress);
		}
		// After reading: the digest of a large file that cannot be read is work for nothing.
		var hidden = new Hidden(door.counts(), door.remarks());
		var counts = new TreeMap<>(result.counts());
		counts.putAll(hidden.counts());
		RunRecord record = file.record(run, counts, Stream.concat(hidden.remarks().stream(), result.remarks().stream()).toList(),
				left.file(), door);
		String label = file.label(door);
		List<CensusFact> mappings = posts.mappings().stream().<CensusFact>map(it -> new MappingFact(door.kept(it.mapping()))).toList();
		return WorkOutcome.changing(new Outcome(result, left.file(), hidden), record,
				study -> new RecordedEdit(file.step(door),
						List.of(Root.members(study, Literals.STUDY__ACCOUNT_MAPPINGS), Root.list(study, Literals.STUDY__RUNS)), () -> {
					new CensusEdit(study, run.id()).apply(mappings, Progress.NONE);
					door.keep(StudyRuns.list(study, run, label));
				}));
	}
}
