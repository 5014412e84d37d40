// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import org.eclipse.osgi.util.NLS;

/** The words of the page of guided detection, in the language of the workbench. */
public final class GuidedMessages extends NLS {

	public static String absent;
	public static String address;
	public static String again;
	public static String againTip;
	public static String also;
	public static String anyJurisdiction;
	public static String lookedAt;
	public static String anyPlatform;
	public static String byList;
	public static String byOwnSite;
	public static String byPlatform;
	public static String bySite;
	public static String cannotTell;
	public static String checker;
	public static String enter;
	public static String export;
	public static String exportFile;
	public static String exportTip;
	public static String exported;
	public static String found;
	public static String inaccessible;
	public static String known;
	public static String lastAnswers;
	public static String neverLooked;
	public static String nextSearch;
	public static String noBrowser;
	public static String noDay;
	public static String noSearch;
	public static String nobody;
	public static String notExported;
	public static String notFound;
	public static String note;
	public static String nothingKnown;
	public static String nothingOpen;
	public static String official;
	public static String officialNo;
	public static String officialUnknown;
	public static String officialYes;
	public static String on;
	public static String opened;
	public static String pace;
	public static String part;
	public static String partOf;
	public static String present;
	public static String progress;
	public static String search;
	public static String site;
	public static String soFar;
	public static String stepPlatform;
	public static String stepSite;
	public static String takenAccount;
	public static String takenAddress;
	public static String title;
	public static String wasAbsent;
	public static String wasCannotTell;
	public static String wasInaccessible;
	public static String wasPresent;
	public static String where;
	public static String yield;
	public static String yields;

	static {
		NLS.initializeMessages("org.palier.ui.census.guided.messages", GuidedMessages.class);
	}

	private GuidedMessages() {
	}
}
