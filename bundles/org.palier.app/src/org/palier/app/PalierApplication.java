// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench. Arguments: {@code --study DIR}, once for each study to open. A study that cannot be opened
 * is named in a dialog and the workbench opens without it. A workspace holds the state of one workbench: a second one on
 * the same workspace says so and ends with {@link #IN_USE}.
 */
public final class PalierApplication implements IApplication {

	/** Code with which the process ends when another workbench has the workspace; the command line's for "in use" is the same. */
	static final Integer IN_USE = 5;

	/** Code with which the process ends when there is no display: the start script's for the same. */
	private static final Integer NO_DISPLAY = 1;

	@Override
	public Object start(IApplicationContext context) {
		List<Path> studies = studies((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError without) {
			System.err.println(AppMessages.noDisplay);
			return NO_DISPLAY;
		}
		new UnstyledRows().startOn(display);
		try {
			if (!holds(Platform.getInstanceLocation())) {
				MessageDialog.openInformation(null, AppMessages.alreadyOpenTitle, AppMessages.alreadyOpen);
				return IN_USE;
			}
			DarkColours.followSystem();
			int result = PlatformUI.createAndRunWorkbench(display, new PalierWorkbenchAdvisor(studies));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/**
	 * Takes the workspace until the process ends, however it ends. Two workbenches would overwrite each other's state: lists,
	 * unsaved edits, what the platform saves every few minutes.
	 *
	 * @param workspace null when there is none
	 * @return false when another process has it
	 */
	static boolean holds(Location workspace) {
		if (workspace == null || !workspace.isSet()) {
			return true;
		}
		try {
			return workspace.lock();
		} catch (IOException unlockable) {
			// On a file system without locks nothing can be told: better one window too many than none.
			ILog.of(PalierApplication.class).warn(workspace.getURL().toString(), unlockable);
			return true;
		}
	}

	/** The folders named by {@code --study}; everything else is the platform's. */
	static List<Path> studies(String[] arguments) {
		var folders = new ArrayList<Path>();
		for (int i = 0; i + 1 < arguments.length; i++) {
			if ("--study".equals(arguments[i])) {
				folders.add(Path.of(arguments[++i]));
			}
		}
		return folders;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
