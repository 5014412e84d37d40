// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.scene;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
public final class PyramidMessages extends NLS {

	public static String copyImage;
	public static String export;
	public static String exportFailed;
	public static String exportPng;
	public static String exportPng2;
	public static String exportSvg;
	public static String levelDown;
	public static String levelUp;
	public static String moveOnPlatform;
	public static String moveTo;
	public static String noLevels;
	public static String noStudy;
	public static String noTheory;
	public static String nothingLeft;
	public static String palette;
	public static String paletteTools;
	public static String paletteUsages;
	public static String print;
	public static String printFailed;
	public static String rename;
	public static String selectAll;
	/** On a token's tip. */
	public static String tipLevelShare;
	/** On a token's tip. */
	public static String tipShare;
	/** On a token's tip. */
	public static String tipTray;
	public static String showPosts;
	public static String toolMarquee;
	public static String toolSelect;
	public static String unplace;
	public static String unplaced;
	public static String count;
	public static String countPosts;
	public static String countPresences;
	public static String marks;
	public static String view;
	public static String viewHint;
	public static String zoom;
	public static String zoomFit;
	public static String zoomIn;
	public static String zoomNormal;
	public static String zoomOut;
	public static String exportTitle;
	public static String png;
	public static String svg;

	static {
		NLS.initializeMessages("org.palier.ui.pyramid.scene.messages", PyramidMessages.class);
	}

	private PyramidMessages() {
	}
}
