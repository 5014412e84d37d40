// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.ErasedPosts;
import org.palier.study.runs.StudyFolder;

/**
 * Earlier states of the posts of a study, beside its corpus: snapshots, and damaged files that a repair left. They are
 * asked as the corpus is, because their texts are packed and cannot be read as text.
 *
 * @param holding    those that have something of what goes
 * @param unreadable those that cannot be asked, and journals beside them
 * @param all        of them
 */
record KeptCorpora(List<Path> holding, List<Path> unreadable, List<Path> all) {

	private static final String NAMES = "corpus.{before,damaged}-*.duckdb*";

	/** Those of a study. @param study its id @param what goes @throws IOException when the folder cannot be read */
	static KeptCorpora of(StudyFolder folder, String study, CorpusErasure what) throws IOException {
		List<Path> all = new ArrayList<>();
		if (Files.isDirectory(folder.path())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), NAMES)) {
				files.forEach(all::add);
			}
		}
		all.sort(null);
		List<Path> holding = new ArrayList<>();
		List<Path> unreadable = new ArrayList<>();
		for (Path each : all) {
			try (Corpus posts = DuckDbCorpus.read(each, study, CorpusSettings.of("Palier"))) {
				ErasedPosts found = posts.wouldErase(what);
				if (found.posts() + found.codings() + found.changed() > 0) {
					holding.add(each);
				}
			} catch (CorpusException closed) {
				unreadable.add(each);
			}
		}
		return new KeptCorpora(List.copyOf(holding), List.copyOf(unreadable), List.copyOf(all));
	}
}
