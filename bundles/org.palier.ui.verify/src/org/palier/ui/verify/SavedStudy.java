// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.model.Study;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunEnding;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.StudyCorpus;

/**
 * The study of a session as its file has it, with the corpus that the workbench has open. Read in one thread, whichever it is; edits
 * that are not saved are not in it.
 *
 * @param folder where it lies
 * @param study  read anew
 * @param posts  of the session
 * @param census true when no posts are looked at
 */
record SavedStudy(StudyFolder folder, Study study, StudyCorpus posts, boolean census) implements OpenStudy {

	@Override
	public FileDigest digest() throws IOException {
		return folder.digest(folder.file().path());
	}

	@Override
	public Corpus corpus() throws IOException {
		return posts.open();
	}

	@Override
	public Optional<CorpusView> posts(Set<String> runs) throws IOException {
		// What was counted before is no proof: it is counted again.
		return census || !posts.exists() ? Optional.empty() : Optional.of(posts.open().countingAnew(runs));
	}

	@Override
	public RunEnding ending() {
		throw new IllegalStateException("Opened to be read: " + folder.path());
	}

	@Override
	public void close() {
		// The corpus is the session's, which closes it.
	}
}
