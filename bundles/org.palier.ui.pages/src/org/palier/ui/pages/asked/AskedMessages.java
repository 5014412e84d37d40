// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class AskedMessages extends NLS {

	public static String edit;
	public static String reading;

	static {
		NLS.initializeMessages("org.palier.ui.pages.asked.messages", AskedMessages.class);
	}

	private AskedMessages() {
	}
}
