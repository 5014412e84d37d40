// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

import org.palier.corpus.Corpus;
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
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Erases posts, and who wrote them, from a study for good. In this order, so that a process that is killed loses nothing that stays, and the same
 * order given again does the rest: hashes of what goes are written, and digests of the codings that go or are reworded;
 * the corpus is written anew without it and takes the place of the old one;
 * other files are cleaned; the study is changed and the run recorded. Its manifest names no one.
 *
 * @param plan what goes
 */
public record EraseRun(ErasurePlan plan) implements StudyRun<EraseRun.Outcome> {

	/** What such runs are. */
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
	/** Of the parameters of the manifest: ids of the runs that counted what was erased. */
	private static final String RUNS = "runs";

	/**
	 * What came of it.
	 *
	 * @param run    its id
	 * @param erased from the corpus
	 * @param files  of the study that were cleaned
	 */
	public record Outcome(String run, ErasedPosts erased, long files) {
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public Done<Outcome> work(OpenRun run, Progress progress) throws IOException {
		Path hashes = run.folder().runs().resolve(run.id() + StudyErasures.ENDING);
		Path lost = CodingSeals.lost(run.folder(), run.id());
		var seals = new PostSeals(run.folder());
		Path lostPosts = seals.lost(run.id());
		ErasedPosts erased = new ErasedPosts(0, 0, 0, Set.of());
		WholeFile.sweep(run.folder().runs());
		if (run.hasCorpus()) {
			Corpus corpus = run.corpus();
			ErasureKept kept = kept(run);
			corpus.toErase(plan.corpus(), kept::post);
			try {
				kept.write(hashes, LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
				CodingSeals.write(lost, corpus.wouldLose(plan.corpus()));
				progress.checkCancelled();
				erased = corpus.erase(plan.corpus(), lostPosts);
			} catch (IOException | RuntimeException failure) {
				Files.deleteIfExists(hashes);
				Files.deleteIfExists(lost);
				Files.deleteIfExists(lostPosts);
				throw failure;
			}
			seals.takeOut(corpus, run.id());
		} else {
			kept(run).write(hashes, LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
		}
		// From here on nothing is taken back: what is left undone the same order does when it is given again.
		long files = plan.traces(run.folder()).clean();
		List<FileDigest> written = new ArrayList<>(List.of(run.digest(hashes)));
		if (Files.exists(lost)) {
			written.add(run.digest(lost));
			written.add(run.digest(lostPosts));
		}
		var told = new TreeMap<String, String>(plan.parameters());
		told.put(RUNS, String.join(",", new TreeSet<>(erased.runs())));
		RunRecord record = RunRecord.of(told, List.of()).counting(Map.of("posts", erased.posts(), "codings", erased.codings(), "changed", erased.changed(),
				"files", files)).writing(written);
		return Done.changing(new Outcome(run.id(), erased, files), record, study -> new RecordedEdit(WORDS.text("erase.step"),
				Root.everything(study, "the name of a person may stand in any text"), () -> {
			new NamesInStudy(plan.search()).wipe(study);
			StudyRuns.list(study, run, plan.order().id());
		}));
	}

	/** By what is held back later, but for posts: names, a period, and what a forgotten import read and left out. */
	private ErasureKept kept(OpenRun run) throws IOException {
		var kept = new ErasureKept();
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
