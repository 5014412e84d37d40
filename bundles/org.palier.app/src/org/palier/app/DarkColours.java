// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/** Window > Dark colours: the looks of the workbench by day and by night. A first start follows the system. */
final class DarkColours extends Action {

	static final String LIGHT = "org.palier.app.theme";
	/** The platform asks the window system for dark controls when the id of a theme has this word. */
	static final String DARK = LIGHT + ".dark";

	private final IThemeEngine engine;

	DarkColours(IWorkbenchWindow window) {
		super(AppMessages.menuDark, IAction.AS_CHECK_BOX);
		engine = window.getWorkbench().getService(IThemeEngine.class);
		setId("org.palier.app.dark");
		ITheme active = engine.getActiveTheme();
		setChecked(active != null && active.getId().equals(DARK));
	}

	/** Before the workbench is made: without a choice of the person, the platform would take a dark theme of its own. */
	static void followSystem() {
		if (Display.isSystemDarkTheme()) {
			DefaultScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", DARK);
		}
	}

	@Override
	public void run() {
		engine.setTheme(isChecked() ? DARK : LIGHT, true);
	}
}
