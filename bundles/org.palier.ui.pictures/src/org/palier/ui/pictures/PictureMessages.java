// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class PictureMessages extends NLS {

	public static String copy;
	public static String markSpoken;
	public static String notWritten;
	public static String pdfColumn;
	public static String pdfPage;
	public static String picture;
	public static String pictureOf;
	public static String pngColumn;
	public static String pngPage;
	public static String svgColumn;
	public static String svgPage;

	static {
		NLS.initializeMessages("org.palier.ui.pictures.messages", PictureMessages.class);
	}

	private PictureMessages() {
	}
}
