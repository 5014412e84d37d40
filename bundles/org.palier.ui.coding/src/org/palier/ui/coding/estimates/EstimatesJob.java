// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.CorrectedShares;
import org.palier.coding.estimates.EstimateQuestion;
import org.palier.coding.estimates.FrameOf;
import org.palier.coding.estimates.MachineTable;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Reads the posts of a frame, and computes what was asked of them. */
final class EstimatesJob extends Job {

	/** A question with its set, facet and posts. @param set id of the set @param frame of which posts */
	record EstimateRequest(String set, Facet facet, Bilingual name, EstimateQuestion question, FrameOf frame) {
	}

	/**
	 * The result of a question.
	 *
	 * @param table   empty when nothing could be read, or somebody cancelled
	 * @param lacking posts to add to the set before its shares can be corrected; 0 for none
	 * @param refused why the set allows no estimate, or nothing could be read; empty when all is well
	 */
	record Answer(Optional<Table> table, int lacking, String refused) {
	}

	private final EstimateRequest asked;
	private final Study study;
	private final StudyView view;
	private final Counted posts;
	private final AddressForms forms;
	private final StudyFolder folder;
	private final Display display;
	private final BiConsumer<EstimatesJob, Answer> done;

	/** Made on the user-interface thread, where {@code done} hears of the answer; nothing but a cancel keeps it from that. */
	EstimatesJob(StudySession session, Counted posts, AddressForms forms, EstimateRequest asked, BiConsumer<EstimatesJob, Answer> done) {
		super(EstimateMessages.computing);
		this.asked = asked;
		// The model belongs to the window's thread.
		this.study = EcoreUtil.copy(session.study());
		this.view = session.view();
		this.posts = posts;
		this.forms = forms;
		this.folder = new StudyFolder(session.folder());
		this.display = Display.getCurrent();
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Answer answer = answer(monitor);
			if (!monitor.isCanceled()) {
				display.asyncExec(() -> done.accept(this, answer));
				return Status.OK_STATUS;
			}
		} catch (CancellationException cancelled) {
			// a person who cancelled knows
		} finally {
			monitor.done();
		}
		return Status.CANCEL_STATUS;
	}

	private Answer answer(IProgressMonitor monitor) {
		CodingSet set = study.getCodingSets().stream().filter(it -> asked.set().equals(it.getId())).findFirst().orElse(null);
		if (set == null) {
			return new Answer(Optional.empty(), 0, "");
		}
		try {
			var shares = new CorrectedShares(study, posts.view(), forms, TrainedModels.of(folder)).of(asked.frame());
			return answer(shares, set, monitor);
		} catch (IOException failure) {
			return new Answer(Optional.empty(), 0, StudyJobs.said(failure));
		}
	}

	private Answer answer(CorrectedShares shares, CodingSet set, IProgressMonitor monitor) throws IOException {
		try {
			return new Answer(Optional.of(asked.question().answer(shares, new EstimateQuestion.Of(set, asked.facet(), asked.name(), view),
					new JobProgress(monitor, getName()))), 0, "");
		} catch (SetException refused) {
			return alone(shares, set, refused);
		}
	}

	/** The answer where the set corrects nothing: the words of programs, and how many posts it lacks. */
	private Answer alone(CorrectedShares shares, CodingSet set, SetException refused) throws IOException {
		int lacking = 0;
		try {
			lacking = shares.lacking(set, asked.facet());
		} catch (SetException other) {
			// No number of posts would do: why is what was refused.
		}
		Table table = MachineTable.of(view, asked.facet(), asked.name(), posts.view(), posts.attribution()).table();
		return new Answer(Optional.of(table), lacking, refused.reason().in(Locale.getDefault()));
	}
}
