// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.palier.core.runs.StudyRuns;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudySession;

/**
 * One code given to a post by hand. It is durable at once, whether the study is saved or not; undo adds a
 * line that supersedes it, so that the log forgets nothing.
 */
final class PostCodingOperation extends AbstractOperation {

	private final StudySession session;
	private final String coder;
	private final long post;
	private final String before;
	private final String after;
	private long last;

	/**
	 * @param row   the post with its codings as they are
	 * @param coder id of the person
	 * @param usage id; empty to take back what persons coded
	 */
	PostCodingOperation(StudySession session, PostRow row, String coder, String usage) {
		super(CorpusMessages.codePost);
		this.session = session;
		this.coder = coder;
		this.post = row.stored().key();
		this.before = row.human().map(Coding::value).orElse("");
		this.last = row.human().map(Coding::id).orElse(Coding.NEW);
		this.after = usage;
		addContext(session.undoContext());
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return write(after);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return write(after);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return write(before);
	}

	private IStatus write(String usage) {
		try {
			last = session.corpus().open().code(Coding.byHand(post, Facet.USAGE, usage, coder, Instant.now(),
					StudyRuns.codebook(session.study()), last)).id();
			session.recountPosts();
			return Status.OK_STATUS;
		} catch (IOException failure) {
			return Status.error(new CorpusLabels(Locale.getDefault()).reason(failure), failure);
		}
	}
}
