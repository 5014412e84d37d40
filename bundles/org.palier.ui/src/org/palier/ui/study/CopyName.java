// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.palier.study.copies.StudyCopy;

/** Asks for the name of the folder of a copy, and offers one that is free. */
record CopyName(StudyCopy copies, IShellProvider shell) implements IInputValidator {

	/** @return null when the person thought better of it */
	String ask() {
		var dialog = new InputDialog(shell.getShell(), StudyMessages.copyTitle,
				NLS.bind(StudyMessages.copyName, copies.from().path().getParent()), offered(), this);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}

	private String offered() {
		String stem = NLS.bind(StudyMessages.copyOf, copies.from().path().getFileName());
		String name = stem;
		for (int i = 2; Files.exists(copies.at(name).path()); i++) {
			name = stem + " " + i;
		}
		return name;
	}

	@Override
	public String isValid(String text) {
		String name = text.strip();
		try {
			Path path = Path.of(name);
			if (name.isEmpty() || path.isAbsolute() || path.getNameCount() != 1 || name.startsWith(".")) {
				return StudyMessages.copyNoName;
			}
			return Files.exists(copies.at(name).path()) ? NLS.bind(StudyMessages.copyTaken, name) : null;
		} catch (InvalidPathException notAName) {
			return StudyMessages.copyNoName;
		}
	}
}
