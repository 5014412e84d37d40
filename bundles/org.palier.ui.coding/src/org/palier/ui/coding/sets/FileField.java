// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;

/** A path that is typed, or found with a button beside it. */
public final class FileField {

	private final Text text;
	private final int style;
	private final String words;
	private final Supplier<List<FileKind>> kinds;

	/** @param style whether a file is opened or saved, of {@link SWT} @param kinds of files, asked for when somebody looks for the file */
	FileField(Fields rows, String words, String value, int style, Supplier<List<FileKind>> kinds) {
		this.style = style;
		this.words = words;
		this.kinds = kinds;
		rows.name(words);
		Composite row = rows.row(2);
		text = rows.text(row, value, "", SWT.DEFAULT);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(SetMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	/** Returns the typed path, if it can name a file. */
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
		var choice = new FileChoice(text.getShell(), words, kinds.get());
		Optional<Path> chosen = style == SWT.SAVE ? choice.named(path().orElse(Path.of(""))) : choice.opened();
		chosen.ifPresent(it -> text.setText(it.toString()));
	}
}
