// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.study.history.CountedAccounts;
import org.palier.ui.labels.SpokenName;

/** By which accounts the tables count an agency as present. */
final class CountedAccountsChoice {

	private final Combo choice;

	/** @param changed told of another choice */
	CountedAccountsChoice(Composite parent, Runnable changed) {
		var line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		var label = new Label(line, SWT.NONE);
		label.setText(ExploreMessages.countedAccounts);
		choice = new Combo(line, SWT.READ_ONLY);
		choice.setItems(Arrays.stream(CountedAccounts.values()).map(it -> it.label().in(Locale.getDefault())).toArray(String[]::new));
		choice.select(CountedAccounts.OFFICIAL_AND_UNKNOWN.ordinal());
		choice.addListener(SWT.Selection, event -> changed.run());
		new SpokenName(ExploreMessages.countedAccounts).on(choice);
	}

	/** The chosen accounts. */
	CountedAccounts chosen() {
		return CountedAccounts.values()[choice.getSelectionIndex()];
	}

	/** Whether it can be chosen. */
	void setEnabled(boolean enabled) {
		choice.setEnabled(enabled);
	}
}
