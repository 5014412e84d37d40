// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle, in the language of the workbench. */
final class AppMessages extends NLS {

	public static String menuEdit;
	public static String menuFile;
	public static String menuHelp;
	public static String menuViews;
	public static String menuWindow;

	static {
		NLS.initializeMessages("org.palier.app.messages", AppMessages.class);
	}

	private AppMessages() {
	}
}
