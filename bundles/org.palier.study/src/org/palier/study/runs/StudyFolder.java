// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.KeptCounts;
import org.palier.corpus.chain.LogFolder;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.StudyFile;
import org.palier.model.file.TheoryPackFile;

/**
 * A study on disk: {@code study.palier}, {@code corpus.duckdb}, {@code runs/} and {@code reports/} in one folder, and nothing of
 * ours elsewhere.
 *
 * @param path the folder
 */
public record StudyFolder(Path path) {

	/** Name of the file that a person edits through the workbench. */
	public static final String STUDY_FILE = "study.palier";

	/** Name of the file of posts and their codings. */
	public static final String CORPUS_FILE = "corpus.duckdb";

	/** Files of an index, as Lucene names them, and that git leaves them out. */
	private static final Pattern INDEX_FILE = Pattern.compile("_\\w+\\.\\w+|(pending_)?segments_\\w+|write\\.lock|\\.gitignore");

	/** The folder that a person means by a path: the folder itself, or the study file in it. */
	public static StudyFolder at(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		return new StudyFolder(STUDY_FILE.equals(String.valueOf(absolute.getFileName())) ? absolute.getParent() : absolute);
	}

	/** {@code study.palier} of this folder. */
	public StudyFile file() {
		return new StudyFile(path.resolve(STUDY_FILE));
	}

	/** Returns the present or future file of the corpus; see {@link #openCorpus}. */
	public Path corpus() {
		return path.resolve(CORPUS_FILE);
	}

	/**
	 * Opens the corpus of a study of this folder, or makes it. One object of one process has it: share it, and close
	 * it.
	 *
	 * @throws org.palier.corpus.CorpusException when it is in use, another study's, newer or damaged
	 */
	public Corpus openCorpus(Study study, CorpusSettings settings) throws IOException {
		return DuckDbCorpus.open(corpus(), study.getId(), settings.withLog());
	}

	/**
	 * Opens the corpus of a study of this folder to be read, see {@link DuckDbCorpus#read}.
	 *
	 * @throws org.palier.corpus.CorpusException when there is none, or it is in use, another study's, newer or damaged
	 */
	public Corpus readCorpus(Study study, CorpusSettings settings) throws IOException {
		return DuckDbCorpus.read(corpus(), study.getId(), settings);
	}

	/**
	 * Opens the corpus of a study of this folder for a long reading, see {@link DuckDbCorpus#readCopy}.
	 *
	 * @throws org.palier.corpus.CorpusException as {@link #readCorpus}
	 */
	public Corpus readCopyOfCorpus(Study study, CorpusSettings settings) throws IOException {
		return DuckDbCorpus.readCopy(corpus(), study.getId(), settings);
	}

	/**
	 * Opens the corpus of a study of this folder for who asks now and then for long, see {@link DuckDbCorpus#share}. Nobody waits for it in
	 * between.
	 *
	 * @throws org.palier.corpus.CorpusException as {@link #readCorpus}; each question may throw it too
	 */
	public Corpus shareCorpus(Study study, CorpusSettings settings) throws IOException {
		return DuckDbCorpus.share(corpus(), study.getId(), settings);
	}

	/** True when active runs of the study brought posts or codings and their corpus is no longer there. */
	public boolean lacksCorpus(Study study) {
		return !Files.exists(corpus()) && study.getRuns().stream().filter(Run::isActive).anyMatch(this::broughtPosts);
	}

	private boolean broughtPosts(Run run) {
		return RunKinds.OF_PALIER.of(run.getKind()).needsCorpus(recorded(run));
	}

