// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.files.UnreadableFileException;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.InferencePreview;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.export.Exporter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;

/** Asks for whom a report is, in which language and where, and has the report of the saved study written in the background. */
public final class ReportDialog extends TitleAreaDialog {

	private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyFolder folder;
	private final Contributions contributions;
	private final Preferences preferences = new Preferences();
	private ScrolledComposite scrolled;
	private Composite body;
	private Combo language;
	/** {@link Edition} or {@link Exporter}. */
	private CheckList<Object> editions;
	private ReportDetails details;
	private Button redacted;
	/** Null where the whole study is looked at. */
	private Button part;
	private ReportPlace place;

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
		setMessage(session.isDirty() ? ReportMessages.reportSaves : ReportMessages.reportMessage);
		scrolled = new ScrolledComposite((Composite) super.createDialogArea(parent), SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		body = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(body);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 14).spacing(12, 12).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.report");
		editions = editions();
		new Label(body, SWT.NONE).setText(ReportMessages.reportLanguage);
		language = new Combo(body, SWT.READ_ONLY);
		language.setItems(ReportMessages.reportFrench, ReportMessages.reportEnglish);
		language.select("fr".equals(preferences.contentLanguage().getLanguage()) ? 0 : 1);
		GridDataFactory.fillDefaults().span(2, 1).hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
		part();
		new Label(body, SWT.NONE);
		redacted = new Button(body, SWT.CHECK);
		redacted.setText(ReportMessages.reportRedacted);
		redacted.setSelection(preferences.isReportRedacted());
		redacted.setToolTipText(ReportMessages.reportRedactedHint);
		GridDataFactory.fillDefaults().applyTo(redacted);
		var infer = new Link(body, SWT.NONE);
		infer.setText(ReportMessages.reportInfer);
		infer.setVisible(!session.study().getInterviews().isEmpty());
		infer.addListener(SWT.Selection, event -> preview(false));
		place = new ReportPlace(body, folder.reports(), this::validate);
		details = new ReportDetails(body, session, contributions, this::fit, this::validate, this::setErrorMessage);
		scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		return scrolled;
	}

	/** Where a part of the study is looked at, whether the report is of it alone. */
	private void part() {
		Where looked = session.lookedAt().where();
		if (!looked.isEmpty()) {
			new Label(body, SWT.NONE).setText(ReportMessages.reportPart);
			part = new Button(body, SWT.CHECK | SWT.WRAP);
			String name = looked.view().isEmpty() ? looked.wording().in(Locale.getDefault()) : NLS.bind(ReportMessages.reportSavedView, looked.view());
			part.setText(name.replace("&", "&&"));
			part.setToolTipText(ReportMessages.reportPartHint);
			part.setSelection(true);
			GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(part);
		}
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

	private CheckList<Object> editions() {
		var ticks = new CheckList<Object>(body, ReportMessages.reportEditions, Edition.values().length, this::validate);
		Set<Edition> usual = preferences.reportEditions();
		for (Edition each : Edition.values()) {
			ticks.add(each, each.title().in(Locale.getDefault()), usual.contains(each));
		}
		contributions.exporters().exporters().forEach(it -> ticks.add(it, it.name().in(Locale.getDefault()), false));
		return ticks;
	}

	private void validate() {
		Button write = getButton(IDialogConstants.OK_ID);
		if (write != null) {
			write.setEnabled(!editions.ticked().isEmpty() && details.hasSections() && !place.text().isEmpty());
		}
	}

	private <T> List<T> ticked(Class<T> kind) {
		return editions.ticked().stream().filter(kind::isInstance).map(kind::cast).toList();
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

	@Override
	protected void okPressed() {
		if (!postsMissing().isEmpty()) {
			setErrorMessage(postsMissing());
			return;
		}
		Optional<ReportPictures> painted = details.pictures(this::setErrorMessage);
		Optional<ReportTemplate> page = painted.isEmpty() ? Optional.empty() : details.template().chosen();
		if (page.isEmpty()) {
			return;
		}
		if (redacted.getSelection() && !session.study().getInterviews().isEmpty() && !preview(true)) {
			return;
		}
		try {
			ReportChoices choices = choices(page.get(), painted.get());
			Optional<ReportTarget> target = place.target(choices);
			if (target.isEmpty() || session.isDirty() && !new StudySaving(session, this).save()) {
				return;
			}
			var job = new ReportJob(window, session, contributions, choices, target.get());
			super.okPressed();
			job.schedule();
		} catch (InvalidPathException notAPath) {
			setErrorMessage(NLS.bind(ReportMessages.reportFailed, place.text()));
		} catch (UnreadableFileException unreadable) {
			setErrorMessage(unreadable.reason().in(Locale.getDefault()));
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
		Set<Edition> readers = Set.copyOf(ticked(Edition.class));
		LookBack seen = part != null && part.getSelection() ? LookBack.NOW.only(session.lookedAt().where()) : LookBack.NOW;
		return new ReportChoices(Set.of(), LANGUAGES.get(language.getSelectionIndex()), page, details.sections(page), redacted.getSelection(),
				ticked(Exporter.class), painted, false, seen, Optional.of(details.fewest()), readers);
	}
}
