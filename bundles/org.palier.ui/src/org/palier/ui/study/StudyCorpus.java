// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusBytes;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusException.Reason;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.model.Study;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.StudyFolder;

/**
 * The corpus of an open study: opened when it is first asked for, one for all parts of the workbench, closed
 * with the study. Its file is let go between questions, so that commands and other workbenches read and write it beside this one.
 * Thread-safe.
 */
public final class StudyCorpus {

	private static final String PROCESS = "Palier";
	/** A person waits before the screen; a command that reads is soon done. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final StudyFolder folder;
	private final String studyId;
	private Corpus corpus;
	private boolean closed;
	private volatile boolean readOnly;
	private int leases;

	StudyCorpus(StudyFolder folder, String studyId) {
		this.folder = folder;
		this.studyId = studyId;
	}

	/** True when the study has a corpus on disk, even when another process has it. */
	public boolean exists() {
		return Files.exists(folder.corpus());
	}

	/** True when the study has runs that brought posts, and no corpus any more. */
	boolean isGone(Study study) {
		return folder.lacksCorpus(study);
	}

	/** Returns the file. */
	Path file() {
		return folder.corpus();
	}

	/**
	 * The corpus, made when the study has none yet, and opened to be read where it may not be written to; not to be closed
	 * by the caller.
	 *
	 * @throws IOException when another process holds it, it cannot be read, or the study was closed
	 */
	public synchronized Corpus open() throws IOException {
		if (closed) {
			throw new IOException("closed: " + folder.path());
		}
		if (corpus == null) {
			corpus = DuckDbCorpus.share(folder.corpus(), studyId, CorpusSettings.of(PROCESS).waiting(PATIENCE).withLog());
			readOnly = corpus.isReadOnly();
		}
		return corpus;
	}

	/** True once it is open and can only be read, as in an archive: its posts are shown and cannot be coded. */
	public boolean isReadOnly() {
		return readOnly;
	}

	/**
	 * Lends the corpus for long work, which ends by closing the lease. A study that is closed meanwhile leaves the
	 * corpus open until then, because work that is being written must not lose its database. Nobody else has the file
	 * meanwhile.
	 *
	 * @throws IOException as {@link #open()}
	 */
	synchronized Lease lease() throws IOException {
		Corpus leased = open();
		return lent(leased, leased.hold());
	}

	/** Lends the corpus like {@link #lease()}, and lets others have the file between questions. @throws IOException as {@link #open()} */
	synchronized Lease lend() throws IOException {
		return lent(open(), () -> {
			// nobody is kept out
		});
	}

	private Lease lent(Corpus leased, Corpus.Holding holding) {
		leases++;
		return new Lease() {
			@Override
			public Corpus corpus() {
				return leased;
			}

			@Override
			public void close() throws IOException {
				holding.close();
				giveBack();
			}
		};
	}

	/** Use of a corpus; ends once. */
	interface Lease extends AutoCloseable {
		Corpus corpus();

		@Override
		void close() throws IOException;
	}

	private synchronized void giveBack() throws IOException {
		leases--;
		closeWhenFree();
	}

	/** Returns the readable part; empty, without making one, for a study that has none. @throws IOException as {@link #open()} */
	public synchronized Optional<CorpusView> view(Set<String> runIds) throws IOException {
		return corpus == null && !exists() ? Optional.empty() : Optional.of(open().view(runIds));
	}

	/**
	 * Copies the file of the corpus, if there is one. It is closed for that: what this process reads of an open database by
	 * itself may be half of a change, and ends the database's lock. Views that are open fail from then on.
	 *
	 * @return false when the corpus was left behind since another process holds it
	 * @throws IOException when it cannot be written, or work on it is under way
	 */
	public synchronized boolean copyTo(Path copy) throws IOException {
		if (!exists()) {
			return true;
		}
		if (leases > 0) {
			throw new IOException("work under way: " + folder.corpus());
		}
		try {
			// The changes of a killed process in the journal are then in the file.
			open().hold().close();
		} catch (CorpusException refused) {
			if (refused.reason() == Reason.IN_USE) {
				return false;
			}
			throw refused;
		}
		corpus.close();
		corpus = null;
		return new CorpusBytes(folder.corpus()).copyTo(copy);
	}

	/**
	 * Seals the codings by hand: a manifest beside the study has their digests, unless there is none since the last
	 * one.
	 *
	 * @throws IOException when it cannot be written
	 */
	private void seal() throws IOException {
		if (corpus != null && !readOnly) {
			CodingSeals.byHand(folder, corpus, Instant.now(), FrameworkUtil.getBundle(StudyCorpus.class).getVersion().toString());
		}
	}

	synchronized void close() throws IOException {
		if (!closed) {
			sealed();
		}
		closed = true;
		closeWhenFree();
	}

	/**
	 * Seals what was coded by hand, see {@link #seal}. A study is saved or closed all the same: its codings are durable, and the next time
	 * seals them.
	 */
	synchronized void sealed() {
		try {
			seal();
		} catch (IOException unwritable) {
			ILog.of(StudyCorpus.class).warn(String.valueOf(unwritable.getMessage()), unwritable);
		}
	}

	private void closeWhenFree() throws IOException {
		if (closed && leases == 0 && corpus != null) {
			corpus.close();
			corpus = null;
		}
	}
}
