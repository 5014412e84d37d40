// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.core.StudyFolder;
import org.palier.core.attribution.AddressForms;
import org.palier.core.census.StudyView;
import org.palier.core.runs.StudyRuns;
import org.palier.core.runs.StudyWriting;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusException.Reason;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.model.Study;

/**
 * A study on disk and its corpus, open for one command. The corpus is opened when the study has one, or
 * made when a command is about to bring posts.
 */
final class CensusAndPosts implements AutoCloseable {

	/** Reasons that lie in the machine and may be gone tomorrow. */
	private static final Set<Reason> PASSING = Set.of(Reason.IN_USE, Reason.UNREACHABLE, Reason.FAILED);

	private final StudyFolder folder;
	private final Study study;
	/** Null when the command only reads. */
	private final StudyWriting writing;
	private Corpus corpus;
	private CorpusException withoutPosts;

	/** @throws IOException when the study cannot be read, or its corpus is in use, another study's or damaged */
	CensusAndPosts(StudyFolder folder) throws IOException {
		this(folder, folder.file().load(), null);
		openCorpus();
	}

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
	 * The same for a command that will {@link #save}: nobody else writes the study until {@link #close}.
	 *
	 * @param command its name, for who waits meanwhile
	 * @throws org.palier.core.runs.StudyInUseException when somebody else has been writing it for some time
	 */
	static CensusAndPosts forWriting(Console console, StudyFolder folder, String command) throws IOException {
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
	void save() throws IOException {
		writing.save();
	}

	/**
	 * The same for tables: with a corpus that another process holds, that cannot be reached or that is gone, what
	 * needs no posts can be had all the same; {@link #remarks()} say so.
	 */
	static CensusAndPosts forTables(StudyFolder folder) throws IOException {
		var open = new CensusAndPosts(folder, folder.file().load(), null);
		if (Files.exists(folder.corpus())) {
			try {
				open.makeCorpus();
			} catch (CorpusException refused) {
				if (!PASSING.contains(refused.reason())) {
					throw refused;
				}
				open.withoutPosts = refused;
			}
		}
		return open;
	}

	/** What a reader of tables must know of posts that are missing. */
	List<Bilingual> remarks() {
		if (withoutPosts != null) {
			return List.of(Failure.of(withoutPosts).message(), Console.text("corpus.without_posts"));
		}
		return folder.lacksCorpus(study) ? List.of(Console.text("corpus.gone", folder.corpus())) : List.of();
	}

	/** Does nothing when posts can be had. @throws CorpusException why they cannot */
	void needPosts() throws CorpusException {
		if (withoutPosts != null) {
			throw withoutPosts;
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

	/** The study as indicators read it, with its posts when it has any. @param forms how addresses of accounts are read */
	StudyView view(AddressForms forms) throws IOException {
		Optional<CorpusView> posts = posts();
		return posts.isPresent() ? StudyView.of(study, posts.get(), forms) : StudyView.of(study);
	}

	/** The posts that a command cannot do without. */
	CorpusView postsNeeded() throws IOException, RefusedException {
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
