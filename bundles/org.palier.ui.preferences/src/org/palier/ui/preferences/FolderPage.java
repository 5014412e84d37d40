// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.palier.ui.study.Preferences;

/** The preference page for the folder of new studies. */
public final class FolderPage extends Page {

	private DirectoryFieldEditor folder;

	@Override
	void fill(Composite body) {
		sentence(body, PreferenceMessages.folderIntro);
		var line = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		folder = new DirectoryFieldEditor(Preferences.STUDIES, PreferenceMessages.folderField, line);
		folder.setPage(this);
		folder.setPreferenceStore(getPreferenceStore());
		folder.setPropertyChangeListener(event -> setValid(folder.isValid()));
		folder.load();
	}

	@Override
	protected void performDefaults() {
		folder.setStringValue("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		keep(Preferences.STUDIES, folder.getStringValue().strip());
		return super.performOk();
	}
}
