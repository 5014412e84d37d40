// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.files;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench: each field has the text of its name in messages.properties. */
public final class FileMessages extends NLS {

	public static String all;
	public static String csv;
	public static String exportTable;
	/** {0}: the file that is there. */
	public static String replace;
	/** {0}: the file. */
	public static String workbook;
	public static String written;
	public static String codingPackage;

	static {
		NLS.initializeMessages("org.palier.ui.files.messages", FileMessages.class);
	}

	private FileMessages() {
	}
}
