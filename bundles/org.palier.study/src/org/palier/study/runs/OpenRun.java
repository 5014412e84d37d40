// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Corpus;
import org.palier.ground.Progress;

/**
 * A run that has its id and is not recorded yet. When it is closed without having been recorded, its id is given back
 * and the files that it kept in the study are deleted: no trace of it stays. Used by one thread at a time.
 */
public final class OpenRun implements Closeable {

	/** The corpus of a study, opened or made when it is first asked for. */
	@FunctionalInterface
	public interface Posts {
		/** @throws IOException when it is in use, cannot be read or cannot be made */
		Corpus corpus() throws IOException;
	}

	private final StudyFolder folder;
	private final RunKind kind;
	private final String id;
	private final Instant at;
	/** Null for a run that leaves the study as it is. */
	private final @Nullable FileDigest before;
	private final Posts posts;
	private final List<Path> files = new ArrayList<>();
	private boolean recorded;

	private OpenRun(StudyFolder folder, RunKind kind, Instant at, @Nullable FileDigest before, Posts posts) {
		this.folder = folder;
		this.kind = kind;
		this.at = at;
		this.before = before;
		this.posts = posts;
		this.id = folder.newRunId(at, kind.id());
	}

	/**
	 * Gives a run its id.
	 *
	 * @param at     its start
	 * @param before the study as it was read, whatever lies in its file by now
	 * @param posts  where its corpus is
	 */
	public static OpenRun begin(StudyFolder folder, RunKind kind, Instant at, FileDigest before, Posts posts) {
		return new OpenRun(folder, kind, at, before, posts);
	}

	/** Gives an id to a run that leaves the study as it is. @param at its start */
	public static OpenRun reading(StudyFolder folder, RunKind kind, Instant at) {
		return new OpenRun(folder, kind, at, null, () -> {
			throw new IllegalStateException("Reads: " + kind.id());
		});
	}

	/** The id, unique in the study; data that the run brings to the corpus has it. */
	public String id() {
		return id;
	}

	/** Returns the kind of the run. */
	public RunKind kind() {
		return kind;
	}

	/** Its start. */
	public Instant at() {
		return at;
	}

	/** Returns the folder of the study. */
	public StudyFolder folder() {
		return folder;
	}

	/** The corpus of the study, made when there is none. @throws IOException as {@link Posts#corpus} */
	public Corpus corpus() throws IOException {
		return posts.corpus();
	}

	/** True when the study has a corpus. */
	public boolean hasCorpus() {
		return Files.exists(folder.corpus());
	}

	/** Digest of a file, as manifests name it. @throws IOException when it cannot be read */
	public FileDigest digest(Path file) throws IOException {
		return folder.digest(file);
	}

	/**
	 * Does the work of a run. The record then has digests: of the codings that it brought, and of those given by hand
	 * until now, see {@link CodingSeals}. It has those of the posts that it brought, or of all that were there for it,
	 * see {@link PostSeals}. It also has those of when the runs of these posts and codings began, see {@link RunSeals}.
	 * An erasure takes the digests of everything that stays.
	 *
	 * @throws IOException as {@link StudyRun#work}
	 */
	public <T> StudyRun.WorkOutcome<T> work(StudyRun<T> run, Progress progress) throws IOException {
		StudyRun.WorkOutcome<T> done = run.work(this, progress);
		if (done.record().isEmpty() || !hasCorpus()) {
			return done;
		}
		RunRecord told = done.record().get();
		boolean all = kind.sealsAll();
		if (!all && !kind.feedsCorpus(Optional.of(told.manifest(id, kind, at, "")))) {
			return done;
		}
		try (Corpus.Holding held = corpus().hold(progress::checkCancelled)) {
			return new StudyRun.WorkOutcome<>(done.result(), Optional.of(sealed(told, all)), done.change());
		}
	}

	private RunRecord sealed(RunRecord told, boolean all) throws IOException {
		List<FileDigest> written = new ArrayList<>(told.written());
		written.addAll(CodingSeals.of(corpus(), all ? corpus().codingRuns() : List.of(id)));
		var seals = new PostSeals(folder);
		List<String> posts = seals.complete(this);
		boolean brings = posts.contains(id);
		written.addAll(seals.of(corpus(), brings ? List.of(id) : posts));
		written.addAll(brings ? RunSeals.of(corpus(), List.of(id)) : RunSeals.ofAll(corpus()));
		return told.writing(written);
	}

	/**
	 * Adds a file that belongs to this run: it is deleted when the run is not recorded. The file need not exist yet.
	 */
	public Path keep(Path file) {
		files.add(file);
		return file;
	}

	/**
	 * Records the run. It is over then, unless what it did fails after all: see {@link #withdraw}.
	 *
	 * @param after the study as it is now
	 */
	void record(RunRecord record, FileDigest after, RunLog log) throws IOException {
		log.place().add(folder, record.manifest(id, kind, at, log.palier(), Objects.requireNonNull(before, "a run that only reads"), after));
		recorded = true;
	}

	/** Records a run that leaves the study as it is. @param manifest with the id of this run @throws IOException when it cannot be written */
	public void record(RunManifest manifest, RunLog.ManifestSink place) throws IOException {
		place.add(folder, manifest);
		recorded = true;
	}

	/** Takes the manifest back: the study was not changed after all. */
	void withdraw() throws IOException {
		recorded = false;
		Files.deleteIfExists(folder.manifestFile(id));
	}

	@Override
	public void close() throws IOException {
		if (!recorded) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
		folder.giveBack(id);
	}
}
