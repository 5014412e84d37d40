// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.files.UnreadableFileException;
import org.palier.intake.privacy.PrivacyException;
import org.palier.reports.Outgoing;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.InferencePreview;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.releases.GoingOutField;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;

/** Asks for whom a report is, in which language and where, and has the report of the saved study written in the background. */
public final class ReportDialog extends TitleAreaDialog {

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyFolder folder;
	private final Contributions contributions;
	private ScrolledComposite scrolled;
	private Composite body;
	private ReportReaders readers;
	private GoingOutField goingOut;
	private ReportPlace place;
	private AuthorFields author;
	private ReportDetails details;
	/** Whether the dialog tells of a text that is too long. */
	private boolean told;

	/** @param session the study; its unsaved changes are saved before the report is written */
	public ReportDialog(IWorkbenchWindow window, StudySession session) {
		super(window.getShell());
		this.window = window;
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		this.contributions = window.getService(Contributions.class);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ReportMessages.reportTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ReportMessages.reportTitle + " · " + session.name());
		tellSaving();
		scrolled = new ScrolledComposite((Composite) super.createDialogArea(parent), SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		body = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(body);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 14).spacing(12, 12).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.report");
		readers = new ReportReaders(body, session, contributions.exporters().exporters(), this::validate, () -> preview(false));
		goingOut = new GoingOutField(body, 3, session);
		place = new ReportPlace(body, folder.reports(), this::validate);
		author = new AuthorFields(body, session, readers::locale, this::fit, this::validate);
		readers.onLanguage(author::follow);
		details = new ReportDetails(body, session, contributions, this::fit, this::validate, this::setErrorMessage);
		scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		return scrolled;
	}

	private void tellSaving() {
		setMessage(session.isDirty() ? ReportMessages.reportSaves : ReportMessages.reportMessage);
	}

	/** What the author says. */
	AuthorFields author() {
		return author;
	}

	/** What few people change. */
	ReportDetails details() {
		return details;
	}

	/** Makes room for what was unfolded, as far as the screen has it. */
	private void fit() {
		scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		Rectangle screen = getShell().getMonitor().getClientArea();
		Point now = getShell().getSize();
		getShell().setSize(Math.max(now.x, Math.min(wanted.x, screen.width)), Math.min(wanted.y, screen.height));
		constrainShellSize();
	}

	private void validate() {
		Button write = getButton(IDialogConstants.OK_ID);
		if (write != null) {
			String fault = author.fault().orElse(null);
			if (fault != null || told) {
				setErrorMessage(fault);
			}
			told = fault != null;
			tellSaving();
			write.setEnabled(fault == null && readers.hasEditions() && details.hasSections() && !place.text().isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ReportMessages.reportWrite, true);
		createButton(parent, IDialogConstants.CANCEL_ID, ReportMessages.cancel, false);
	}

	/** A report without the posts that the study has would tell something else: why there is none yet, else empty. */
	private String postsMissing() {
		return switch (session.posts()) {
		case StudyPosts.Counting counting -> ReportMessages.reportCounting;
		case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
		case StudyPosts.Counted counted -> "";
		case StudyPosts.None none -> "";
		};
	}

	/**
	 * Words that were typed are kept as a step that can be undone, whatever becomes of the report; only those that are too long are asked
	 * about.
	 */
	@Override
	public boolean close() {
		if (author != null && !author.keep()) {
			String question = NLS.bind(ReportMessages.authorLost, author.fault().orElse(""));
			int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), ReportMessages.reportTitle, question, SWT.NONE,
					ReportMessages.inferBack, ReportMessages.close);
			return answer == 1 && super.close();
		}
		return super.close();
	}

	@Override
	protected void okPressed() {
		if (!author.keep()) {
			return;
		}
		if (!postsMissing().isEmpty()) {
			setErrorMessage(postsMissing());
			return;
		}
		Optional<ReportPictures> painted = details.pictures(this::setErrorMessage);
		Optional<ReportTemplate> page = painted.isEmpty() ? Optional.empty() : details.template().chosen();
		if (page.isEmpty()) {
			return;
		}
		if (readers.isRedacted() && !session.study().getInterviews().isEmpty() && !preview(true)) {
			return;
		}
		try {
			ReportChoices choices = choices(page.get(), painted.get());
			Outgoing outgoing = goingOut.chosen();
			outgoing.check(choices.redacted() && !session.study().getInterviews().isEmpty());
			Optional<ReportTarget> target = place.target(choices);
			if (target.isEmpty() || session.isDirty() && !new StudySaving(session, this).save()) {
				return;
			}
			var job = new ReportJob(window, session, contributions, choices, target.get(), outgoing);
			super.okPressed();
			job.schedule();
		} catch (InvalidPathException notAPath) {
			setErrorMessage(NLS.bind(ReportMessages.reportFailed, place.text()));
		} catch (UnreadableFileException | PrivacyException refused) {
			setErrorMessage(StudyJobs.said(refused));
		} catch (IOException failure) {
			ILog.of(ReportDialog.class).error(place.text(), failure);
			setErrorMessage(NLS.bind(ReportMessages.reportFailed, place.text()));
		}
	}

	/** What a reader could infer of who took part in interviews. @param before whether the report is written next @return false to go back */
	private boolean preview(boolean before) {
		try {
			InferencePreview seen = InferencePreview.of(session.study(), contributions.analysis(), session.view(), session.folder(), LocalDate.now(),
					details.fewest());
			return new InferenceDialog(getShell(), seen, before).open() == OK;
		} catch (IOException failure) {
			ILog.of(ReportDialog.class).error(session.folder().toString(), failure);
			setErrorMessage(NLS.bind(ReportMessages.inferFailed, session.folder()));
			return false;
		}
	}

	private ReportChoices choices(ReportTemplate page, ReportPictures painted) {
		return new ReportChoices(Set.of(), readers.locale(), page, details.sections(page), readers.isRedacted(), readers.exporters(),
				painted, false, readers.looked(), Optional.of(details.fewest()), readers.editions());
	}
}
