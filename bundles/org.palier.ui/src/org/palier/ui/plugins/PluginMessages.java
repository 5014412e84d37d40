// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class PluginMessages extends NLS {

	public static String state;
	public static String kind;
	public static String name;
	public static String id;
	public static String version;
	public static String api;
	public static String signature;
	public static String bundle;
	public static String reason;
	public static String filter;
	public static String onlyFaulty;
	public static String problems;
	public static String tryAgain;
	public static String tryAgainTip;
	public static String notReleased;
	public static String copy;
	public static String reading;
	public static String summary;

	static {
		NLS.initializeMessages("org.palier.ui.plugins.messages", PluginMessages.class);
	}

	private PluginMessages() {
	}
}
