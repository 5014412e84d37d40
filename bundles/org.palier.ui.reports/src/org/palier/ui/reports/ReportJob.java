// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.analysis.Analysis;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.corpus.CorpusView;
import org.palier.extensions.Contributions;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.IsolatedPalier;
import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.TokenDecoration;
import org.palier.reports.IncompleteReportException;
import org.palier.reports.Outgoing;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.StudyContent;
import org.palier.editions.ShippedEditions;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.releases.GoingOutMessages;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyCorpus;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/**
 * Writes the report of a saved study in the background and offers to open it. It reads the study's file anew, so that
 * edits meanwhile change nothing of it; cancelled, it delivers the formats that were written by then.
 */
final class ReportJob extends Job {

	/** More would not fit a message. */
	private static final int REMARKS = 4;

	private final IWorkbenchWindow window;
	private final StudyFolder folder;
	private final StudyView view;
	private final StudyPosts posts;
	private final StudyCorpus corpus;
	private final Contributions contributions;
	private final ReportChoices choices;
	private final ReportTarget target;
	private final Outgoing outgoing;
	private final Display display;

	/** Made on the user-interface thread, when the study has no unsaved change. @param outgoing whether the report goes out */
	ReportJob(IWorkbenchWindow window, StudySession session, Contributions contributions, ReportChoices choices,
			ReportTarget target, Outgoing outgoing) {
		super(ReportMessages.reportWriting);
		this.window = window;
		this.folder = new StudyFolder(session.folder());
		this.view = session.view();
		this.posts = session.posts();
		this.corpus = session.corpus();
		this.contributions = contributions;
		this.choices = choices;
		this.target = target;
		this.outgoing = outgoing;
		this.display = window.getShell().getDisplay();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<PluginVersion> plugins = contributions.participants().ofReport(choices.pictures().view().id(),
					choices.pictures().decorations().stream().map(TokenDecoration::id).toList());
			Analysis analysis = contributions.analysis();
			Optional<CorpusView> shown = posts instanceof StudyPosts.Counted all && !choices.withoutPosts() ? Optional.of(all.view())
					: Optional.empty();
			List<SectionSource> sources = StudyContent.sources(analysis, contributions.changeKinds(), shown, contributions.addressForms(),
					Optional.of(folder.path()), IsolatedPalier.beside(ReportJob.class).java(Part.EXPRESSION, StudyContent.EXPRESSION_MEGABYTES));
			Study study = folder.file().load();
			List<FileDigest> sealed = posts instanceof StudyPosts.Counted all
					? StudyOnDisk.sealed(folder, corpus.open(), all.view(), StudyRuns.active(study)) : List.of();
			var progress = new JobProgress(monitor, getName());
			StudyView counted = choices.lookBack().where().isEmpty() ? view : part(study, shown);
			StudyView told = shown.isEmpty() ? counted
					: counted.withEstimates(StudyEstimates.of(folder, study, counted, shown.get(), contributions.addressForms(), progress));
			RunManifest written = new StudyReport(analysis, sources, ShippedEditions.parts(analysis, contributions.changeKinds()), plugins,
					contributions.palierVersion()).write(folder, StudyReport.REPORT, study, told, sealed, choices, target,
							Instant.now(), outgoing, progress);
			display.asyncExec(() -> tell(NLS.bind(ReportMessages.reportDone, target.delivered(folder, written).folder()) + entered()
					+ remarks(written), written));
			return Status.OK_STATUS;
		} catch (IncompleteReportException incomplete) {
			return incomplete(incomplete);
		} catch (CancellationException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException failure) {
			return Status.error(said(failure), failure);
		} finally {
			monitor.done();
		}
	}

	private String entered() {
		return outgoing.released() ? "\n\n" + GoingOutMessages.entered : "";
	}

	/** The first text or choice that the report does not hold as somebody wrote it; the manifest lists all. */
	private static String remarks(RunManifest written) {
		return written.remarks().stream().limit(REMARKS).map(it -> "\n\n" + it.in(Locale.getDefault())).collect(Collectors.joining());
	}

	/** The study as far as the report is of it. */
	private StudyView part(Study study, Optional<CorpusView> shown) throws IOException {
		if (shown.isEmpty()) {
			return StudyView.of(study, PostCounts.NONE, choices.lookBack());
		}
		AddressForms forms = contributions.addressForms();
		return StudyView.of(study, PostCounts.of(study, shown.get(), Attribution.of(study, shown.get(), forms), forms, choices.lookBack()),
				choices.lookBack());
	}

	private String said(Exception failure) {
		return switch (failure) {
		case UnreadableFileException unreadable -> unreadable.file() + ": " + unreadable.reason().in(Locale.getDefault());
		case Explained explained -> explained.reason().in(Locale.getDefault());
		default -> {
			ILog.of(ReportJob.class).error(target.folder().toString(), failure);
			yield NLS.bind(ReportMessages.reportFailed, target.folder());
		}
		};
	}

	private IStatus incomplete(IncompleteReportException incomplete) {
		String said = incomplete.reason(cause -> Bilingual.same(String.valueOf(cause.getLocalizedMessage()))).in(Locale.getDefault());
		if (incomplete.isCancelled()) {
			display.asyncExec(() -> tell(said + "\n" + target.delivered(folder, incomplete.manifest()).folder(), incomplete.manifest()));
			return Status.CANCEL_STATUS;
		}
		ILog.of(ReportJob.class).error(said, incomplete);
		return Status.error(said, incomplete);
	}

	/** @param written whose first file is the one to open first */
	private void tell(String said, RunManifest written) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		Path first = target.file(folder, written.outputs().getFirst().path());
		int answer = MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), ReportMessages.reportTitle,
				said, SWT.NONE, ReportMessages.reportOpen, ReportMessages.reportOpenFolder,
				ReportMessages.close);
		if (answer == 0) {
			Program.launch(first.toString());
		} else if (answer == 1) {
			Program.launch(target.delivered(folder, written).folder().toString());
		}
	}
}
