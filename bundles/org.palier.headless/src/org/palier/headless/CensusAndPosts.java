// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.palier.core.StudyFolder;
import org.palier.core.census.StudyView;
import org.palier.core.runs.StudyRuns;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.model.Study;

/**
 * A study on disk and its corpus, open for one command. The corpus is opened when the study has one, or
 * made when a command is about to bring posts.
 */
final class CensusAndPosts implements AutoCloseable {

	private final StudyFolder folder;
	private final Study study;
	private Corpus corpus;

	/** @throws IOException when the study cannot be read, or its corpus is in use, another study's or damaged */
	CensusAndPosts(StudyFolder folder) throws IOException {
		this.folder = folder;
		this.study = folder.file().load();
		if (Files.exists(folder.corpus())) {
			makeCorpus();
		}
	}

	StudyFolder folder() {
		return folder;
	}

	Study study() {
		return study;
	}

	/** The corpus, made when the study has none. */
	Corpus makeCorpus() throws IOException {
		if (corpus == null) {
			corpus = folder.openCorpus(study, CorpusSettings.of("palier run"));
		}
		return corpus;
	}

	/** The posts and codings of the study's active runs; empty for a study without a corpus. */
	Optional<CorpusView> posts() throws IOException {
		return corpus == null ? Optional.empty() : Optional.of(corpus.view(StudyRuns.active(study)));
	}

	/** The study as indicators read it, with its posts when it has any. */
	StudyView view() throws IOException {
		Optional<CorpusView> posts = posts();
		return posts.isPresent() ? StudyView.of(study, posts.get()) : StudyView.of(study);
	}

	/** The posts that a command cannot do without. */
	CorpusView postsNeeded() throws IOException, RefusedException {
		return posts().orElseThrow(() -> new RefusedException(ExitCode.UNREADABLE, Console.text("posts.none", folder.path())));
	}

	@Override
	public void close() throws IOException {
		if (corpus != null) {
			corpus.close();
		}
	}
}
