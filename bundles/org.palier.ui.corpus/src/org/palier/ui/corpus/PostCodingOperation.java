// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudySession;

/**
 * One code given to a post by hand. It is durable at once, with its coder, whether the study is saved or not. Undo adds a line that
 * restores the same person's earlier code, so that the log forgets nothing and no other person's code changes.
 */
final class PostCodingOperation extends AbstractOperation {

	private final StudySession session;
	private final PersonCoder coder;
	private final long post;
	private final int read;
	private final CodeSet usage;
	private Optional<Coding> before = Optional.empty();
	private long last;

	/**
	 * @param post  key of the post
	 * @param read  version of its text that the person read
	 * @param coder the person
	 * @param usage no code to take back what this person coded
	 */
	PostCodingOperation(StudySession session, long post, int read, PersonCoder coder, CodeSet usage) {
		super(CorpusMessages.codePost);
		this.session = session;
		this.coder = coder;
		this.post = post;
		this.read = read;
		this.usage = usage;
		addContext(session.undoContext());
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return write(corpus -> {
			// Asked now, for a list may show a post as it was one code ago.
			CorpusView view = corpus.view(StudyRuns.active(session.study()));
			Set<String> training = view.trainingSets();
			before = Coding.wordOf(coder.id(), view.codings(post).stream().filter(it -> !training.contains(it.details().set())).toList(),
					Facet.USAGE);
			last = before.map(Coding::id).orElse(Coding.NEW);
			return said(usage);
		});
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return write(corpus -> said(usage));
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return write(corpus -> before.map(it -> it.restating(Instant.now(), codebook(), last)).orElseGet(() -> said(CodeSet.NONE)));
	}

	private Coding said(CodeSet value) {
		return Coding.byHand(post, Facet.USAGE, value, coder.id(), Instant.now(), codebook(), last).with(CodingDetails.ofText(read));
	}

	private String codebook() {
		return StudyRuns.codebook(session.study());
	}

	/** A coding for the corpus. */
	@FunctionalInterface
	private interface Line {
		Coding of(Corpus corpus) throws IOException;
	}

	private IStatus write(Line line) {
		try {
			Corpus corpus = session.corpus().open();
			last = corpus.code(line.of(corpus), coder.name()).id();
			session.knowCoder(coder);
			session.recountPosts();
			return Status.OK_STATUS;
		} catch (IOException failure) {
			return Status.error(new CorpusLabels(Locale.getDefault()).reason(failure), failure);
		}
	}
}
