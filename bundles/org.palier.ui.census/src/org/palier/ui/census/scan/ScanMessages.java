// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.scan;

import org.eclipse.osgi.util.NLS;

/** The words for the scan of sites, in the language of the workbench. */
public final class ScanMessages extends NLS {

	public static String accounts;
	public static String agencies;
	public static String day;
	public static String explained;
	public static String file;
	public static String folder;
	public static String found;
	public static String job;
	public static String live;
	public static String liveExplained;
	public static String next;
	public static String noDay;
	public static String noPages;
	public static String notAbsent;
	public static String place;
	public static String platform;
	public static String read;
	public static String saved;
	public static String share;
	public static String title;
	public static String unreadable;
	public static String kinds;

	static {
		NLS.initializeMessages("org.palier.ui.census.scan.messages", ScanMessages.class);
	}

	private ScanMessages() {
	}
}
