// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import org.eclipse.osgi.util.NLS;

/** The words on corrected shares, in the language of the workbench. */
public final class EstimateMessages extends NLS {

	public static String addPosts;
	public static String again;
	public static String all;
	public static String betweenAgencies;
	public static String betweenCategories;
	public static String betweenJurisdictions;
	public static String betweenPlatforms;
	public static String betweenYears;
	public static String byAgency;
	public static String byCategory;
	public static String byJurisdiction;
	public static String byPlatform;
	public static String byYear;
	public static String cancel;
	public static String cancelled;
	public static String codes;
	public static String change;
	public static String computing;
	public static String counting;
	public static String facet;
	public static String frame;
	public static String frameDraw;
	public static String frameNow;
	public static String less;
	/** Where a few letters of a name are typed. */
	public static String letters;
	public static String noPair;
	public static String noPosts;
	/** A link: its address is the command that draws a set. */
	public static String noSet;
	public static String question;
	/** {0}: why the set allows no estimate. */
	public static String restsOnMachine;
	public static String set;
	public static String title;
	public static String usages;

	static {
		NLS.initializeMessages("org.palier.ui.coding.estimates.messages", EstimateMessages.class);
	}

	private EstimateMessages() {
	}
}
