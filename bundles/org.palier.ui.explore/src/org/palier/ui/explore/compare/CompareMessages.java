// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class CompareMessages extends NLS {

	public static String comparing;
	public static String first;
	public static String kind;
	public static String measure;
	public static String name;
	public static String nothing;
	public static String second;
	public static String turn;

	static {
		NLS.initializeMessages("org.palier.ui.explore.compare.messages", CompareMessages.class);
	}

	private CompareMessages() {
	}
}
