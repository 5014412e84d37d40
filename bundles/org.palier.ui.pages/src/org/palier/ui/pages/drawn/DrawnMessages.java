// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class DrawnMessages extends NLS {

	public static String again;
	public static String reading;

	static {
		NLS.initializeMessages("org.palier.ui.pages.drawn.messages", DrawnMessages.class);
	}

	private DrawnMessages() {
	}
}
