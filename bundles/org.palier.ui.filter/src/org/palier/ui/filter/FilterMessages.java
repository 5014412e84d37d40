// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import org.eclipse.osgi.util.NLS;

/** Sentences of the filter. */
final class FilterMessages extends NLS {

	public static String beginningMoves;
	public static String bodies;
	public static String bodiesOf;
	public static String body;
	public static String chipField;
	public static String chipSpoken;
	public static String chooseMonths;
	public static String close;
	public static String counting;
	public static String counts;
	public static String endMoves;
	public static String firstHint;
	public static String fromTo;
	public static String hint;
	public static String isGone;
	public static String lift;
	public static String modified;
	public static String monthsSpoken;
	public static String nameOfView;
	public static String narrow;
	public static String noBodies;
	public static String nothingFound;
	public static String nothingLeft;
	public static String offer;
	public static String posts;
	public static String removeMenu;
	public static String renameMenu;
	public static String renameTitle;
	public static String revert;
	public static String save;
	public static String saveAsMenu;
	public static String saveTitle;
	public static String stillCounting;
	public static String unnamed;
	public static String values;
	public static String viewSpoken;
	public static String wholePeriod;
	public static String wholeStudy;
	public static String withoutEffect;
	public static String write;

	static {
		NLS.initializeMessages("org.palier.ui.filter.messages", FilterMessages.class);
	}

	private FilterMessages() {
	}
}
