// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** Size of text from the next start on, and colours by day and by night, which are seen at once. */
public final class DisplayPage extends Page {

	private final List<Button> colours = new ArrayList<>();
	private Combo size;

	@Override
	void fill(Composite body) {
		size = choice(body, PreferenceMessages.displaySize, TextSize.ALL.stream().map(TextSize::words).toArray(String[]::new));
		size.select(TextSize.ALL.indexOf(TextSize.kept()));
		if (!TextSize.isSetHere()) {
			size.setEnabled(false);
			sentence(body, PreferenceMessages.displayElsewhere);
		}
		var group = new Group(body, SWT.NONE);
		group.setText(PreferenceMessages.coloursTitle);
		GridLayoutFactory.swtDefaults().applyTo(group);
		for (Colours each : Colours.values()) {
			var button = new Button(group, SWT.RADIO);
			button.setText(each.words());
			button.setSelection(each == Colours.kept());
			colours.add(button);
		}
	}

	@Override
	protected void performDefaults() {
		size.select(0);
		for (int i = 0; i < colours.size(); i++) {
			colours.get(i).setSelection(i == Colours.SYSTEM.ordinal());
		}
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		for (int i = 0; i < colours.size(); i++) {
			if (colours.get(i).getSelection() && Colours.values()[i] != Colours.kept()) {
				Colours.values()[i].choose();
			}
		}
		TextSize chosen = TextSize.ALL.get(size.getSelectionIndex());
		if (!chosen.equals(TextSize.kept())) {
			chosen.choose();
			Restart.ask(PreferenceMessages.sizeRestart);
		}
		return super.performOk();
	}
}
