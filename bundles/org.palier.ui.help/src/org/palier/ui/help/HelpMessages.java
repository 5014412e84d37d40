// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle, in the language of the workbench. */
final class HelpMessages extends NLS {

	public static String back;
	public static String contents;
	public static String found;
	public static String missing;
	public static String nothing;
	public static String search;
	public static String seeAlso;

	static {
		NLS.initializeMessages("org.palier.ui.help.messages", HelpMessages.class);
	}

	private HelpMessages() {
	}
}
