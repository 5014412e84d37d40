// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.model.Study;

/**
 * A study that is open, with its corpus: on disk for one command, see {@link StudyOnDisk}, or in a workbench.
 */
public interface OpenStudy extends OpenRun.Posts, AutoCloseable {

	/** Where it lies. */
	StudyFolder folder();

	/** The study itself; it belongs to one thread. */
	Study study();

	/**
	 * The study as it is now, before a run: its file's digest when it was not edited since it was read.
	 * @throws IOException when it cannot be told
	 */
	FileDigest digest() throws IOException;

	/** The posts and codings of some runs; empty for a study without a corpus. @throws IOException as {@link #corpus} */
	default Optional<CorpusView> posts(Set<String> runs) throws IOException {
		return Files.exists(folder().corpus()) ? Optional.of(corpus().view(runs)) : Optional.empty();
	}

	/** The posts that a command cannot do without. @throws MissingPostsException when there are none */
	default CorpusView postsNeeded() throws IOException {
		Optional<CorpusView> posts = posts(StudyRuns.active(study()));
		if (posts.isPresent()) {
			return posts.get();
		}
		throw folder().lacksCorpus(study()) ? new MissingPostsException(MissingPostsException.Reason.GONE, folder().corpus())
				: new MissingPostsException(MissingPostsException.Reason.NONE_YET, folder().path());
	}

	/** How runs of it end. @throws IllegalStateException when it was opened to be read */
	RunEnding ending();

	/**
	 * Does something to the study from beginning to end, in the thread that owns it.
	 *
	 * @param at start of the run
	 * @return what the run came to
	 * @throws IOException when it fails: neither the study nor its folder tells of it then
	 */
	default <T> T run(StudyRun<T> run, Instant at, Progress progress) throws IOException {
		RunEnding ending = ending();
		try (OpenRun open = OpenRun.begin(folder(), run.kind(), at, digest(), this)) {
			StudyRun.WorkOutcome<T> done = open.work(run, progress);
			ending.end(open, done);
			return done.result();
		}
	}

	@Override
	void close() throws IOException;
}
