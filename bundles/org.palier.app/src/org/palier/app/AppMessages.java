// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle, in the language of the workbench. */
final class AppMessages extends NLS {

	public static String alreadyOpen;
	public static String alreadyOpenTitle;
	public static String broughtToFront;
	public static String demoFailed;
	public static String demoJob;
	public static String demoReports;
	public static String demoStudy;
	public static String handedOver;
	public static String menuDark;
	public static String menuEdit;
	public static String menuFile;
	public static String menuHelp;
	public static String menuViews;
	public static String menuWindow;
	public static String noDisplay;
	public static String redoTool;
	public static String undoTool;
	public static String welcomeDemo;
	public static String welcomeDemoWords;
	public static String welcomeFile;
	public static String welcomeFileWords;
	public static String welcomeFirst;
	public static String welcomeForget;
	public static String welcomeGone;
	public static String welcomeLead;
	public static String welcomeName;
	public static String welcomeNew;
	public static String welcomeNewWords;
	public static String welcomeNoRecent;
	public static String welcomePackage;
	public static String welcomePackageWords;
	public static String welcomePyramid;
	public static String welcomePyramidWords;
	public static String welcomeRead;
	public static String welcomeReadCensus;
	public static String welcomeReadGlossary;
	public static String welcomeReadPalier;
	public static String welcomeReadTables;
	public static String welcomeRecent;
	public static String welcomeTable;
	public static String welcomeTableWords;

	static {
		NLS.initializeMessages("org.palier.app.messages", AppMessages.class);
	}

	private AppMessages() {
	}
}
