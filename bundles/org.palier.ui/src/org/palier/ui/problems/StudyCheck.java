// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.checks.Finding;
import org.palier.checks.PostedOutOfLife;
import org.palier.checks.Validation;
import org.palier.checks.ValidationRule;
import org.palier.model.Study;
import org.palier.study.edit.GradualCopy;
import org.palier.study.history.PostsOutOfLife;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;

/**
 * Keeps the markers of one open study up to date. When editing pauses, it copies the study in short steps on the
 * user-interface thread, which owns it, and checks the copy in a job. The next edit ends a check that is under way.
 * Called on the user-interface thread.
 */
final class StudyCheck implements StudySessionListener {

	/** Type of the markers of findings. */
	static final String FINDING = "org.palier.ui.finding";
	/** The family of all jobs of checks. */
	static final Object FAMILY = StudyCheck.class;

	// A row of edits is checked once.
	private static final int DELAY = 600;
	// A step is shorter than one frame of the screen, and what a person does comes in between.
	private static final Duration STEP = Duration.ofMillis(8);
	private static final int BETWEEN_STEPS = 2;

	private final StudySession session;
	private final Supplier<List<ValidationRule>> rules;
	private final Display display = Display.getCurrent();
	private final Runnable next = this::goOn;
	private long state = -1;
	private StudyPosts posts;
	private GradualCopy copy;
	private Job job;

	/** @param rules makes the rules that are installed; called in the background */
	StudyCheck(StudySession session, Supplier<List<ValidationRule>> rules) {
		this.session = session;
		this.rules = rules;
	}

	/** Checks now and whenever the study has changed. */
	void start() {
		session.addListener(this);
		changed();
	}

	@Override
	public void changed() {
		if (state != session.state() || posts != session.posts()) {
			state = session.state();
			posts = session.posts();
			end();
			display.timerExec(DELAY, next);
		}
	}

	/** Checks no more; all markers go with the study, those of its imports too. */
	void stop() {
		session.removeListener(this);
		end();
		display.timerExec(-1, next);
		schedule(new Work(NLS.bind(ProblemMessages.checking, session.name()), null));
	}

	/** Ends what is under way. */
	void end() {
		copy = null;
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void goOn() {
		if (copy == null) {
			copy = new GradualCopy(session.study());
		}
		if (!copy.step(STEP)) {
			display.timerExec(BETWEEN_STEPS, next);
			return;
		}
		job = new Work(NLS.bind(ProblemMessages.checking, session.name()), copy.study());
		copy = null;
		schedule(job);
	}

	private static void schedule(Job job) {
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	/** Checks a copy and shows what it finds; nothing is shown for a study that was closed. */
	private final class Work extends Job {

		private final String name = session.name();
		private final Study study;
		private final List<PostsOutOfLife> outOfLife = posts == null ? List.of() : posts.counts().outOfLife();

		/** @param study null when it was closed */
		Work(String label, Study study) {
			super(label);
			this.study = study;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				if (study == null) {
					session.resource().deleteMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
				} else {
					new ProblemMarkers(session.resource(), FINDING).show(lines(monitor), null);
				}
				return Status.OK_STATUS;
			} catch (CancellationException superseded) {
				return Status.CANCEL_STATUS;
			} catch (CoreException failure) {
				return new Status(IStatus.WARNING, StudyCheck.class, NLS.bind(ProblemMessages.checkFailed, name), failure);
			}
		}

		private List<ProblemMarker> lines(IProgressMonitor monitor) {
			List<ValidationRule> installed = new ArrayList<>(rules.get());
			installed.add(new PostedOutOfLife(outOfLife));
			List<Finding> findings = new Validation(installed).check(study, LocalDate.now(), new JobProgress(monitor, getName()));
			return new FindingList(name, installed).lines(findings);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
