// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.releases;

import org.eclipse.osgi.util.NLS;

/** The words on files that go out, in the language of the workbench. */
public final class GoingOutMessages extends NLS {

	public static String browse;
	public static String entered;
	public static String everything;
	public static String goesOut;
	public static String goesOutTip;
	public static String key;
	public static String keyTip;
	public static String message;
	public static String title;
	public static String without;
	public static String write;

	static {
		NLS.initializeMessages("org.palier.ui.releases.messages", GoingOutMessages.class);
	}

	private GoingOutMessages() {
	}
}
