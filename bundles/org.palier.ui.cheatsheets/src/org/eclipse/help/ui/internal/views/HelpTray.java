// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Stands for the help system’s class of that name, which the viewer of cheat sheets names and so cannot be loaded
 * without. It is never made: cheat sheets are not shown in dialogs here. Where the help system is installed, its
 * own class is found first.
 */
public class HelpTray extends DialogTray {

	@Override
	protected Control createContents(Composite parent) {
		throw new IllegalStateException("The help system is not installed");
	}
}
