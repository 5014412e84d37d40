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
	public static String unnamed;
	public static String countingPosts;
	public static String runFailed;
	public static String runStudyClosed;

	static {
		NLS.initializeMessages("org.palier.ui.study.messages", StudyMessages.class);
	}

	private StudyMessages() {
	}
}
