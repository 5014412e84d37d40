// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.CorrectedShares;
import org.palier.coding.estimates.MarginNow;
import org.palier.coding.sets.SetException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Looks behind the window, after each block, how near a sample is to the margin at which its coding ends. For the thread of the window. */
final class MarginWatch {

	private final StudySession session;
	private final AddressForms forms;
	private final Control owner;
	private final Consumer<String> tell;
	private int looked = -1;

	/** @param owner while it is there, looks are of use @param tell hears how near it is, on the thread of the window */
	MarginWatch(StudySession session, AddressForms forms, Control owner, Consumer<String> tell) {
		this.session = session;
		this.forms = forms;
		this.owner = owner;
		this.tell = tell;
	}

	/** Somebody coded. @param set whose coding may end at a margin @param settled posts */
	void progress(CodingSet set, int settled) {
		int block = Math.max(1, set.getBlock());
		if (set.getStopAtMargin() > 0 && settled / block != looked && session.posts() instanceof Counted posts) {
			looked = settled / block;
			look(set.getId(), posts);
		}
	}

	private void look(String set, Counted posts) {
		// The model belongs to the window's thread.
		Study study = EcoreUtil.copy(session.study());
		var folder = new StudyFolder(session.folder());
		CodingSet of = study.getCodingSets().stream().filter(it -> set.equals(it.getId())).findFirst().orElseThrow();
		var job = new Job(CodingMessages.marginJob) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					CorpusView view = session.corpus().view(StudyRuns.active(study)).orElse(posts.view());
					var shares = new CorrectedShares(study, view, forms, TrainedModels.of(folder));
					said(shares.margin(of, Facet.USAGE, new JobProgress(monitor, getName())).map(MarginNow::brief)
							.map(it -> it.in(Locale.getDefault())).orElse(""));
				} catch (SetException few) {
					said("");
				} catch (IOException unreadable) {
					return Status.CANCEL_STATUS;
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void said(String words) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					tell.accept(words);
				}
			});
		}
	}
}
