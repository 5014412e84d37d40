// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import org.eclipse.osgi.util.NLS;

/** The words around tables, in the language of the workbench. */
final class TableMessages extends NLS {

	public static String copyTable;
	public static String exportTable;
	public static String rowChoose;
	public static String rowChooseAgencies;
	public static String rowLeads;
	public static String rowLeadsAgencies;
	public static String rowLeadsNowhere;
	public static String rowLeadsNowhereAgencies;
	public static String scaleBand;
	public static String scaleCorrected;
	public static String scalePoints;
	public static String scaleShares;
	public static String showAgencies;
	public static String showCounted;
	public static String showPosts;
	public static String tableNotWritten;
	public static String tableNotes;
	public static String tableSource;
	public static String tableUnit;

	static {
		NLS.initializeMessages("org.palier.ui.pictures.tables.messages", TableMessages.class);
	}

	private TableMessages() {
	}
}
