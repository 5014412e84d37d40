// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
public final class PyramidMessages extends NLS {

	static String copyImage;
	static String export;
	static String exportFailed;
	static String exportPng;
	static String exportPng2;
	static String exportSvg;
	static String levelDown;
	static String levelUp;
	static String moveOnPlatform;
	static String moveTo;
	static String noLevels;
	static String noStudy;
	static String noTheory;
	static String paletteTools;
	static String paletteUsages;
	static String print;
	static String printFailed;
	static String rename;
	static String saveFailed;
	static String selectAll;
	/** On a token's tip. */
	public static String tipLevelShare;
	/** On a token's tip. */
	public static String tipShare;
	/** On a token's tip. */
	public static String tipTray;
	static String showPosts;
	static String toolMarquee;
	static String toolSelect;
	static String unplace;
	static String unplaced;
	static String count;
	static String countPosts;
	static String countPresences;
	static String zoom;
	static String zoomFit;
	static String zoomIn;
	static String zoomNormal;
	static String zoomOut;

	static {
		NLS.initializeMessages("org.palier.ui.pyramid.messages", PyramidMessages.class);
	}

	private PyramidMessages() {
	}
}
