// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.study.copies.StudyArchive;
import org.palier.study.runs.StudyFolder;

/** Opens the files that a person named when Palier was started: studies, and packages that they were handed to code. */
public final class NamedOpener {

	/** Ending of a package; who opens one, or a study as one file, is of another bundle, which is found by its command. */
	public static final String PACKAGE = ".palier-set";
	private static final String OPEN_PACKAGE = "org.palier.ui.coding.package.open";
	private static final String FILE = "org.palier.ui.coding.package.file";
	private static final String UNPACK = "org.palier.ui.folder.unpack";
	private static final String ARCHIVE = "org.palier.ui.folder.file";

	private final IWorkbenchWindow window;

	/** @param window where editors open and dialogs are shown */
	public NamedOpener(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Opens the studies that were named, or those of last time when none was, and the packages in front of them. */
	public void openAtStart(List<Path> named) {
		new StudyOpener(window).openAtStart(named.stream().filter(it -> !isPackage(it) && !isArchive(it)).toList());
		named.stream().filter(it -> isPackage(it) || isArchive(it)).forEach(this::open);
	}

	/** Whether that is something to open, and not a file whose rows are imported. */
	public static boolean opens(Path named) {
		return isPackage(named) || isArchive(named) || Files.isDirectory(named)
				|| StudyFolder.STUDY_FILE.equals(String.valueOf(named.getFileName()));
	}

	/** Opens a study, one that came as one file, or a package; what cannot be opened is named in a dialog. */
	public void open(Path named) {
		if (isPackage(named)) {
			run(OPEN_PACKAGE, FILE, named);
		} else if (isArchive(named)) {
			run(UNPACK, ARCHIVE, named);
		} else {
			new StudyOpener(window).open(named);
		}
	}

	private static boolean isPackage(Path named) {
		return named.toString().endsWith(PACKAGE);
	}

	private static boolean isArchive(Path named) {
		return StudyArchive.isNamedSo(named) && Files.isRegularFile(named);
	}

	private void run(String id, String parameter, Path file) {
		Command command = window.getService(ICommandService.class).getCommand(id);
		try {
			window.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(parameter, file.toString())), null);
		} catch (CommandException failure) {
			ILog.of(NamedOpener.class).warn(file.toString(), failure);
		}
	}
}
