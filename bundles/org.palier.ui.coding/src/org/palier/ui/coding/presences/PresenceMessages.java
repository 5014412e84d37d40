// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.presences;

import org.eclipse.osgi.util.NLS;

/** The words of the window of decisions on presences, in the language of the workbench. */
public final class PresenceMessages extends NLS {

	public static String by;
	public static String decide;
	public static String decided;
	public static String left;
	public static String nobody;
	public static String noDifference;
	public static String oneSide;
	public static String open;
	public static String presence;
	public static String reason;
	public static String saw;
	public static String sawNothing;
	public static String title;
	public static String together;
	public static String usages;

	static {
		NLS.initializeMessages("org.palier.ui.coding.presences.messages", PresenceMessages.class);
	}

	private PresenceMessages() {
	}
}
