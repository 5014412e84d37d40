// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package, in the language of the workbench. */
final class RecommendationMessages extends NLS {

	public static String add;
	public static String aim;
	public static String aimShare;
	public static String aimUnread;
	public static String change;
	public static String changeTitle;
	public static String columnAim;
	public static String columnDue;
	public static String columnOwner;
	public static String columnSign;
	public static String columnSince;
	public static String columnState;
	public static String columnText;
	public static String due;
	public static String dueUnread;
	public static String english;
	public static String findings;
	public static String french;
	public static String goOn;
	public static String hours;
	public static String hoursFrom;
	public static String hoursNone;
	public static String hoursUnread;
	public static String indicator;
	public static String indicatorNumber;
	public static String keys;
	public static String message;
	public static String moveDown;
	public static String moveUp;
	public static String newTitle;
	public static String noFindings;
	public static String none;
	public static String noStudy;
	public static String note;
	public static String now;
	public static String numberGone;
	public static String ofFindings;
	public static String owner;
	public static String remove;
	public static String save;
	public static String saveChange;
	public static String scenario;
	public static String sign;
	public static String title;

	static {
		NLS.initializeMessages("org.palier.ui.home.recommendations.messages", RecommendationMessages.class);
	}

	private RecommendationMessages() {
	}
}
