// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.palier.ui.study.PersonHere;

/** The preference page for the name of the person who works here. */
public final class YouPage extends Page {

	private Text name;

	@Override
	void fill(Composite body) {
		sentence(body, PreferenceMessages.youIntro);
		sentence(body, PreferenceMessages.youField);
		name = new Text(body, SWT.BORDER);
		name.setTextLimit(PersonHere.LONGEST);
		name.setText(new PersonHere().name().orElse(""));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, -4).applyTo(name);
	}

	@Override
	protected void performDefaults() {
		name.setText("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		new PersonHere().choose(name.getText());
		return true;
	}
}
