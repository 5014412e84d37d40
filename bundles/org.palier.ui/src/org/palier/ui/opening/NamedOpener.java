// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens what a person named by its path when Palier was started: studies, and packages that they were handed to code. */
public final class NamedOpener {

	/** Ending of a package; who opens one is of another bundle, which is found by its command. */
	private static final String PACKAGE = ".palier-set";
	private static final String OPEN_PACKAGE = "org.palier.ui.coding.package.open";
	private static final String FILE = "org.palier.ui.coding.package.file";

	private final IWorkbenchWindow window;

	/** @param window where editors open and dialogs are shown */
	public NamedOpener(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens the studies that were named, or those of last time when none was, and the packages in front of them. */
	public void openAtStart(List<Path> named) {
		new StudyOpener(window).openAtStart(named.stream().filter(Predicate.not(NamedOpener::isPackage)).toList());
		named.stream().filter(NamedOpener::isPackage).forEach(this::openPackage);
	}

	/** Opens a study or a package; what cannot be opened is named in a dialog. */
	public void open(Path named) {
		if (isPackage(named)) {
			openPackage(named);
		} else {
			new StudyOpener(window).open(named);
		}
	}

	private static boolean isPackage(Path named) {
		return named.toString().endsWith(PACKAGE);
	}

	private void openPackage(Path file) {
		Command command = window.getService(ICommandService.class).getCommand(OPEN_PACKAGE);
		try {
			window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of(FILE, file.toString())), null);
		} catch (CommandException failure) {
			ILog.of(NamedOpener.class).warn(file.toString(), failure);
		}
	}
}
