// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** The import wizard's dialog: going on from the first page reads the file, with progress and cancel. */
public final class ImportDialog extends WizardDialog {

	private final ImportWizard wizard;

	/** @param wizard the import */
	public ImportDialog(Shell parent, ImportWizard wizard) {
		super(parent, wizard);
		this.wizard = wizard;
	}

	@Override
	protected Point getInitialSize() {
		Point least = super.getInitialSize();
		// Room for the longest form and for the reasons of rejected rows.
		return new Point(Math.max(780, least.x), Math.max(620, least.y));
	}

	@Override
	protected void nextPressed() {
		if (wizard.read()) {
			super.nextPressed();
		}
	}
}
