// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;

import org.palier.corpus.Corpus;
import org.palier.model.Study;
import org.palier.study.runs.EditedStudy;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunEnding;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.UndoableEnding;

/**
 * A study of the workbench, lent to one run, which ends as one step of its history. It is made on the user-interface
 * thread, where the study is and where the run ends. Its corpus may be used on another thread, and stays open until
 * this is closed, also when the study is closed meanwhile.
 */
final class SharedStudy implements OpenStudy {

	private final StudySession session;
	private final RunLog log;
	private final boolean lettingIn;
	private final FileDigest before;
	private StudyCorpus.Lease lease;

	/** @param lettingIn whether others may use the corpus until this is closed */
	SharedStudy(StudySession session, RunLog log, boolean lettingIn) throws IOException {
		this.session = session;
		this.log = log;
		this.lettingIn = lettingIn;
		this.before = EditedStudy.digest(folder(), session.study(), session.isDirty(), session.file().digest());
	}

	@Override
	public StudyFolder folder() {
		return session.file().folder();
	}

	@Override
	public Study study() {
		return session.study();
	}

	/** Returns the digest of the study as it was when this was made. */
	@Override
	public FileDigest digest() {
		return before;
	}

	@Override
	public RunEnding ending() {
		return new UndoableEnding(session.study(), session::execute, log);
	}

	@Override
	public synchronized Corpus corpus() throws IOException {
		if (lease == null) {
			lease = lettingIn ? session.corpus().lend() : session.corpus().lease();
		}
		return lease.corpus();
	}

	@Override
	public synchronized void close() throws IOException {
		if (lease != null) {
			lease.close();
			lease = null;
		}
	}
}
