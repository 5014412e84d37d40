// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A path that is typed, or found with a button beside it. */
public final class FileField {

	private final Text text;
	private final int style;
	private final Supplier<String[]> endings;

	/** @param style whether a file is opened or saved, of {@link SWT} @param endings patterns of names, asked for when somebody looks for the file */
	FileField(Fields rows, String words, String value, int style, Supplier<String[]> endings) {
		this.style = style;
		this.endings = endings;
		rows.name(words);
		Composite row = rows.row(2);
		text = rows.text(row, value, "", SWT.DEFAULT);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(SetMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	/** What is typed, if it can name a file. */
	public Optional<Path> path() {
		try {
			return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()).toAbsolutePath());
		} catch (InvalidPathException none) {
			return Optional.empty();
		}
	}

	/** True while nothing is typed. */
	public boolean isBlank() {
		return text.getText().isBlank();
	}

	/** Proposes a file. */
	public void propose(Path file) {
		text.setText(file.toString());
	}

	private void browse() {
		var dialog = new FileDialog(text.getShell(), style);
		dialog.setFilterExtensions(endings.get());
		path().ifPresent(now -> {
			dialog.setFilterPath(String.valueOf(now.getParent()));
			dialog.setFileName(String.valueOf(now.getFileName()));
		});
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}
}
