// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.palier.headless.console.Console;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Notes in a study which of its data a file holds that was handed out, so that a later erasure names the file. A file that goes out is also
 * entered in the ledger of releases.
 *
 * @param going whether it goes out
 * @param tell  prints a line
 */
public record HandedFile(Console console, StudyFolder folder, Outgoing going, ObjectNode answer, Consumer<String> tell) {

	/**
	 * Keeps files as a run, where the folder takes one.
	 *
	 * @param form       as the ledger names it
	 * @param parameters of the run
	 * @param counts     of the run
	 * @param files      that were written; where they cannot be kept they are taken back
	 * @param told       what they tell of interviews
	 */
	public void record(ReleasedForm form, Map<String, String> parameters, Map<String, Long> counts, List<Path> files, ToldInReport told)
			throws IOException {
		Optional<String> run = files().record(form, parameters, counts, files, told);
		if (run.isPresent()) {
			answer.put("run", run.get());
			entered(run.get());
		}
	}

	private HandedOutFiles files() {
		return new HandedOutFiles(folder, going, new RunLog(console.version(), console.log()), console.clock().instant());
	}

	/**
	 * Keeps a file in which interviews stand as they are.
	 *
	 * @param interviews of which it tells
	 * @param release    how they left
	 * @param form       what it is
	 * @param file       that was written; where it cannot be kept it is taken back
	 * @param counts     of the run
	 */
	public void record(Collection<Interview> interviews, StudyGate.Release release, String form, Path file, Map<String, Long> counts)
			throws IOException {
		record(ReleasedForm.of(form, release.id()), Map.of("form", form, "release", release.id()), counts,
				List.of(file), ToldInReport.of(interviews));
	}

	/**
	 * Enters what a run has already kept.
	 * @param run its id
	 * @param kind id of its kind
	 * @param file that it wrote; taken back where it cannot be entered
	 */
	public void enter(String run, String kind, ReleasedForm form, Path file, ToldInReport told) throws IOException {
		files().enter(run, kind, form, List.of(file), told);
		entered(run);
	}

	/**
	 * Enters numbers of a run that has kept its file.
	 *
	 * @param file       of numbers; null for none
	 * @param identified whether what single bodies told in interviews stands in it; it tells nothing of interviews else
	 */
	public void enterNumbers(String run, RunKind kind, Path file, Study study, boolean identified) throws IOException {
		if (file != null) {
			enter(run, kind.id(), ReleasedForm.of(kind.id(), identified ? "identified" : "redacted"), file,
					identified ? ToldInReport.of(study.getInterviews()) : ToldInReport.NOTHING);
		}
	}

	private void entered(String run) {
		answer.put("released", going.released());
		if (going.released()) {
			tell.accept(Console.text("releases.entered", run).in(console.locale()));
		}
	}
}
