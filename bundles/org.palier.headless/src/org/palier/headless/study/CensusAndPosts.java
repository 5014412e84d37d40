// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.core.runs.StudyFolder;
import org.palier.core.attribution.AddressForms;
import org.palier.core.census.StudyView;
import org.palier.core.runs.CodingDigests;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.Leftovers;
import org.palier.core.runs.StudyCoders;
import org.palier.core.runs.StudyRuns;
import org.palier.core.runs.StudyWriting;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.model.Study;

/**
 * A study on disk and its corpus, open for one command. The corpus is opened when the study has one, or
 * made when a command is about to bring posts.
 */
public final class CensusAndPosts implements AutoCloseable {

	private final StudyFolder folder;
	private final Study study;
	/** Null when the command only reads. */
	private final StudyWriting writing;
	private Corpus corpus;

	private CensusAndPosts(StudyFolder folder, Study study, StudyWriting writing) {
		this.folder = folder;
		this.study = study;
		this.writing = writing;
	}

	private void openCorpus() throws IOException {
		if (Files.exists(folder.corpus())) {
			makeCorpus();
		}
	}

	/**
	 * For a command that will {@link #save}: nobody else writes the study until {@link #close}.
	 *
	 * @param command its name, for who waits meanwhile
	 * @throws org.palier.core.runs.StudyInUseException when somebody else has been writing it for some time
	 */
	public static CensusAndPosts forWriting(Console console, StudyFolder folder, String command) throws IOException {
		new Leftovers(folder.path()).sweep();
		StudyWriting writing = StudyWriting.open(folder, "palier run " + command, new ConsoleProgress(console));
		try {
			writing.remark().ifPresent(console::say);
			var open = new CensusAndPosts(folder, writing.study(), writing);
			open.openCorpus();
			return open;
		} catch (IOException | RuntimeException refused) {
			writing.close();
			throw refused;
		}
	}

	/**
	 * Writes the study as it is now.
	 *
	 * @throws org.palier.core.runs.StudyChangedException when somebody wrote its file meanwhile without asking
	 */
	public void save() throws IOException {
		writing.save();
	}

	/**
	 * For a command that reads: of an archive too that cannot be written to, and beside others that read. Numbers
	 * without posts are given only to who asked for them, since nobody could tell them from those of a study without posts.
	 *
	 * @param withoutPosts the census alone; the corpus is not looked at
	 * @throws IOException when the study cannot be read, or its corpus is there and cannot, for whatever reason
	 * @throws RefusedException when active runs of the study brought posts and the corpus is gone
	 */
	public static CensusAndPosts toRead(StudyFolder folder, boolean withoutPosts) throws IOException, RefusedException {
		var open = new CensusAndPosts(folder, folder.file().load(), null);
		new Leftovers(folder.path()).sweep();
		if (withoutPosts) {
			return open;
		}
		if (Files.exists(folder.corpus())) {
			open.corpus = folder.readCorpus(open.study, CorpusSettings.of("palier run"));
		} else if (folder.lacksCorpus(open.study)) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("corpus.gone_census", folder.corpus()));
		}
		return open;
	}

	public StudyFolder folder() {
		return folder;
	}

	public Study study() {
		return study;
	}

	/** The corpus, made when the study has none. */
	public Corpus makeCorpus() throws IOException {
		if (corpus == null) {
			corpus = folder.openCorpus(study, CorpusSettings.of("palier run"));
			StudyCoders.complete(study, corpus.coders());
		}
		return corpus;
	}

	/** The posts and codings of the study's active runs; empty for a study without a corpus. */
	public Optional<CorpusView> posts() throws IOException {
		return corpus == null ? Optional.empty() : Optional.of(corpus.view(StudyRuns.active(study)));
	}

	/** The posts and codings of some runs; empty for a study without a corpus. */
	public Optional<CorpusView> posts(Set<String> runs) throws IOException {
		return corpus == null ? Optional.empty() : Optional.of(corpus.view(runs));
	}

	/** What a manifest keeps of the codings of these posts. */
	public List<FileDigest> codings() throws IOException {
		Optional<CorpusView> posts = posts();
		return posts.isPresent() ? CodingDigests.of(posts.get()) : List.of();
	}

	/** The study as indicators read it, with its posts when it has any. @param forms how addresses of accounts are read */
	public StudyView view(AddressForms forms) throws IOException {
		Optional<CorpusView> posts = posts();
		return posts.isPresent() ? StudyView.of(study, posts.get(), forms) : StudyView.of(study);
	}

	/** The posts that a command cannot do without. */
	public CorpusView postsNeeded() throws IOException, RefusedException {
		return posts().orElseThrow(() -> new RefusedException(ExitCode.UNREADABLE,
				folder.lacksCorpus(study) ? Console.text("corpus.gone", folder.corpus()) : Console.text("posts.none", folder.path())));
	}

	@Override
	public void close() throws IOException {
		try (StudyWriting last = writing) {
			if (corpus != null) {
				corpus.close();
			}
		}
	}
}
