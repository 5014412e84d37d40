// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.preferences.Colours;

/** Window > Dark colours: from the looks by day to those by night and back, as the preferences do. */
final class DarkColours extends Action {

	DarkColours(IWorkbenchWindow window) {
		super(AppMessages.menuDark, IAction.AS_CHECK_BOX);
		setId("org.palier.app.dark");
		ITheme active = window.getWorkbench().getService(IThemeEngine.class).getActiveTheme();
		setChecked(active != null && active.getId().equals(Colours.DARK_THEME));
	}

	@Override
	public void run() {
		(isChecked() ? Colours.DARK : Colours.LIGHT).choose();
	}
}
