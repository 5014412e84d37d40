// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.wizards.StudyOfFile;

/** What the Welcome page proposes. */
final class WelcomeTasks {

	/** Id of the cheat sheet that leads to the published shares of the paper, and the command that opens one. */
	private static final String TABLE_1 = "org.palier.app.cheatsheet.table1";
	private static final String OPEN_SHEET = "org.palier.app.cheatsheet.open";
	/** Opens the file that one coder was handed. */
	private static final String OPEN_PACKAGE = "org.palier.ui.coding.package.open";
	private static final String PAGES = "/org.palier.help/html/";

	/**
	 * Something to do.
	 *
	 * @param title  of the link
	 * @param words  one sentence on it; empty where the title says all
	 * @param action what a click does
	 */
	record Task(String title, String words, Runnable action) {
	}

	private final IWorkbenchWindow window;
	private final DemoStudies demo;

	WelcomeTasks(IWorkbenchWindow window) {
		this.window = window;
		this.demo = new DemoStudies(window);
	}

	List<Task> first() {
		var tasks = new ArrayList<Task>();
		tasks.add(new Task(AppMessages.welcomeFile, AppMessages.welcomeFileWords, () -> new StudyOfFile(window).ask()));
		tasks.add(new Task(AppMessages.welcomeDemo, NLS.bind(AppMessages.welcomeDemoWords, demo.folder()), demo::open));
		if (hasSheet()) {
			tasks.add(new Task(AppMessages.welcomeTable, AppMessages.welcomeTableWords, this::openSheet));
		}
		tasks.add(new Task(AppMessages.welcomePyramid, AppMessages.welcomePyramidWords, () -> read("pyramid")));
		tasks.add(new Task(AppMessages.welcomeNew, AppMessages.welcomeNewWords, () -> run(StudyCommands.NEW)));
		tasks.add(new Task(AppMessages.welcomePackage, AppMessages.welcomePackageWords, () -> run(OPEN_PACKAGE)));
		return tasks;
	}

	List<Task> reading() {
		return List.of(new Task(AppMessages.welcomeReadPalier, "", () -> read("palier")),
				new Task(AppMessages.welcomeReadCensus, "", () -> read("first-census")),
				new Task(AppMessages.welcomeReadTables, "", () -> read("tables")),
				new Task(AppMessages.welcomeReadGlossary, "", () -> read("glossary")));
	}

	private void run(String command) {
		StudyCommands.run(window.getService(IHandlerService.class), command);
	}

	private void read(String page) {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(PAGES + page + ".html");
	}

	private static boolean hasSheet() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.cheatsheets.cheatSheetContent"))
				.anyMatch(it -> TABLE_1.equals(it.getAttribute("id")));
	}

	private void openSheet() {
		var command = window.getService(ICommandService.class).getCommand(OPEN_SHEET);
		try {
			window.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of("org.palier.app.cheatsheet.id", TABLE_1)), null);
		} catch (CommandException failure) {
			ILog.of(WelcomeTasks.class).warn(TABLE_1, failure);
		}
	}
}
