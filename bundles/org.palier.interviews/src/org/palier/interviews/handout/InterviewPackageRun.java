// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.coding.handout.PackageException;
import org.palier.coding.handout.PackageFile;
import org.palier.coding.handout.PackageRun;
import org.palier.ground.Progress;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.HandedOut;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Hands out the interviews of a set to one coder, in a file: texts as the study has them, under the pseudonyms of those who answered. The
 * study keeps a digest of what was given. Made in the thread that owns the study.
 */
public final class InterviewPackageRun implements StudyRun<InterviewPackageRun.Outcome> {

	/** The package that was made. @param digest of the given part */
	public record Outcome(String run, Path file, int interviews, String digest) {
	}

	private final Path file;
	private final GivenInterviews given;

	/**
	 * Reads what a package needs of the study.
	 *
	 * @param coder one of the set's
	 * @param texts where they lie
	 * @param file  to be made; none may lie there
	 * @param day   on which consent is asked
	 * @throws PackageException when there is a file already, the set is closed, or consent to an interview was withdrawn or ended
	 * @throws IOException      when a text cannot be read
	 */
	public InterviewPackageRun(Study study, CodingSet set, Coder coder, TranscriptStore texts, Path file, LocalDate day) throws IOException {
		if (Files.exists(file)) {
			throw GivenWords.refused("package.exists", file);
		}
		if (!String.valueOf(file.getFileName()).endsWith(PackageFile.ENDING)) {
			throw GivenWords.refused("package.ending", file.getFileName(), PackageFile.ENDING);
		}
		if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
			throw GivenWords.refused("package.folder", file);
		}
		if (set.getClosedOn() != null) {
			throw GivenWords.refused("package.closed", set.getName(), String.valueOf(set.getClosedOn()));
		}
		if (study.getCodes().isEmpty()) {
			throw GivenWords.refused("package.no_codes");
		}
		for (Interview each : set.getInterviews()) {
			if (!QuoteRules.holds(each)) {
				throw GivenWords.refused("package.withdrawn", each.getId());
			}
			LocalDate until = each.getConsent() == null ? null : each.getConsent().getUntil();
			if (until != null && until.isBefore(day)) {
				throw GivenWords.refused("package.ended", each.getId(), String.valueOf(until));
			}
		}
		this.file = file.toAbsolutePath();
		this.given = GivenInterviews.of(study, set, coder, texts);
	}

	/** A coder of a set, by id or name. @throws PackageException that tells who its coders are */
	public static Coder coder(CodingSet set, String coder) throws PackageException {
		return set.getCoders().stream().filter(it -> coder.equals(it.getId()) || coder.equals(it.getName())).findFirst()
				.orElseThrow(() -> GivenWords.refused("coder.unknown", set.getName(), coder,
						set.getCoders().stream().map(Coder::getName).collect(Collectors.joining(", "))));
	}

	@Override
	public RunKind kind() {
		return PackageRun.KIND;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		progress.checkCancelled();
		InterviewPackage made = InterviewPackage.make(run.keep(file), given);
		int interviews = given.interviews().size();
		Map<String, String> told = Map.of("set", given.name(), "coder", given.coder().id(), "digest", made.digest(), "release",
				Release.IDENTIFIED.id());
		RunRecord record = RunRecord.of(told, List.of()).counting(Map.of("interviews", (long) interviews)).writing(List.of(run.digest(file)));
		return WorkOutcome.changing(new Outcome(run.id(), file, interviews, made.digest()), record,
				study -> new RecordedEdit(GivenWords.text("edit.hand_out", given.name(), given.coder().name()),
						List.of(Root.list(study, Literals.STUDY__RUNS), Root.members(study, Literals.STUDY__CODING_SETS)), () -> {
					StudyRuns.list(study, run, given.name() + " – " + given.coder().name());
					keep(study, LocalDate.ofInstant(run.at(), ZoneOffset.UTC), made);
				}));
	}

	private void keep(Study study, LocalDate on, InterviewPackage made) {
		CodingSet of = study.getCodingSets().stream().filter(it -> it.getId().equals(given.set())).findFirst().orElseThrow();
		HandedOut handed = PalierFactory.eINSTANCE.createHandedOut();
		handed.setCoder(study.getCoders().stream().filter(it -> it.getId().equals(given.coder().id())).findFirst().orElseThrow());
		handed.setOn(on);
		handed.setDigest(made.digest());
		handed.setPosts(given.interviews().size());
		of.getHandedOut().add(handed);
	}
}
