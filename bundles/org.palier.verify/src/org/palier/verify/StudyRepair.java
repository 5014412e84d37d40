// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.LoggedPeople;
import org.palier.corpus.RestoredPeople;
import org.palier.corpus.chain.LogFolder;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.runs.LogCheck;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyLog;
import org.palier.study.runs.StudyWriting;
import org.palier.study.runs.Workshop;
import org.palier.verify.RepairedCorpus.Outcome;

/**
 * Makes the corpus of a study again. Posts come from the files that the manifests of imports name, the work of people from the log of the
 * study; programs code once more. A part that cannot be had is named run by run, and then nothing is changed unless somebody agrees to
 * less. The corpus that was there stays beside it.
 *
 * @param folder of the study
 * @param parts  at hand
 * @param given  files or folders that may be what imports read, beside what lies in the study or next to it
 */
public record StudyRepair(StudyFolder folder, VerifyParts parts, List<Path> given) {

	private static final Wording WORDS = Verification.WORDS;
	private static final String PROCESS = "palier run repair";
	/** So many faults of the log are told one by one, the others are counted. */
	private static final int TOLD = 20;
	private static final String JOURNAL = ".wal";
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("UTC"));

	/** Copies its list. */
	public StudyRepair {
		given = List.copyOf(given);
	}

	/**
	 * Repairs it, while nobody else writes the study.
	 *
	 * @param anew   whether a corpus that can be read is made again all the same
	 * @param partly whether a corpus that lacks something of what there was is better than none
	 * @param at     now, after which the damaged corpus is called
	 * @throws CorpusException when another program has the corpus, or it is one that this release must not touch
	 */
	public RepairedCorpus run(boolean anew, boolean partly, Instant at, Progress progress) throws IOException {
		try (var writing = StudyWriting.open(folder, PROCESS, progress)) {
			Study study = writing.study();
			List<RepairStep> steps = new ArrayList<>();
			boolean isSound = look(study, steps);
			if (isSound && !anew) {
				return new RepairedCorpus(Optional.empty(), List.of(), Outcome.SOUND);
			}
			LoggedPeople logged = LoggedPeople.read(LogFolder.of(folder.path(), study.getId()));
			try (var workshop = Workshop.in(folder.path(), "repair")) {
				Path made = workshop.folder().resolve("again.duckdb");
				try (Corpus again = DuckDbCorpus.open(made, study.getId(), CorpusSettings.of(PROCESS))) {
					fill(study, again, logged, partly, workshop.folder(), steps, progress);
				}
				return partly || RepairedCorpus.isWhole(steps) ? new RepairedCorpus(replace(made, at), steps, Outcome.MADE)
						: new RepairedCorpus(Optional.empty(), steps, Outcome.REFUSED);
			}
		}
	}

	/** Whether the corpus can be read; codings by people that a damaged one still gives and the log lacks come to the log. */
	private boolean look(Study study, List<RepairStep> steps) throws IOException {
		if (!Files.exists(folder.corpus())) {
			return false;
		}
		boolean isLogged = false;
		try (Corpus there = DuckDbCorpus.read(folder.corpus(), study.getId(), CorpusSettings.of(PROCESS).withLog())) {
			there.completeLog();
			isLogged = true;
			there.view(Set.of()).check();
			return true;
		} catch (CorpusException refused) {
			switch (refused.reason()) {
			case IN_USE, OTHER_STUDY, NEWER, DENIED, UNREACHABLE, PATH -> throw refused;
			default -> steps.add(new RepairStep("", "log", true, 0, WORDS.text(isLogged ? "repair.log_whole" : "repair.log_behind")));
			}
			return false;
		}
	}

	/** @param partly whether programs code posts although some lack: that takes the longest, and is in vain where the repair is refused */
	private void fill(Study study, Corpus again, LoggedPeople logged, boolean partly, Path places, List<RepairStep> steps,
			Progress progress) throws IOException {
		List<RunManifest> manifests = new ArrayList<>();
		for (Run run : study.getRuns()) {
			Optional<RunManifest> manifest = manifest(run, steps);
			if (manifest.isPresent()) {
				progress.checkCancelled();
				manifests.add(manifest.get());
				new RepairedPosts(this, study, again, places).run(manifest.get(), progress).ifPresent(steps::add);
			}
		}
		RestoredPeople people = again.restore(logged);
		people(study.getId(), logged, people, steps);
		if (!partly && !RepairedCorpus.isWhole(steps)) {
			return;
		}
		for (RunManifest manifest : manifests) {
			progress.checkCancelled();
			new RepairedCodes(this, study, again).run(manifest, progress).ifPresent(steps::add);
		}
	}

	private Optional<RunManifest> manifest(Run run, List<RepairStep> steps) {
		try {
			return folder.manifestOf(run.getId());
		} catch (IOException damaged) {
			steps.add(new RepairStep(run.getId(), String.valueOf(run.getKind()), false, 0, WORDS.text("repair.no_manifest", run.getId())));
			return Optional.empty();
		}
	}

	private void people(String studyId, LoggedPeople logged, RestoredPeople people, List<RepairStep> steps) {
		steps.add(new RepairStep("", "people", true, people.codings(), WORDS.text("repair.people", people.codings(), people.drawn())));
		if (people.erased() > 0) {
			steps.add(new RepairStep("", "erased", true, people.erased(), WORDS.text("repair.erased", people.erased())));
		}
		if (people.homeless() > 0) {
			steps.add(new RepairStep("", "homeless", false, people.homeless(), WORDS.text("repair.homeless", people.homeless())));
		}
		var check = new LogCheck(StudyLog.of(folder, studyId));
		logged.faults().stream().map(check::remark).limit(TOLD)
				.forEach(it -> steps.add(new RepairStep("", "log", !it.isSerious(), 0, it.sentence())));
		long changed = logged.faults().stream().skip(TOLD).filter(it -> !it.kind().isHarmless()).count() + logged.changedBeside();
		if (changed > 0) {
			steps.add(new RepairStep("", "log", false, changed, WORDS.text("repair.log_changed", changed)));
		}
	}

	/** The new corpus takes the place of the old one, which stays beside it under a name that an erasure knows. */
	private Optional<Path> replace(Path made, Instant at) throws IOException {
		Path there = folder.corpus();
		Path journal = there.resolveSibling(there.getFileName() + JOURNAL);
		Optional<Path> kept = Optional.empty();
		if (Files.exists(there)) {
			Path damaged = free(STAMP.format(at));
			if (Files.exists(journal)) {
				Files.move(journal, damaged.resolveSibling(damaged.getFileName() + JOURNAL));
			}
			Files.move(there, damaged, StandardCopyOption.ATOMIC_MOVE);
			kept = Optional.of(damaged);
		}
		Files.move(made, there, StandardCopyOption.ATOMIC_MOVE);
		for (Path each : folder.keptCounts().files()) {
			Files.deleteIfExists(each);
		}
		return kept;
	}

	private Path free(String stamp) {
		Path damaged = folder.path().resolve("corpus.damaged-" + stamp + ".duckdb");
		for (int n = 2; Files.exists(damaged); n++) {
			damaged = folder.path().resolve("corpus.damaged-" + stamp + "-" + n + ".duckdb");
		}
		return damaged;
	}

	/** A run that cannot be made again. @param reason a sentence that names it */
	static RepairStep without(RunManifest manifest, Bilingual reason) {
		return new RepairStep(manifest.id(), manifest.kind(), false, 0, reason);
	}

	/** A run of the study as it is to be made again. */
	RecordedRun recorded(RunManifest manifest) {
		return new RecordedRun(folder, manifest, folder.runs().resolve(manifest.id() + ".json"), given);
	}

	/** The runs that the study lists before one. @param isActive whether only those that count now */
	static Set<String> before(Study study, String runId, boolean isActive) {
		Set<String> runs = new LinkedHashSet<>();
		for (Run each : study.getRuns()) {
			if (runId.equals(each.getId())) {
				break;
			}
			if (!isActive || each.isActive()) {
				runs.add(each.getId());
			}
		}
		return runs;
	}
}
