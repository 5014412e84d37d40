// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.problems;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class ProblemMessages extends NLS {

	public static String checking;
	public static String checkFailed;
	public static String checkingPlugins;
	public static String brokenPlugin;
	public static String failedPlugin;
	public static String more;
	public static String nothingToFix;
	public static String nothingToFixTitle;

	static {
		NLS.initializeMessages("org.palier.ui.problems.messages", ProblemMessages.class);
	}

	private ProblemMessages() {
	}
}
