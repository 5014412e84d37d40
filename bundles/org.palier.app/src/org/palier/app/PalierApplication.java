// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench. Arguments: {@code --study DIR}, once for each study to open. A study that cannot be opened
 * is named in a dialog and the workbench opens without it.
 */
public final class PalierApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		List<Path> studies = studies((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Display display = PlatformUI.createDisplay();
		DarkColours.followSystem();
		try {
			int result = PlatformUI.createAndRunWorkbench(display, new PalierWorkbenchAdvisor(studies));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
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
