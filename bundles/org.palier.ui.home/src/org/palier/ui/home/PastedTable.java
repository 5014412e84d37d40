// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.ImportDialog;

/**
 * Takes in the table of the clipboard, as a spreadsheet leaves it there. It is written into a file where a person says, so that its rows
 * come from a place that can be looked at again, and imported like any other. While a field has the keyboard, pasting is the field’s.
 */
final class PastedTable extends Action {

	private final Shell shell;
	private final Runnable none;
	private final BiConsumer<Path, Shell> imports;

	PastedTable(IWorkbenchWindow window, StudySession session) {
		this(window.getShell(), () -> MessageDialog.openInformation(window.getShell(), HomeMessages.pasteTitle, HomeMessages.pasteNothing),
				(file, parent) -> ImportDialog.show(window, session, file));
	}

	/** @param none told when the clipboard holds no table @param imports takes the file that was written */
	PastedTable(Shell shell, Runnable none, BiConsumer<Path, Shell> imports) {
		this.shell = shell;
		this.none = none;
		this.imports = imports;
	}

	@Override
	public void run() {
		if (Display.getCurrent().getFocusControl() instanceof Text field) {
			field.paste();
			return;
		}
		Optional<String> table = clipboard().filter(PastedTable::isTable);
		if (table.isEmpty()) {
			none.run();
			return;
		}
		FileChoice.of(shell, HomeMessages.pasteTitle, FileKind.of(HomeMessages.pasteKind, ".tsv")).saved(Path.of(HomeMessages.pasteName))
				.ifPresent(file -> take(file, table.get()));
	}

	/** Writes a table into a file and has it imported. */
	void take(Path file, String table) {
		try {
			Files.writeString(file, table);
		} catch (IOException failure) {
			MessageDialog.openError(shell, HomeMessages.pasteTitle, NLS.bind(HomeMessages.pasteNotWritten, file));
			return;
		}
		imports.accept(file, shell);
	}

	/** Whether a text is cells of a spreadsheet: a head and a row at least, in two columns or more. */
	static boolean isTable(String text) {
		return text.lines().filter(it -> it.contains("\t")).limit(2).count() == 2;
	}

	private Optional<String> clipboard() {
		var clipboard = new Clipboard(shell.getDisplay());
		try {
			return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
