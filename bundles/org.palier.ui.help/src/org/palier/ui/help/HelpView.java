// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The help beside the work. */
public final class HelpView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.palier.ui.help.view";

	private HelpPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new HelpPane(parent, new HelpBook());
		pane.showContents();
	}

	HelpPane pane() {
		return pane;
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
