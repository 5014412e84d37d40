// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The help beside a dialog, which would keep the view from being reached. */
final class HelpTray extends DialogTray {

	private static final int WIDTH = 400;

	private final Consumer<HelpPane> first;
	private HelpPane pane;

	/** @param first shows what was asked for */
	HelpTray(Consumer<HelpPane> first) {
		this.first = first;
	}

	@Override
	protected Control createContents(Composite parent) {
		var frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		pane = new HelpPane(frame, new HelpBook());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 300).applyTo(pane.control());
		first.accept(pane);
		return frame;
	}

	HelpPane pane() {
		return pane;
	}
}
