// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import org.eclipse.osgi.util.NLS;

/** The words of the page of duplicates, in the language of the workbench. */
public final class DuplicatesMessages extends NLS {

	public static String cancel;
	public static String cancelled;
	public static String searchAgain;
	public static String searching;
	public static String after;
	public static String apart;
	public static String became;
	public static String becameBadDay;
	public static String becameTitle;
	public static String becameWhen;
	public static String changes;
	public static String explained;
	public static String goes;
	public static String kept;
	public static String later;
	public static String merge;
	public static String none;
	public static String question;
	public static String reasons;
	public static String score;
	public static String stays;
	public static String swap;
	public static String title;
	public static String toDecide;
	public static String warnings;

	static {
		NLS.initializeMessages("org.palier.ui.census.duplicates.messages", DuplicatesMessages.class);
	}

	private DuplicatesMessages() {
	}
}
