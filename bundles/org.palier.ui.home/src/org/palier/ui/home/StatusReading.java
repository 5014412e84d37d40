// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.palier.coding.resolved.SetProgress;
import org.palier.extensions.Contributions;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.StudyNumbers;
import org.palier.home.SampleWork;
import org.palier.home.StudyChange;
import org.palier.home.StudyChanges;
import org.palier.home.StudyStatus;
import org.palier.home.StudyWork;
import org.palier.intake.imports.FileNews;
import org.palier.model.CodingSet;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.study.StudySession;

/**
 * Reads where a study stands off the window's thread, once for edits that follow each other, and has it shown. User-interface thread only.
 */
final class StatusReading {

	/** Waits so many milliseconds for the next edit. */
	private static final int DELAY = 200;

	private final StudySession session;
	private final StudyFilters filters;
	private final Display display;
	private final HomePage page;
	private final ChangedFiles files;
	private final LastVisit visit;
	private final Contributions contributions;
	private final Runnable next = this::read;
	/** What was seen of files when they were read last, and what had become of them. */
	private List<String> stamps = List.of();
	private List<FileNews> news = List.of();
	private Job job;

	/**
	 * @param files that the study remembers: looked at again when the window gets the keyboard, for they are written elsewhere
	 * @param visit when somebody looked last
	 * @param contributions that count the numbers of recommendations
	 */
	StatusReading(StudySession session, StudyFilters filters, Display display, HomePage page, ChangedFiles files, LastVisit visit,
			Contributions contributions) {
		this.contributions = contributions;
		this.visit = visit;
		this.files = files;
		this.session = session;
		this.filters = filters;
		this.display = display;
		this.page = page;
		Control control = page.control();
		Listener back = event -> {
			if (!control.isDisposed() && control.isVisible() && !page.isEmpty()) {
				start();
			}
		};
		Shell shell = control.getShell();
		shell.addListener(SWT.Activate, back);
		control.addDisposeListener(event -> shell.removeListener(SWT.Activate, back));
	}

	/** The study has changed, or is shown for the first time: what was said stays until it is read. */
	void start() {
		end();
		display.timerExec(page.isEmpty() ? 0 : DELAY, next);
	}

	/** Ends what is under way. */
	void end() {
		if (job != null) {
			job.cancel();
			job = null;
		}
		if (!display.isDisposed()) {
			display.timerExec(-1, next);
		}
	}

	private void read() {
		if (session.isOpen() && !page.control().isDisposed()) {
			if (page.isEmpty()) {
				// The view of a large study is made in this thread: before that the page says that it reads.
				display.update();
			}
			Optional<CodingSet> set = StudyWork.sample(session.study());
			Optional<SetProgress> far = set.flatMap(session::progress);
			List<StudyChange> changes = StudyChanges.since(session.study(), far, visit.since(), ZoneId.systemDefault());
			job = new Work(session.view(), filters.view(), set.flatMap(it -> far.map(each -> SampleWork.of(it, each))), changes,
					session.isDirty(), files.imports(), RecommendationView.all(session.study()));
			job.setSystem(true);
			job.schedule();
		}
	}

	private final class Work extends Job {

		private final StudyView whole;
		private final StudyView view;
		private final Optional<SampleWork> sample;
		private final List<StudyChange> changes;
		private final boolean edited;
		private final Set<String> imports;
		private final List<RecommendationView> recommendations;

		Work(StudyView whole, StudyView view, Optional<SampleWork> sample, List<StudyChange> changes, boolean edited, Set<String> imports,
				List<RecommendationView> recommendations) {
			super(HomeMessages.reading);
			this.whole = whole;
			this.view = view;
			this.sample = sample;
			this.changes = changes;
			this.edited = edited;
			this.imports = imports;
			this.recommendations = recommendations;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<String> seen = files.stamps(imports);
			List<FileNews> found = seen.equals(stamps) ? news : files.news(imports, display);
			StudyWork work = StudyWork.of(new StudyFolder(session.folder()), sample, edited).with(found).since(changes).recommending(followed());
			var status = StudyStatus.of(whole, view, work, ZoneId.systemDefault());
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (job == this && !page.control().isDisposed()) {
						stamps = seen;
						news = found;
						page.show(status, session.posts(), filters.isCounting());
					}
				});
			}
			return Status.OK_STATUS;
		}

		private List<FollowedRecommendation> followed() {
			return recommendations.isEmpty() ? List.of()
					: FollowedRecommendation.of(recommendations, StudyNumbers.of(contributions.counting(), whole), LocalDate.now());
		}
	}
}
