// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class FindingsMessages extends NLS {

	public static String cell;
	public static String down;
	public static String findings;
	public static String held;
	public static String isNew;
	public static String kept;
	public static String keptColumn;
	public static String keptHint;
	public static String nothing;
	public static String number;
	public static String read;
	public static String reading;
	public static String refusedHint;
	public static String remove;
	public static String reword;
	public static String rewordMessage;
	public static String rewordTitle;
	public static String see;
	public static String sentence;
	public static String title;
	public static String up;
	public static String verdict;
	public static String wordsEnglish;
	public static String wordsFrench;

	static {
		NLS.initializeMessages("org.palier.ui.findings.messages", FindingsMessages.class);
	}

	private FindingsMessages() {
	}
}