	/** A damaged manifest says nothing about posts, and is no reason not to open the study. */
	private Optional<RunManifest> recorded(Run run) {
		try {
			return manifestOf(run.getId());
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** Where manifests lie. */
	public Path runs() {
		return path.resolve("runs");
	}

	/**
	 * Returns the folder of the index of the words of posts: it can be deleted at any time and is made again when
	 * somebody searches. An erasure deletes it, and git leaves it out.
	 */
	public Path searchIndex() {
		return path.resolve("search-index");
	}

	/** The files of the index, without what somebody else put beside them. @throws IOException when the folder cannot be read */
	public List<Path> searchFiles() throws IOException {
		if (!Files.isDirectory(searchIndex())) {
			return List.of();
		}
		try (Stream<Path> there = Files.list(searchIndex())) {
			return there.filter(it -> INDEX_FILE.matcher(String.valueOf(it.getFileName())).matches()).sorted().toList();
		}
	}

	/**
	 * Returns the folder of the second copy of people's work, see docs/study-log.md. Its statements on posts are erased
	 * with the posts.
	 */
	public Path log() {
		return path.resolve(LogFolder.NAME);
	}

	/** Counts of the posts, kept beside the corpus until it changes: they can be deleted at any time and are made again. */
	public KeptCounts keptCounts() {
		return KeptCounts.of(corpus());
	}

	/** Where reports go that are given no other place. */
	public Path reports() {
		return path.resolve("reports");
	}

	/**
	 * Counts the files and folders of others in a folder that is no study yet: a new study would be among them. Hidden
	 * files do not count.
	 */
	public int strangers() {
		if (Files.exists(file().path()) || !Files.isDirectory(path)) {
			return 0;
		}
		try (Stream<Path> there = Files.list(path)) {
			return (int) there.filter(it -> !it.getFileName().toString().startsWith(".")).count();
		} catch (IOException closed) {
			return 0;
		}
	}

	/**
	 * Makes a new study with copies of the packs.
	 *
	 * @throws FileAlreadyExistsException when the folder holds a study; it is left as it is
	 */
	public Study create(Bilingual name, Bilingual description, List<TheoryPack> packs) throws IOException {
		Files.createDirectories(path);
		try (var lock = StudyLock.acquire(path, "Palier", StudyWriting.PATIENCE, Progress.NONE)) {
			if (Files.exists(file().path())) {
				throw new FileAlreadyExistsException(file().path().toString());
			}
			return createLocked(name, description, packs);
		}
	}

	private Study createLocked(Bilingual name, Bilingual description, List<TheoryPack> packs) throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId(CensusIds.of(String.valueOf(path.getFileName())));
		study.setName(name.toModel());
		study.setDescription(description.toModel());
		packs.forEach(pack -> TheoryPackFile.copyInto(pack, study));
		file().save(study);
		return study;
	}

	/**
	 * An id for a run of this study that starts now: its time, its kind and, where both are taken, a number. Nobody else
	 * gets it until {@link #record} or {@link #giveBack}.
	 */
	public String newRunId(Instant now, String kind) {
		return runIds().take(now, kind);
	}

	/** Gives back the id of a run that was not recorded; does nothing when it was recorded. */
	public void giveBack(String runId) throws IOException {
		runIds().giveBack(runId);
	}

	/** False for an archive, in which no run can be recorded, but whose study and posts can be read. */
	public boolean takesRuns() {
		return Files.isWritable(Files.exists(runs()) ? runs() : path);
	}

	/** Writes a manifest to its place. */
	public void record(RunManifest manifest) throws IOException {
		manifest.write(runIds().manifest(manifest.id()));
		Optional<StudyLog> log = StudyLog.there(this);
		if (log.isPresent()) {
			log.get().recorded(runIds().manifest(manifest.id()));
		}
		try {
			giveBack(manifest.id());
		} catch (IOException stays) {
			// The manifest now has the id by itself; the file that reserved it is swept once this process is gone.
			return;
		}
	}

	/** Manifest of a run, if there is one. @throws IOException when it cannot be read */
	public Optional<RunManifest> manifestOf(String runId) throws IOException {
		Path file = runIds().manifest(runId);
		return Files.exists(file) ? Optional.of(RunManifest.read(file)) : Optional.empty();
	}

	/** Digest of a file, named relative to this folder when it is in it and by its file name elsewhere. */
	public FileDigest digest(Path file) throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		String name = absolute.startsWith(path) ? path.relativize(absolute).toString().replace('\\', '/')
				: String.valueOf(absolute.getFileName());
		return FileDigest.of(absolute, name);
	}

	/** Returns the present or future file of the manifest of a run. */
	Path manifestFile(String runId) {
		return runIds().manifest(runId);
	}

	private RunIds runIds() {
		return new RunIds(runs());
	}
}
