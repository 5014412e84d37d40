// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.reports.ReportTarget;
import org.palier.reports.TakenPlaceException;
import org.palier.reports.choices.ReportChoices;

/**
 * The row of a dialog that asks where a report gets its own folder; a path that ends as a report is that file, and the row asks before it
 * is replaced.
 */
final class ReportPlace {

	private final Text place;

	/** Fills a row of three columns. @param start folder @param changed told after each edit */
	ReportPlace(Composite body, Path start, Runnable changed) {
		new Label(body, SWT.NONE).setText(ReportMessages.reportFolder);
		place = new Text(body, SWT.BORDER);
		place.setText(start.toString());
		place.setToolTipText(ReportMessages.reportFolderOwn);
		place.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(place);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(ReportMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		var dialog = new DirectoryDialog(place.getShell(), SWT.SAVE);
		dialog.setFilterPath(place.getText());
		dialog.setMessage(ReportMessages.reportFolderHint);
		String chosen = dialog.open();
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	/** As it was typed. */
	String text() {
		return place.getText().strip();
	}

	/**
	 * Where the report goes; empty when files are there and the person keeps them.
	 *
	 * @throws java.nio.file.InvalidPathException when what was typed is no path
	 */
	Optional<ReportTarget> target(ReportChoices choices) {
		Path typed = Path.of(text());
		ReportTarget file = ReportTarget.of(typed, choices.locale(), choices.redacted());
		if (file.folder().equals(typed.toAbsolutePath().normalize())) {
			return Optional.of(ReportTarget.ownFolder(typed, choices.locale(), choices.redacted()));
		}
		Optional<TakenPlaceException> taken = file.refusal(choices);
		if (taken.isEmpty()) {
			return Optional.of(file);
		}
		boolean replaced = MessageDialog.openQuestion(place.getShell(), ReportMessages.reportTitle,
				taken.get().reason().in(Locale.getDefault()) + "\n" + ReportMessages.reportReplace);
		return replaced ? Optional.of(file.replacing()) : Optional.empty();
	}
}
