// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import java.io.IOException;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.palier.ui.study.Preferences;

/** A page of the preferences: a sentence on what it is for, then fields, each beneath its name. */
abstract class Page extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 420;

	@Override
	public void init(IWorkbench workbench) {
		// Nothing of the workbench is needed before the page is shown.
	}

	@Override
	protected final IPreferenceStore doGetPreferenceStore() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE);
	}

	@Override
	protected final Control createContents(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.preferences");
		fill(body);
		return body;
	}

	/** Makes the fields, with what is kept. */
	abstract void fill(Composite body);

	/** A sentence as wide as the page. */
	static Label sentence(Composite body, String words) {
		var label = new Label(body, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A list to choose from, beneath its name. */
	static Combo choice(Composite body, String name, String... items) {
		sentence(body, name);
		var combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, -4).applyTo(combo);
		return combo;
	}

	/** Chooses what is kept under a key; the first where that is none of them. */
	final void show(Combo combo, String key, String... values) {
		combo.select(0);
		for (int i = 0; i < values.length; i++) {
			if (values[i].equals(getPreferenceStore().getString(key))) {
				combo.select(i);
			}
		}
	}

	/** Keeps a text. */
	final void keep(String key, String value) {
		getPreferenceStore().setValue(key, value);
	}

	@Override
	public boolean performOk() {
		var store = (ScopedPreferenceStore) getPreferenceStore();
		try {
			store.save();
			return true;
		} catch (IOException failure) {
			setErrorMessage(failure.getLocalizedMessage());
			return false;
		}
	}
}
