// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle, in the language of the workbench. */
final class AppMessages extends NLS {

	static String menuEdit;
	static String menuFile;
	static String menuHelp;
	static String menuViews;
	static String menuWindow;

	static {
		NLS.initializeMessages("org.palier.app.messages", AppMessages.class);
	}

	private AppMessages() {
	}
}
