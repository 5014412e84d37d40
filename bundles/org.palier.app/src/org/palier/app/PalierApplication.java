// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.palier.ui.preferences.Colours;
import org.palier.ui.preferences.TextSize;

/**
 * The workbench. Arguments: studies and coding packages to open, each by its path, a study also as {@code --study DIR}. What cannot
 * be opened is named in a dialog and the workbench opens without it. A workspace holds the state of one workbench: a second one on
 * the same workspace hands over what it was asked to open and ends; where no window answers it says so and ends with
 * {@link #IN_USE}.
 */
public final class PalierApplication implements IApplication {

	/** Code with which the process ends when another workbench has the workspace; the command line's for "in use" is the same. */
	static final Integer IN_USE = 5;
	/** Code with which the process ends when there is no display: the start script's for the same. */
	private static final Integer NO_DISPLAY = 1;
	/** How long a second start waits for a window that has just begun, or is just closing; in milliseconds. */
	private static final long PATIENCE = 20_000;
	private static final long PAUSE = 200;

	@Override
	public Object start(IApplicationContext context) {
		List<Path> asked = asked((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Location workspace = Platform.getInstanceLocation();
		boolean held = holds(workspace);
		for (long end = System.currentTimeMillis() + PATIENCE; !held && System.currentTimeMillis() < end; held = holds(workspace)) {
			if (new SecondStart(metadata(workspace)).handOver(asked)) {
				System.out.println(asked.isEmpty() ? AppMessages.broughtToFront
						: NLS.bind(AppMessages.handedOver, String.join(", ", asked.stream().map(Path::toString).toList())));
				return EXIT_OK;
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
		}
		Display display;
		var size = held ? TextSize.kept() : new TextSize(100);
		try {
			size.beforeDisplay();
			display = PlatformUI.createDisplay();
		} catch (SWTError without) {
			System.err.println(AppMessages.noDisplay);
			return NO_DISPLAY;
		}
		new UnstyledRows().startOn(display);
		try {
			if (!held) {
				MessageDialog.openInformation(null, AppMessages.alreadyOpenTitle, AppMessages.alreadyOpen);
				return IN_USE;
			}
			Colours.atStart();
			size.beforeWorkbench();
			int result = PlatformUI.createAndRunWorkbench(display, new PalierWorkbenchAdvisor(asked));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** The folder of a workspace that is the platform's. */
	static Path metadata(Location workspace) {
		return Path.of(new File(workspace.getURL().getPath()).getPath(), ".metadata");
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

	/** What is to be opened, by whole paths: what {@code --study} names, and what is no option; everything else is the platform's. */
	static List<Path> asked(String... arguments) {
		var things = new ArrayList<Path>();
		for (int i = 0; i < arguments.length; i++) {
			boolean valued = i + 1 < arguments.length;
			if ("--study".equals(arguments[i])) {
				if (valued) {
					things.add(Path.of(arguments[++i]).toAbsolutePath().normalize());
				}
			} else if (!arguments[i].startsWith("-")) {
				things.add(Path.of(arguments[i]).toAbsolutePath().normalize());
			} else if (valued && !arguments[i + 1].startsWith("-")) {
				i++;
			}
		}
		return List.copyOf(things);
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
