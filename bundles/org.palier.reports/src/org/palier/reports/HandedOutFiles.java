// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.Export;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;

/**
 * Files that were written from a study for somebody else. The study notes them, so that an erasure later names them; files that go out
 * are in the ledger of releases too. Files that cannot be noted are deleted.
 *
 * @param going whether they go out
 * @param log   where their run is recorded
 * @param at    when they are handed out
 */
public record HandedOutFiles(StudyFolder folder, Outgoing going, RunLog log, Instant at) {

	/**
	 * Records files as a run of their own, where the folder takes one.
	 *
	 * @param form       as the ledger names it
	 * @param parameters of the run
	 * @param counts     of the run
	 * @param files      that were written
	 * @param told       what they tell of interviews and posts
	 * @return id of the run; empty where the folder takes none
	 */
	public Optional<String> record(ReleasedForm form, Map<String, String> parameters, Map<String, Long> counts, List<Path> files,
			ToldInReport told) throws IOException {
		if (!folder.takesRuns()) {
			return Optional.empty();
		}
		var kind = new Export();
		try (OpenRun run = OpenRun.reading(folder, kind, at)) {
			List<FileDigest> written = new ArrayList<>();
			for (Path each : files) {
				written.add(run.digest(each));
			}
			List<Release> before = ReleaseLedger.of(folder).holding();
			going.enter(folder, run.id(), run.at(), kind.id(), form, told, before);
			RunRecord record = RunRecord.of(parameters, List.of()).counting(counts).writing(written);
			run.record(record.manifest(run.id(), kind, run.at(), log.palier()), log.place());
			return Optional.of(run.id());
		} catch (IOException | RuntimeException failure) {
			delete(files, failure);
			throw failure;
		}
	}

	/**
	 * Enters files of a run that is recorded already.
	 *
	 * @param run  its id
	 * @param kind id of its kind
	 */
	public void enter(String run, String kind, ReleasedForm form, List<Path> files, ToldInReport told) throws IOException {
		try {
			going.enter(folder, run, at, kind, form, told, ReleaseLedger.of(folder).holding());
		} catch (IOException | RuntimeException failure) {
			delete(files, failure);
			throw failure;
		}
	}

	/** An erasure could not name later what the study does not know of. @param failure is told of what cannot be deleted */
	private static void delete(List<Path> files, Exception failure) {
		for (Path each : files) {
			try {
				Files.deleteIfExists(each);
			} catch (IOException stays) {
				failure.addSuppressed(stays);
			}
		}
	}
}
