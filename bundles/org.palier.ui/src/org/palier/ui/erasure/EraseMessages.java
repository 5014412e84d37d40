// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import org.eclipse.osgi.util.NLS;

/** The words on erasing, in the language of the workbench. */
public final class EraseMessages extends NLS {

	public static String account;
	public static String author;
	public static String confirm;
	public static String counts;
	public static String cutOff;
	public static String cutOffTitle;
	public static String deleteOthers;
	public static String done;
	public static String elsewhere;
	public static String explained;
	public static String failed;
	public static String finish;
	public static String handedOut;
	public static String imported;
	public static String index;
	public static String interviews;
	public static String job;
	public static String key;
	public static String keyTip;
	public static String later;
	public static String listExplained;
	public static String listTitle;
	public static String noDay;
	public static String nothing;
	public static String others;
	public static String period;
	public static String periodFrom;
	public static String periodTo;
	public static String receipt;
	public static String saveFirst;
	public static String texts;
	public static String title;
	public static String unknown;
	public static String unsaved;
	public static String versions;
	public static String whatMissing;
	public static String workbench;
	public static String would;

	static {
		NLS.initializeMessages("org.palier.ui.erasure.messages", EraseMessages.class);
	}

	private EraseMessages() {
	}
}
