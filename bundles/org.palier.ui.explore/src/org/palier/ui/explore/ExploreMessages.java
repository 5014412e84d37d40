// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class ExploreMessages extends NLS {

	public static String addField;
	public static String added;
	public static String asking;
	public static String chip;
	public static String columns;
	public static String compare;
	public static String compareWith;
	public static String explore;
	public static String measure;
	public static String notWritten;
	public static String own;
	public static String pdfColumn;
	public static String pdfPage;
	public static String picture;
	public static String pngColumn;
	public static String pngPage;
	public static String questions;
	public static String remove;
	public static String rows;
	public static String save;
	public static String saveName;
	public static String show;
	public static String step;
	public static String svgColumn;
	public static String svgPage;
	public static String turn;

	static {
		NLS.initializeMessages("org.palier.ui.explore.messages", ExploreMessages.class);
	}

	private ExploreMessages() {
	}
}
