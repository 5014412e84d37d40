// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class PageMessages extends NLS {

	public static String edit;
	public static String reading;

	static {
		NLS.initializeMessages("org.palier.ui.pages.messages", PageMessages.class);
	}

	private PageMessages() {
	}
}
