// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** What the pages of the preferences say. */
final class PreferenceMessages extends NLS {

	public static String coloursDark;
	public static String coloursLight;
	public static String coloursSystem;
	public static String coloursTitle;
	public static String decimalComma;
	public static String decimalPoint;
	public static String decimalTitle;
	public static String displayElsewhere;
	public static String displaySize;
	public static String folderField;
	public static String folderIntro;
	public static String languageEnglish;
	public static String languageFrench;
	public static String languageIntro;
	public static String languageOfContent;
	public static String languageOfSystem;
	public static String languageOfWindow;
	public static String languageRestart;
	public static String languageSame;
	public static String mark;
	public static String reportEditions;
	public static String reportIntro;
	public static String reportNone;
	public static String reportRedacted;
	public static String restartLater;
	public static String restartNow;
	public static String restartTitle;
	public static String separatorComma;
	public static String separatorSemicolon;
	public static String separatorTab;
	public static String separatorTitle;
	public static String sheetIntro;
	public static String sheetSame;
	public static String sheetUsual;
	public static String sizeRestart;
	public static String youField;
	public static String youIntro;

	static {
		NLS.initializeMessages("org.palier.ui.preferences.messages", PreferenceMessages.class);
	}

	private PreferenceMessages() {
	}
}
