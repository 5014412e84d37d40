// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.ui.study.Preferences;

/** The preference page for the languages of the window and of reports. */
public final class LanguagePage extends Page {

	private static final String[] WINDOW = { "", "fr_CA", "en_CA" };
	private static final String[] CONTENT = { "", "fr", "en" };

	private Combo window;
	private Combo content;

	@Override
	void fill(Composite body) {
		sentence(body, PreferenceMessages.languageIntro);
		window = choice(body, PreferenceMessages.languageOfWindow, PreferenceMessages.languageOfSystem, PreferenceMessages.languageFrench,
				PreferenceMessages.languageEnglish);
		show(window, Preferences.WINDOW_LANGUAGE, WINDOW);
		content = choice(body, PreferenceMessages.languageOfContent, PreferenceMessages.languageSame, PreferenceMessages.languageFrench,
				PreferenceMessages.languageEnglish);
		show(content, Preferences.CONTENT_LANGUAGE, CONTENT);
	}

	@Override
	protected void performDefaults() {
		window.select(0);
		content.select(0);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		keep(Preferences.CONTENT_LANGUAGE, CONTENT[content.getSelectionIndex()]);
		String wanted = WINDOW[window.getSelectionIndex()];
		boolean other = !wanted.equals(getPreferenceStore().getString(Preferences.WINDOW_LANGUAGE));
		keep(Preferences.WINDOW_LANGUAGE, wanted);
		boolean kept = super.performOk();
		if (kept && other) {
			Restart.ask(PreferenceMessages.languageRestart);
		}
		return kept;
	}
}
