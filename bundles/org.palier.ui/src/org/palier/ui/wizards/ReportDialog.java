// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.core.StudyFolder;
import org.palier.core.census.StudyView;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.reports.StudyReport;
import org.palier.ui.UiMessages;
import org.palier.ui.study.StudySession;

/** Asks for language and file, writes the report of the saved study, and offers to open it. */
public final class ReportDialog extends TitleAreaDialog {

	private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final StudyFolder folder;
	private Combo language;
	private Text file;

	/** @param session the study; its unsaved changes are saved before the report is written */
	public ReportDialog(IWorkbenchWindow window, StudySession session) {
		super(window.getShell());
		this.window = window;
		this.session = session;
		this.folder = new StudyFolder(session.folder());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiMessages.reportTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(UiMessages.reportTitle + " · " + session.name());
		setMessage(session.isDirty() ? UiMessages.reportSaves : UiMessages.reportMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		new Label(body, SWT.NONE).setText(UiMessages.reportLanguage);
		language = new Combo(body, SWT.READ_ONLY);
		language.setItems(UiMessages.reportFrench, UiMessages.reportEnglish);
		language.select("fr".equals(Locale.getDefault().getLanguage()) ? 0 : 1);
		language.addListener(SWT.Selection, event -> file.setText(place().toString()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(language);
		new Label(body, SWT.NONE).setText(UiMessages.reportFile);
		file = new Text(body, SWT.BORDER);
		file.setText(place().toString());
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(UiMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiMessages.reportWrite, true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiMessages.cancel, false);
	}

	private Locale locale() {
		return LANGUAGES.get(language.getSelectionIndex());
	}

	private Path place() {
		return folder.reports().resolve("report-" + locale().getLanguage() + ".html");
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(folder.reports().toString());
		dialog.setFileName(place().getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	@Override
	protected void okPressed() {
		try {
			Path html = Path.of(file.getText().strip()).toAbsolutePath();
			Locale chosen = locale();
			if (session.isDirty()) {
				session.save(null);
			}
			StudyView view = session.view();
			window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(UiMessages.reportWriting, -1);
				write(html, chosen, view);
			});
			super.okPressed();
			tell(html);
		} catch (InvalidPathException notAPath) {
			setErrorMessage(NLS.bind(UiMessages.reportFailed, file.getText()));
		} catch (IOException | InvocationTargetException failure) {
			ILog.of(ReportDialog.class).error(file.getText(), failure);
			setErrorMessage(NLS.bind(UiMessages.reportFailed, file.getText()));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void write(Path html, Locale chosen, StudyView view) throws InvocationTargetException {
		Contributions contributions = window.getService(Contributions.class);
		var plugins = contributions.indicators().stream().filter(Contribution.Usable.class::isInstance)
				.map(Contribution::plugin).toList();
		try {
			new StudyReport(contributions.analysis(), plugins, contributions.version("org.palier.core")).write(folder, session.study(),
					view, chosen, html, Instant.now());
		} catch (IOException | RuntimeException failure) {
			throw new InvocationTargetException(failure);
		}
	}

	private void tell(Path html) {
		int answer = MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), UiMessages.reportTitle,
				NLS.bind(UiMessages.reportDone, html), SWT.NONE, UiMessages.reportOpen, UiMessages.close);
		if (answer == 0) {
			Program.launch(html.toString());
		}
	}
}
