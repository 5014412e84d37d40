// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.coding.handout.PackageContainer;
import org.palier.coding.handout.PackageFile;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.study.StudySession;

/**
 * Takes the package of a coder back, whatever is coded in it. One of the other kind goes to the command that takes
 * those, so that a person need not know the kind of a file. The command may be given the file; else it asks for it.
 */
public abstract class TakeBackHandler extends StudyHandler {

	/** Takes back packages of posts. */
	protected static final String POSTS = "org.palier.ui.coding.sets.merge";
	/** Takes back packages of interviews. */
	protected static final String INTERVIEWS = "org.palier.ui.interviews.take_back";
	private static final String FILE = "file";

	private final String command;
	private final String title;

	/** @param command which of the two it is @param title of what is asked */
	protected TakeBackHandler(String command, String title) {
		this.command = command;
		this.title = title;
	}

	@Override
	protected final void execute(IWorkbenchWindow window, StudySession session, Map<String, String> given) {
		Optional<Path> file = given.get(FILE) == null ? ask(window) : Optional.of(Path.of(given.get(FILE)));
		file.ifPresent(it -> begin(window, session, it));
	}

	@Override
	protected final void execute(IWorkbenchWindow window, StudySession session) {
		execute(window, session, Map.of());
	}

	/** Takes it back here, or hands it to the command that does. */
	protected final void begin(IWorkbenchWindow window, StudySession session, Path file) {
		if (isOther(file)) {
			hand(window, command.equals(POSTS) ? INTERVIEWS : POSTS, file);
		} else {
			takeBack(window, session, file);
		}
	}

	/** Takes back a package of its own kind, or says why not. */
	protected abstract void takeBack(IWorkbenchWindow window, StudySession session, Path file);

	private Optional<Path> ask(IWorkbenchWindow window) {
		return FileChoice.of(window.getShell(), title, FileKind.of(FileMessages.codingPackage, PackageFile.ENDING), FileKind.all()).opened();
	}

	/** An unreadable file is of no other kind: the command that tries it says why. */
	private boolean isOther(Path file) {
		try {
			String kind = PackageContainer.kind(file);
			return kind.equals(command.equals(POSTS) ? PackageContainer.INTERVIEWS : PackageContainer.POSTS);
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static void hand(IWorkbenchWindow window, String command, Path file) {
		var known = window.getService(ICommandService.class).getCommand(command);
		try {
			window.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(known, Map.of(FILE, file.toString())), null);
		} catch (CommandException failure) {
			ILog.of(TakeBackHandler.class).warn(command, failure);
		}
	}
}
