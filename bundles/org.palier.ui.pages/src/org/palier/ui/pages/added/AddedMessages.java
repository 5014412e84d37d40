// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.added;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class AddedMessages extends NLS {

	public static String failed;

	static {
		NLS.initializeMessages("org.palier.ui.pages.added.messages", AddedMessages.class);
	}

	private AddedMessages() {
	}
}
