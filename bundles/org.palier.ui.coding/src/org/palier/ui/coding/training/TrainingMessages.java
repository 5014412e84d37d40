// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.training;

import org.eclipse.osgi.util.NLS;

/** The words on training, in the language of the workbench. */
public final class TrainingMessages extends NLS {

	public static String counting;
	public static String doneMessage;
	public static String doneTitle;
	public static String facet;
	public static String facetNone;
	public static String facetUsage;
	public static String facets;
	public static String job;
	public static String made;
	public static String madeHint;
	public static String message;
	public static String noPosts;
	public static String noSets;
	public static String plot;
	public static String right;
	public static String seed;
	public static String seedWrong;
	public static String setTraining;
	public static String sets;
	public static String setsHint;
	public static String stated;
	public static String title;
	public static String train;
	public static String wizardTitle;

	static {
		NLS.initializeMessages("org.palier.ui.coding.training.messages", TrainingMessages.class);
	}

	private TrainingMessages() {
	}
}
