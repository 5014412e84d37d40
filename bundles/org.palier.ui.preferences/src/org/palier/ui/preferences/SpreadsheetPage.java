// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.reports.data.CsvForm;
import org.palier.ui.study.Preferences;

/** The preference page for the form of CSV files. */
public final class SpreadsheetPage extends Page {

	private static final String[] SEPARATORS = { "", ";", ",", "tab" };
	private static final String[] DECIMALS = { "", ",", "." };

	private final CsvForm usual = CsvForm.usual(Locale.getDefault(Locale.Category.FORMAT));
	private Combo separator;
	private Combo decimal;
	private Button mark;

	@Override
	void fill(Composite body) {
		sentence(body, PreferenceMessages.sheetIntro);
		separator = choice(body, PreferenceMessages.separatorTitle, NLS.bind(PreferenceMessages.sheetUsual, usual.separator()),
				PreferenceMessages.separatorSemicolon, PreferenceMessages.separatorComma, PreferenceMessages.separatorTab);
		show(separator, Preferences.CSV_SEPARATOR, SEPARATORS);
		separator.addListener(SWT.Selection, event -> check());
		decimal = choice(body, PreferenceMessages.decimalTitle, NLS.bind(PreferenceMessages.sheetUsual, usual.decimal()),
				PreferenceMessages.decimalComma, PreferenceMessages.decimalPoint);
		show(decimal, Preferences.CSV_DECIMAL, DECIMALS);
		decimal.addListener(SWT.Selection, event -> check());
		mark = new Button(body, SWT.CHECK);
		mark.setText(PreferenceMessages.mark);
		getPreferenceStore().setDefault(Preferences.CSV_MARK, true);
		mark.setSelection(getPreferenceStore().getBoolean(Preferences.CSV_MARK));
	}

	private void check() {
		String cells = SEPARATORS[separator.getSelectionIndex()];
		String point = DECIMALS[decimal.getSelectionIndex()];
		boolean comma = point.isEmpty() ? usual.decimal() == ',' : ",".equals(point);
		boolean same = ",".equals(cells) && comma;
		setErrorMessage(same ? PreferenceMessages.sheetSame : null);
		setValid(!same);
	}

	@Override
	protected void performDefaults() {
		separator.select(0);
		decimal.select(0);
		mark.setSelection(true);
		check();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		keep(Preferences.CSV_SEPARATOR, SEPARATORS[separator.getSelectionIndex()]);
		keep(Preferences.CSV_DECIMAL, DECIMALS[decimal.getSelectionIndex()]);
		keep(Preferences.CSV_MARK, Boolean.toString(mark.getSelection()));
		return super.performOk();
	}
}
