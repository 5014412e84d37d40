// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class StudyMessages extends NLS {

	public static String editsNotKept;
	public static String saveFailed;
	public static String saveCharacter;
	public static String saveReadBack;
	public static String saveDenied;
	public static String historyFailed;
	public static String countingPosts;
	public static String runFailed;
	public static String runStudyClosed;
	public static String cancel;
	public static String changed;
	public static String changedTitle;
	public static String copied;
	public static String copiedTitle;
	public static String copiedWithoutPosts;
	public static String copyName;
	public static String copyNoName;
	public static String copyOf;
	public static String copyTaken;
	public static String copyTitle;
	public static String copying;
	public static String inUseTitle;
	public static String keepCopy;
	public static String later;
	public static String looking;
	public static String overwrite;
	public static String reload;
	public static String reloadFailed;
	public static String reloaded;
	public static String retry;
	public static String redone;
	public static String undone;
	public static String unknownTime;
	public static String waiting;
	public static String whoLong;
	public static String whoMessage;
	public static String whoNobody;
	public static String whoTitle;

	static {
		NLS.initializeMessages("org.palier.ui.study.messages", StudyMessages.class);
	}

	private StudyMessages() {
	}
}
