// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.palier.ui.files.FileKind.Named;

/**
 * Asks for a file or a folder: says what for, names the kinds, and begins where a person was last.
 *
 * @param shell beneath the question
 * @param title what is done with the file
 * @param kinds that may be chosen, the usual one first
 */
public record FileChoice(Shell shell, String title, List<FileKind> kinds) {

	private static final String FOLDER = "folder";

	/** Asks among some kinds. */
	public static FileChoice of(Shell shell, String title, FileKind... kinds) {
		return new FileChoice(shell, title, List.of(kinds));
	}

	/** A file to be read; empty when a person thought better of it. */
	public Optional<Path> opened() {
		return several(SWT.OPEN).stream().findFirst();
	}

	/** Files to be read, by their names; none when a person thought better of it. */
	public List<Path> severalOpened() {
		return several(SWT.OPEN | SWT.MULTI);
	}

	private List<Path> several(int style) {
		FileDialog dialog = dialog(style);
		if (dialog.open() == null) {
			return List.of();
		}
		List<Path> chosen = Arrays.stream(dialog.getFileNames()).sorted().map(it -> Path.of(dialog.getFilterPath(), it)).toList();
		chosen.stream().findFirst().ifPresent(FileChoice::remember);
		return chosen;
	}

	/**
	 * A file to be written. Its name has an ending of one of the kinds, and a file of that name is replaced when a person said so.
	 *
	 * @param proposed a name, or a whole path
	 */
	public Optional<Path> saved(Path proposed) {
		return savedAs(proposed).map(Named::file);
	}

	/** Asks for a file to write with the chosen kind, for callers that write each kind in another way. */
	public Optional<Named> savedAs(Path proposed) {
		return asked(proposed).filter(it -> mayReplace(it.file()));
	}

	/** A file whose name is put into a field: the part that writes it asks about an existing file. */
	public Optional<Path> named(Path proposed) {
		return asked(proposed).map(Named::file);
	}

	private Optional<Named> asked(Path proposed) {
		FileDialog dialog = dialog(SWT.SAVE);
		Optional.ofNullable(proposed.getParent()).map(Path::toString).ifPresent(dialog::setFilterPath);
		Optional.ofNullable(proposed.getFileName()).map(Path::toString).ifPresent(dialog::setFileName);
		String typed = dialog.open();
		if (typed == null) {
			return Optional.empty();
		}
		Named named = FileKind.named(Path.of(typed), kinds, dialog.getFilterIndex());
		remember(named.file());
		return Optional.of(named);
	}

	/** The system asks of the name that was typed, before its ending is there: so it is asked here, of the name that is written. */
	public boolean mayReplace(Path file) {
		return !Files.exists(file) || MessageDialog.openQuestion(shell, title, NLS.bind(FileMessages.replace, file));
	}

	/** A folder; empty when a person thought better of it. @param message what it is for */
	public Optional<Path> folder(String message) {
		return folder(message, Path.of(lastFolder()));
	}

	/** A folder, looked for from another one or from the nearest one above it that is there. */
	public Optional<Path> folder(String message, Path from) {
		var dialog = new DirectoryDialog(shell);
		dialog.setText(title);
		dialog.setMessage(message);
		Stream.iterate(from, it -> it != null, Path::getParent).filter(Files::isDirectory).findFirst()
				.ifPresent(it -> dialog.setFilterPath(it.toString()));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private FileDialog dialog(int style) {
		var dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(kinds.stream().map(FileKind::label).toArray(String[]::new));
		dialog.setFilterExtensions(kinds.stream().map(FileKind::pattern).toArray(String[]::new));
		dialog.setFilterIndex(0);
		dialog.setFilterPath(lastFolder());
		return dialog;
	}

	private static IEclipsePreferences memory() {
		return (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.palier.ui").node("files");
	}

	/** Where a person was last, while it is there; at first at home. */
	static String lastFolder() {
		String home = System.getProperty("user.home");
		String last = memory().get(FOLDER, home);
		return Files.isDirectory(Path.of(last)) ? last : home;
	}

	static void remember(Path file) {
		Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(it -> memory().put(FOLDER, it.toString()));
	}
}
