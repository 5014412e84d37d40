// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class VerifyMessages extends NLS {

	public static String title;
	public static String words;
	public static String unsaved;
	public static String what;
	public static String when;
	public static String files;
	public static String result;
	public static String verify;
	public static String all;
	/** {0}: how many, {1}: of these, that differ, {2}: that could not be verified. */
	public static String concluded;
	public static String stop;
	public static String close;
	public static String none;
	public static String waiting;
	public static String same;
	public static String grown;
	public static String sealed;
	public static String differences;
	public static String refused;
	public static String stopped;
	public static String job;
	public static String failed;

	static {
		NLS.initializeMessages("org.palier.ui.verify.messages", VerifyMessages.class);
	}

	private VerifyMessages() {
	}
}
