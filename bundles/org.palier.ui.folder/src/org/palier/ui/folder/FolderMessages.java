// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import org.eclipse.osgi.util.NLS;

/** What windows on a study as files say. */
final class FolderMessages extends NLS {

	public static String backupClock;
	public static String backupGone;
	public static String backupList;
	public static String backupMessage;
	public static String backupNone;
	public static String backupRestore;
	public static String backupRestored;
	public static String backupSame;
	public static String backupSince;
	public static String backupTime;
	public static String backupTitle;
	public static String backupUntil;
	public static String backups;
	public static String browse;
	public static String copyBusy;
	public static String copyFailed;
	public static String copyFolder;
	public static String copyName;
	public static String copyNeedsName;
	public static String copyOf;
	public static String copyPlace;
	public static String copyWithoutPosts;
	public static String copying;
	public static String duplicate;
	public static String duplicateMessage;
	public static String duplicateTitle;
	public static String folderHint;
	public static String openKinds;
	public static String openPackage;
	public static String openTitle;
	public static String openWhole;
	public static String packed;
	public static String packing;
	public static String recentGone;
	public static String saveAs;
	public static String saveAsMessage;
	public static String saveAsTitle;
	public static String unpack;
	public static String unpackMessage;
	public static String unpackTitle;
	public static String unpacking;
	public static String whole;
	public static String wholeFile;
	public static String wholeInterviews;
	public static String wholeKind;
	public static String wholeMessage;
	public static String wholeNobody;
	public static String wholePersons;
	public static String wholePosts;
	public static String wholeSaves;
	public static String wholeTitle;

	static {
		NLS.initializeMessages("org.palier.ui.folder.messages", FolderMessages.class);
	}

	private FolderMessages() {
	}
}
