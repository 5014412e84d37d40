// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** A page that asks for a part of a plan; it is complete when the plan as a whole can be. */
abstract class PlanPage extends WizardPage {

	PlanPage(String id, String title, String more) {
		super(id, title, null);
		setDescription(more);
	}

	/** The fields are there. */
	final void done(Composite body) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.coding_sets");
		setControl(body);
	}

	/** What is asked for has changed: says what is wrong with it. */
	final void changed() {
		if (getControl() != null && getWizard() instanceof DrawSetWizard wizard) {
			wizard.changed();
			check(wizard);
		}
	}

	private void check(DrawSetWizard wizard) {
		String wrong = wizard.wrong();
		setErrorMessage(wrong);
		setPageComplete(wrong == null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && getWizard() instanceof DrawSetWizard wizard) {
			check(wizard);
		}
	}
}
