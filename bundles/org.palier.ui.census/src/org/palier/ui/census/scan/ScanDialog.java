// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.scan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.web.WebPolicy;

/** Asks for saved pages and the day on which they were so, or for the web as it is now. */
final class ScanDialog extends TitleAreaDialog {

	private final int sites;
	private Button saved;
	private Text place;
	private Text day;
	private ScanPages pages;

	/** @param sites that the study knows */
	ScanDialog(Shell parent, int sites) {
		super(parent);
		this.sites = sites;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ScanMessages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ScanMessages.title);
		setMessage(ScanMessages.explained);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).numColumns(4).applyTo(body);
		saved = new Button(body, SWT.RADIO);
		saved.setText(ScanMessages.saved);
		saved.setSelection(true);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(saved);
		new Label(body, SWT.NONE).setText(ScanMessages.place);
		place = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(place);
		button(body, ScanMessages.folder, () -> choice().folder(ScanMessages.saved));
		button(body, ScanMessages.file, () -> choice().opened());
		new Label(body, SWT.NONE).setText(ScanMessages.day);
		day = new Text(body, SWT.BORDER);
		day.setText(LocalDate.now().toString());
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(day);
		var live = new Button(body, SWT.RADIO);
		live.setText(NLS.bind(ScanMessages.live, sites));
		Optional<Bilingual> forbidden = WebPolicy.ofThisMachine().forbidden();
		live.setEnabled(sites > 0 && forbidden.isEmpty());
		GridDataFactory.fillDefaults().span(4, 1).indent(0, 8).applyTo(live);
		var how = new Label(body, SWT.WRAP);
		how.setText(forbidden.map(it -> it.in(Locale.getDefault())).orElse(ScanMessages.liveExplained));
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(how);
		for (Control each : new Control[] { saved, live }) {
			each.addListener(SWT.Selection, event -> check());
		}
		place.addListener(SWT.Modify, event -> check());
		place.setFocus();
		day.addListener(SWT.Modify, event -> check());
		return body;
	}

	private FileChoice choice() {
		return FileChoice.of(getShell(), ScanMessages.title,
				FileKind.of(ScanMessages.kinds, ".html", ".htm", ".mht", ".zip", ".warc", ".gz"), FileKind.all());
	}

	private void button(Composite body, String text, Supplier<Optional<Path>> asking) {
		var button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			asking.get().ifPresent(it -> place.setText(it.toString()));
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ScanMessages.read, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		boolean fromDisk = saved.getSelection();
		place.setEnabled(fromDisk);
		day.setEnabled(fromDisk);
		pages = null;
		String problem = null;
		try {
			LocalDate when = fromDisk ? LocalDate.parse(day.getText().strip()) : LocalDate.now();
			Path where = fromDisk ? Path.of(place.getText().strip()) : null;
			if (fromDisk && !place.getText().isBlank() && !Files.isReadable(where)) {
				problem = NLS.bind(ScanMessages.noPages, where);
			} else if (!fromDisk || !place.getText().isBlank()) {
				pages = new ScanPages(where, when);
			}
		} catch (DateTimeParseException noDay) {
			problem = NLS.bind(ScanMessages.noDay, day.getText());
		} catch (InvalidPathException noPlace) {
			problem = NLS.bind(ScanMessages.noPages, place.getText());
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(pages != null);
	}

	/** The choices of the person. */
	ScanPages pages() {
		return pages;
	}
}
