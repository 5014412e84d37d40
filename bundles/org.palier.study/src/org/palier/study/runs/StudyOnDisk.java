// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.model.file.ReadStudy;
import org.palier.study.history.LookBack;

/**
 * A study on disk and its corpus, open for one command. The corpus is opened when the study has one, or made when a run is
 * about to bring posts.
 */
public abstract sealed class StudyOnDisk implements OpenStudy {

	private enum Reading {
		/** A question or two. */
		SHORT,
		/** Longer than a writer should wait. */
		LONG,
		/** A long reading without counts from before. */
		ANEW,
		/** Longer still, a few posts at a time. */
		NOW_AND_THEN
	}

	private final StudyFolder folder;
	private final Study study;
	private final CorpusSettings settings;
	private @Nullable Corpus corpus;

	private StudyOnDisk(StudyFolder folder, Study study, CorpusSettings settings) {
		this.folder = folder;
		this.study = study;
		this.settings = settings;
	}

	/** A study that a command changes: it keeps the lock until it is closed. */
	private static final class Written extends StudyOnDisk {

		private final StudyWriting writing;
		private final RunLog log;

		Written(StudyFolder folder, String process, StudyWriting writing, RunLog log, Duration patience) {
			super(folder, writing.study(), CorpusSettings.of(process).waiting(patience));
			this.writing = writing;
			this.log = log;
		}

		@Override
		public FileDigest digest() {
			return writing.known();
		}

		@Override
		public List<Bilingual> remarks() {
			return writing.remark().stream().toList();
		}

		@Override
		public RunEnding ending() {
			return new SavedEnding(writing, log);
		}

		@Override
		public void close() throws IOException {
			try (writing) {
				super.close();
			}
		}
	}

	/** One that a command reads, beside others that read. */
	private static final class Read extends StudyOnDisk {

		private final FileDigest read;
		private final boolean anew;

		/** @param anew whether nothing is told of its posts that was counted before */
		Read(StudyFolder folder, ReadStudy read, String process, boolean anew) {
			super(folder, read.study(), CorpusSettings.of(process));
			this.read = StudyOnDisk.digest(read);
			this.anew = anew;
		}

		@Override
		CorpusView view(Corpus open, Set<String> runs) throws IOException {
			return anew ? open.countingAnew(runs) : super.view(open, runs);
		}

		@Override
		public FileDigest digest() {
			return read;
		}

		@Override
		public List<Bilingual> remarks() {
			return List.of();
		}

		@Override
		public RunEnding ending() {
			throw new IllegalStateException("Opened to be read: " + folder().path());
		}
	}

	/**
	 * For a command that changes the study: nobody else writes it until {@link #close}.
	 *
	 * @param process  who writes, in words for others who wait
	 * @param log      gets the manifests of its runs
	 * @param progress asked whether to stop waiting
	 * @throws StudyInUseException when somebody else has been writing it for some time
	 */
	public static StudyOnDisk toWrite(StudyFolder folder, String process, RunLog log, Progress progress) throws IOException {
		return toWrite(folder, process, log, StudyWriting.PATIENCE, progress);
	}

	/**
	 * Opens a study like {@link #toWrite(StudyFolder, String, RunLog, Progress)}, for a command that would lose the work of hours if it gave
	 * up.
	 *
	 * @param patience how long to wait for others who use the study or its posts
	 */
	public static StudyOnDisk toWrite(StudyFolder folder, String process, RunLog log, Duration patience, Progress progress)
			throws IOException {
		StudyOnDisk open = censusToWrite(folder, process, log, patience, progress);
		try {
			if (Files.exists(folder.corpus())) {
				open.corpus();
			}
			return open;
		} catch (IOException | RuntimeException refused) {
			open.close();
			throw refused;
		}
	}

	/**
	 * Opens a study like {@link #toWrite}, for a command that looks at no posts: a corpus that another program uses is
	 * no obstacle.
	 */
	public static StudyOnDisk censusToWrite(StudyFolder folder, String process, RunLog log, Progress progress) throws IOException {
		return censusToWrite(folder, process, log, StudyWriting.PATIENCE, progress);
	}

	private static StudyOnDisk censusToWrite(StudyFolder folder, String process, RunLog log, Duration patience, Progress progress)
			throws IOException {
		new Leftovers(folder.path()).sweep();
		StudyWriting writing = StudyWriting.open(folder, process, patience, progress);
		return new Written(folder, process, writing, log, patience);
	}

	/**
	 * Opens a study for a command that reads, also in an archive that cannot be written to, and beside others that
	 * read. Numbers without posts are given only on request, because nobody could distinguish them from those of a
	 * study without posts.
	 *
	 * @param process      who reads, in words for others who wait
	 * @param withoutPosts the census alone; the corpus is not looked at
	 * @throws MissingPostsException when active runs of the study brought posts and the corpus is gone
	 * @throws IOException           when the study cannot be read, or its corpus is there and cannot, for whatever reason
	 */
	public static StudyOnDisk toRead(StudyFolder folder, String process, boolean withoutPosts) throws IOException {
		return toRead(folder, process, withoutPosts, Reading.SHORT);
	}

