// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class HomeMessages extends NLS {

	public static String byHand;
	public static String byHandTitle;
	public static String choiceFolder;
	public static String choiceNobody;
	public static String choiceTheories;
	public static String choiceYou;
	public static String choiceYouWhole;
	public static String choices;
	public static String counting;
	public static String home;
	public static String noStudy;
	public static String nothingToDo;
	public static String paste;
	public static String pasteKind;
	public static String pasteName;
	public static String pasteNothing;
	public static String pasteNotWritten;
	public static String pasteTitle;
	public static String reading;
	public static String step;
	public static String stepWaits;
	public static String thenSay;
	public static String news;
	public static String newsMore;
	public static String tileAgain;
	public static String tileReading;
	public static String toDo;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.palier.ui.home.messages", HomeMessages.class);
	}

	private HomeMessages() {
	}
}
