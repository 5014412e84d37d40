// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.palier.corpus.ErasedPosts;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;
import org.palier.model.file.WholeFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyLog;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Erases posts, and who wrote them, from a study for good. The order of the steps is such that a process that is killed
 * loses nothing that stays, and that its work can be ended. First the plan is written. Then hashes of what goes are
 * written, and digests of the codings that go or are reworded. Then the corpus is written again without the posts and
 * replaces the old one. Then other files are cleaned, the study is changed and the run recorded. Its manifest names no one.
 *
 * @param plan  what goes
 * @param begun the erasure that was cut off and is ended by this one; empty for a new one
 */
public record EraseRun(ErasurePlan plan, Optional<ErasureIntent> begun) implements StudyRun<EraseRun.Outcome> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** Posts, or interviews, were erased for good. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "erase";
		}

		@Override
		public boolean sealsAll() {
			return true;
		}
	}

	private static final Wording WORDS = new Wording(EraseRun.class, "messages");
	private static final ErasedPosts NOTHING = new ErasedPosts(0, 0, 0, Set.of());
	/** The parameter of the manifest with the ids of the runs that counted what was erased. */
	private static final String RUNS = "runs";

	/**
	 * The result of an erasure.
	 *
	 * @param run    its id
	 * @param at     when it began
	 * @param erased from the corpus
	 * @param files  of the study that were cleaned
	 */
	public record Outcome(String run, Instant at, ErasedPosts erased, long files) {
	}

	/** A new erasure. */
	public EraseRun(ErasurePlan plan) {
		this(plan, Optional.empty());
	}

	/** Ends an erasure that was cut off. @param key see {@link PrivacyTerms#key} */
	public static EraseRun ending(ErasureIntent begun, Optional<PrivacyKey> key) {
		return new EraseRun(begun.plan().under(key), Optional.of(begun));
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		Path hashes = hashes(run.folder(), run.id());
		Path lost = CodingSeals.lost(run.folder(), run.id());
		Path lostPosts = new PostSeals(run.folder()).lost(run.id());
		if (begun.isPresent() && Files.exists(hashes(run.folder(), begun.get().run()))) {
			// Without its key nobody could write the receipt in the end.
			Erasure.read(hashes(run.folder(), begun.get().run()), plan::keyAtHand);
		}
		WholeFile.sweep(run.folder().runs());
		ErasedPosts going = run.hasCorpus() ? run.corpus().wouldErase(plan.corpus()) : NOTHING;
		// Its corpus was replaced already: nobody but the intent knows what it took.
		boolean isReplaced = begun.isPresent() && isNothing(going);
		ErasedPosts erased = isReplaced ? begun.orElseThrow().counts() : going;
		new ErasureIntent(run.id(), plan, erased).write(run.folder());
		if (isReplaced) {
			takeOver(run, begun.orElseThrow().run());
			if (!Files.exists(hashes)) {
				kept(run).write(hashes, LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
			}
		} else {
			replace(run, progress);
		}
		if (run.hasCorpus() && Files.exists(lostPosts)) {
			new PostSeals(run.folder()).takeOut(run.corpus(), run.id());
		}
		if (run.hasCorpus()) {
			run.corpus().tidyLog();
		}
		if (run.hasCorpus()) {
			run.corpus().tidyLog();
		}
		if (begun.isPresent()) {
			ErasureIntent.end(run.folder(), begun.get().run());
		}
		// From here on nothing is taken back: what is left undone is done by whoever ends it.
		long files = plan.traces(run.folder()).clean();
		List<FileDigest> written = new ArrayList<>(List.of(run.digest(hashes)));
		for (Path each : List.of(lost, lostPosts)) {
			if (Files.exists(each)) {
				written.add(run.digest(each));
			}
		}
		var told = new TreeMap<String, String>(plan.parameters());
		told.put(RUNS, String.join(",", new TreeSet<>(erased.runs())));
		RunRecord record = RunRecord.of(told, List.of())
				.counting(Map.of("posts", erased.posts(), "codings", erased.codings(), "changed", erased.changed(),
				"files", files)).writing(written);
		return WorkOutcome.changing(new Outcome(run.id(), run.at(), erased, files), record, study -> new RecordedEdit(WORDS.text("erase.step"),
				Root.everything(study, "the name of a person may stand in any text"), () -> {
			new NamesInStudy(plan.search()).wipe(study);
			StudyRuns.list(study, run, plan.order().id());
		}));
	}

	/** Writes what is kept, then the corpus again. When that fails, all is as it was, and nothing has begun. */
	private void replace(OpenRun run, Progress progress) throws IOException {
		Path hashes = hashes(run.folder(), run.id());
		Path lost = CodingSeals.lost(run.folder(), run.id());
		Path lostPosts = new PostSeals(run.folder()).lost(run.id());
		if (begun.isPresent()) {
			// The files that the erasure wrote before it began with the corpus are written again.
			for (Path each : List.of(hashes(run.folder(), begun.get().run()), CodingSeals.lost(run.folder(), begun.get().run()),
					new PostSeals(run.folder()).lost(begun.get().run()))) {
				Files.deleteIfExists(each);
			}
		}
		try {
			ErasureKept kept = kept(run);
			if (run.hasCorpus()) {
				run.corpus().toErase(plan.corpus(), kept::post);
			}
			kept.write(hashes, LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
			if (run.hasCorpus()) {
				CodingSeals.write(lost, run.corpus().wouldLose(plan.corpus()));
				progress.checkCancelled();
				run.corpus().erase(plan.corpus(), lostPosts);
			}
		} catch (IOException | RuntimeException failure) {
			Files.deleteIfExists(hashes);
			ErasureIntent.end(run.folder(), run.id());
			Files.deleteIfExists(lost);
			Files.deleteIfExists(lostPosts);
			throw failure;
		}
	}

	/** Takes over the files of an erasure that was cut off; one that has a manifest keeps its own. */
	private static void takeOver(OpenRun run, String cutOff) throws IOException {
		if (run.folder().manifestOf(cutOff).isEmpty()) {
			for (var each : List.<Function<String, Path>>of(it -> hashes(run.folder(), it), it -> CodingSeals.lost(run.folder(), it),
					new PostSeals(run.folder())::lost)) {
				if (Files.exists(each.apply(cutOff))) {
					Files.move(each.apply(cutOff), each.apply(run.id()), StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	private static Path hashes(StudyFolder folder, String run) {
		return folder.runs().resolve(run + StudyErasures.ENDING);
	}

	private static boolean isNothing(ErasedPosts erased) {
		return erased.posts() == 0 && erased.codings() == 0 && erased.changed() == 0;
	}

	/**
	 * Ends the erasure once the study is saved. Files are cleaned once more, because the study that was saved before is a
	 * backup now. After that the study does not say any more that an erasure has begun.
	 *
	 * @param run its id
	 */
	public void end(StudyFolder folder, String run) throws IOException {
		plan.traces(folder).clean();
		StudyLog.cleaned(folder);
		ErasureIntent.end(folder, run);
	}

	/** The data by which things other than posts are held back later: names, a period, and what a forgotten import read and left out. */
	private ErasureKept kept(OpenRun run) throws IOException {
		var kept = new ErasureKept(plan.key());
		plan.hashed().forEach(it -> kept.name(it, plan.corpus().names().contains(it.toLowerCase(Locale.ROOT))));
		if (plan.order() instanceof ErasureOrder.Period period) {
			kept.period(period);
		}
		if (plan.order() instanceof ErasureOrder.Import erased) {
			// Rows that it left out are in no corpus: they come back with the file, or with a copy of it.
			run.folder().manifestOf(erased.run()).ifPresent(it -> it.inputs().forEach(file -> kept.file(file.sha256())));
			plan.traces(run.folder()).forgottenRows().forEach(kept::row);
		}
		return kept;
	}

	/** The ids of the runs that had counted what an erasure took. @param parameters of its manifest */
	public static Set<String> counted(Map<String, String> parameters) {
		return Optional.ofNullable(parameters.get(RUNS)).filter(it -> !it.isEmpty()).map(it -> Set.of(it.split(","))).orElse(Set.of());
	}
}
