// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.files.UnreadableFileException;
import org.palier.intake.privacy.FewestTold;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.InferencePreview;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.StudyContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.export.Exporter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;

/** Asks for language, template, formats, sections and place, and has the report of the saved study written in the background. */
public final class ReportDialog extends TitleAreaDialog {

	private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyFolder folder;
	private final Contributions contributions;
	private final Preferences preferences = new Preferences();
	private Combo language;
	private TemplateChoice template;
	private ReportPictureChoice pictures;
	/** {@link ReportFormat} or {@link Exporter}. */
	private CheckList<Object> formats;
	private CheckList<String> sections;
	private Button redacted;
	private Spinner fewest;
	/** Null where the whole study is looked at. */
	private Button part;
	private Text place;

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
		shell.setText(WizardMessages.reportTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(WizardMessages.reportTitle + " · " + session.name());
		setMessage(session.isDirty() ? WizardMessages.reportSaves : WizardMessages.reportMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 14).spacing(12, 12).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.report");
		new Label(body, SWT.NONE).setText(WizardMessages.reportLanguage);
		language = new Combo(body, SWT.READ_ONLY);
		language.setItems(WizardMessages.reportFrench, WizardMessages.reportEnglish);
		language.select("fr".equals(preferences.contentLanguage().getLanguage()) ? 0 : 1);
		GridDataFactory.fillDefaults().span(2, 1).hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
		part(body);
		template = new TemplateChoice(body, contributions, this::checkSections, this::setErrorMessage);
		pictures = new ReportPictureChoice(body, contributions);
		formats = formats(body);
		sections = sections(body);
		new Label(body, SWT.NONE);
		redacted = new Button(body, SWT.CHECK);
		redacted.setText(WizardMessages.reportRedacted);
		redacted.setSelection(preferences.isReportRedacted());
		redacted.setToolTipText(WizardMessages.reportRedactedHint);
		GridDataFactory.fillDefaults().applyTo(redacted);
		var infer = new Link(body, SWT.NONE);
		infer.setText(WizardMessages.reportInfer);
		infer.setVisible(!session.study().getInterviews().isEmpty());
		infer.addListener(SWT.Selection, event -> preview(false));
		new Label(body, SWT.NONE).setText(WizardMessages.reportFewest);
		fewest = new Spinner(body, SWT.BORDER);
		fewest.setValues(FewestTold.of(session.study()), FewestTold.LEAST, FewestTold.MOST, 0, 1, 5);
		fewest.setToolTipText(NLS.bind(WizardMessages.reportFewestHint, FewestTold.of(session.study())));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(fewest);
		new Label(body, SWT.NONE).setText(WizardMessages.reportFolder);
		place = new Text(body, SWT.BORDER);
		place.setText(folder.reports().toString());
		place.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(place);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(WizardMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		checkSections();
		template.recall();
		return body;
	}

	/** Where a part of the study is looked at, whether the report is of it alone. */
	private void part(Composite body) {
		Where looked = session.lookedAt().where();
		if (!looked.isEmpty()) {
			new Label(body, SWT.NONE).setText(WizardMessages.reportPart);
			part = new Button(body, SWT.CHECK | SWT.WRAP);
			String name = looked.view().isEmpty() ? looked.wording().in(Locale.getDefault()) : NLS.bind(WizardMessages.reportSavedView, looked.view());
			part.setText(name.replace("&", "&&"));
			part.setToolTipText(WizardMessages.reportPartHint);
			part.setSelection(true);
			GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(part);
		}
	}

	/** What was chosen of templates. */
	TemplateChoice template() {
		return template;
	}

	private CheckList<Object> formats(Composite body) {
		var ticks = new CheckList<Object>(body, WizardMessages.reportFormats, this::validate);
		Set<ReportFormat> usual = preferences.reportFormats();
		for (ReportFormat each : ReportFormat.values()) {
			ticks.add(each, FormatNames.of(each), usual.contains(each));
		}
		contributions.exporters().exporters().forEach(it -> ticks.add(it, it.name().in(Locale.getDefault()), false));
		return ticks;
	}

	private CheckList<String> sections(Composite body) {
		var ticks = new CheckList<String>(body, WizardMessages.reportSections, this::validate);
		Analysis analysis = contributions.analysis();
		List<SectionSource> sources = StudyContent.sources(analysis, contributions.changeKinds(), Optional.empty(), contributions.addressForms(), Optional.empty(),
				Optional.empty());
		new StudyContent(analysis, sources).offered(session.study(), session.view()).forEach(it -> ticks.add(it.id(), it.name().in(Locale.getDefault()), true));
		return ticks;
	}

	/** Shows what the chosen template shows. */
	private void checkSections() {
		List<String> shown = template.shown().sections();
		sections.tick(it -> shown.isEmpty() || shown.contains(it));
		if (fewest != null) {
			fewest.setSelection(Math.max(FewestTold.of(session.study()), template.shown().fewest()));
		}
		validate();
	}

	private void validate() {
		Button write = getButton(IDialogConstants.OK_ID);
		if (write != null) {
			write.setEnabled(!formats.ticked().isEmpty() && !sections.ticked().isEmpty() && !place.getText().isBlank());
		}
	}

	private <T> List<T> formats(Class<T> kind) {
		return formats.ticked().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, WizardMessages.reportWrite, true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiMessages.cancel, false);
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(place.getText());
		dialog.setMessage(WizardMessages.reportFolderHint);
		String chosen = dialog.open();
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	/** A report without the posts that the study has would tell something else: why there is none yet, else empty. */
	private String postsMissing() {
		return switch (session.posts()) {
		case StudyPosts.Counting counting -> WizardMessages.reportCounting;
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
		Optional<ReportPictures> painted = pictures.chosen(this::setErrorMessage);
		Optional<ReportTemplate> page = painted.isEmpty() ? Optional.empty() : template.chosen();
		if (page.isEmpty()) {
			return;
		}
		if (redacted.getSelection() && !session.study().getInterviews().isEmpty() && !preview(true)) {
			return;
		}
		try {
			ReportChoices choices = choices(page.get(), painted.get());
			ReportTarget target = ReportTarget.of(Path.of(place.getText().strip()), choices.locale(), choices.redacted());
			if (session.isDirty() && !new StudySaving(session, this).save()) {
				return;
			}
			var job = new ReportJob(window, session, contributions, choices, target);
			super.okPressed();
			job.schedule();
		} catch (InvalidPathException notAPath) {
			setErrorMessage(NLS.bind(WizardMessages.reportFailed, place.getText()));
		} catch (UnreadableFileException unreadable) {
			setErrorMessage(unreadable.reason().in(Locale.getDefault()));
		} catch (IOException failure) {
			ILog.of(ReportDialog.class).error(place.getText(), failure);
			setErrorMessage(NLS.bind(WizardMessages.reportFailed, place.getText()));
		}
	}

	/** What a reader could infer of who took part in interviews. @param before whether the report is written next @return false to go back */
	private boolean preview(boolean before) {
		try {
			InferencePreview seen = InferencePreview.of(session.study(), contributions.analysis(), session.view(), session.folder(), LocalDate.now(),
					fewest.getSelection());
			return new InferenceDialog(getShell(), seen, before).open() == OK;
		} catch (IOException failure) {
			ILog.of(ReportDialog.class).error(session.folder().toString(), failure);
			setErrorMessage(NLS.bind(WizardMessages.inferFailed, session.folder()));
			return false;
		}
	}

	private ReportChoices choices(ReportTemplate page, ReportPictures painted) {
		// All of them is what the study has, and what it will have when the report is made again.
		List<String> chosen = sections.isWhole() && page.sections().isEmpty() ? List.of() : sections.ticked();
		return new ReportChoices(Set.copyOf(formats(ReportFormat.class)), LANGUAGES.get(language.getSelectionIndex()), page, chosen,
				redacted.getSelection(), formats(Exporter.class), painted).withFewest(fewest.getSelection())
				.from(part != null && part.getSelection() ? LookBack.NOW.only(session.lookedAt().where()) : LookBack.NOW);
	}
}