	/**
	 * Opens a study like {@link #toRead}, for a command that reads for long: from a copy of the posts, so that others
	 * may write meanwhile.
	 */
	public static StudyOnDisk toReadLong(StudyFolder folder, String process, boolean withoutPosts) throws IOException {
		return toRead(folder, process, withoutPosts, Reading.LONG);
	}

	/**
	 * Opens a study like {@link #toReadLong}, for a command that makes numbers again to compare them: no earlier count
	 * of posts is used.
	 */
	public static StudyOnDisk toCompare(StudyFolder folder, String process, boolean withoutPosts) throws IOException {
		return toRead(folder, process, withoutPosts, Reading.ANEW);
	}

	/**
	 * Opens a study like {@link #toRead}, for a command that asks for a few posts now and then, for hours. Others may read, change and erase
	 * posts meanwhile.
	 */
	public static StudyOnDisk toAsk(StudyFolder folder, String process) throws IOException {
		return toRead(folder, process, false, Reading.NOW_AND_THEN);
	}

	private static StudyOnDisk toRead(StudyFolder folder, String process, boolean withoutPosts, Reading reading) throws IOException {
		StudyOnDisk open = new Read(folder, folder.file().read(), process, reading == Reading.ANEW);
		new Leftovers(folder.path()).sweep();
		if (withoutPosts) {
			return open;
		}
		if (Files.exists(folder.corpus())) {
			open.corpus = switch (reading) {
			case SHORT -> folder.readCorpus(open.study, open.settings);
			case LONG, ANEW -> folder.readCopyOfCorpus(open.study, open.settings);
			case NOW_AND_THEN -> folder.shareCorpus(open.study, open.settings);
			};
		} else if (folder.lacksCorpus(open.study)) {
			throw new MissingPostsException(MissingPostsException.Reason.CENSUS_ALONE, folder.corpus());
		}
		return open;
	}

	static FileDigest digest(ReadStudy read) {
		return new FileDigest(StudyFolder.STUDY_FILE, read.bytes(), read.sha256());
	}

	@Override
	public StudyFolder folder() {
		return folder;
	}

	@Override
	public Study study() {
		return study;
	}

	/** Returns the digest of what was read or saved last, whatever the file has by now. */
	@Override
	public abstract FileDigest digest();

	/** Returns the remarks on the lock that a person needs, e.g. that the file system has none. */
	public abstract List<Bilingual> remarks();

	/** The corpus, made when the study has none. */
	@Override
	public Corpus corpus() throws IOException {
		Corpus open = corpus;
		if (open == null) {
			open = folder.openCorpus(study, settings);
			corpus = open;
			StudyCoders.complete(study, open.coders());
		}
		return open;
	}

	/** The posts and codings of the study's active runs; empty for a study without a corpus. */
	public Optional<CorpusView> posts() throws IOException {
		return posts(StudyRuns.active(study));
	}

	/** Also empty when it was opened without posts. */
	@Override
	public Optional<CorpusView> posts(Set<String> runs) throws IOException {
		Corpus open = corpus;
		return open == null ? Optional.empty() : Optional.of(view(open, runs));
	}

	/** Returns the readable part of the corpus when these runs count. */
	CorpusView view(Corpus open, Set<String> runs) throws IOException {
		return open.view(runs);
	}

	/** Returns the digests that a manifest keeps of the posts that are used, and of their codings. */
	public List<FileDigest> sealed() throws IOException {
		return sealed(LookBack.NOW);
	}

	/** Returns the digests that a manifest keeps of the posts that are known from a date, and of their codings. */
	public List<FileDigest> sealed(LookBack from) throws IOException {
		Set<String> known = StudyRuns.known(study, from);
		Corpus open = corpus;
		return open == null ? List.of() : sealed(folder, open, view(open, known), known);
	}

	/**
	 * Returns the digests that a manifest keeps of posts, of their codings and of their runs.
	 *
	 * @param view  of the posts, by which their codings count
	 * @param known ids of the runs that count
	 */
	public static List<FileDigest> sealed(StudyFolder folder, Corpus corpus, CorpusView view, Set<String> known) throws IOException {
		List<FileDigest> digests = new ArrayList<>(CodingDigests.of(view));
		digests.addAll(new PostSeals(folder).of(corpus, corpus.postRuns().stream().filter(known::contains).toList()));
		digests.addAll(RunSeals.of(corpus, known));
		return digests;
	}

	@Override
	public void close() throws IOException {
		Corpus open = corpus;
		if (open != null) {
			open.close();
		}
	}
}
