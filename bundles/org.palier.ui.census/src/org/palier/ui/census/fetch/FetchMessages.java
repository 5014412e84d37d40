// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.fetch;

import org.eclipse.osgi.util.NLS;

/** The words for fetching posts, in the language of the workbench. */
public final class FetchMessages extends NLS {

	public static String accounts;
	public static String bluesky;
	public static String done;
	public static String explained;
	public static String failed;
	public static String feed;
	public static String job;
	public static String mastodon;
	public static String noDay;
	public static String nothing;
	public static String platform;
	public static String since;
	public static String takenUp;
	public static String title;

	static {
		NLS.initializeMessages("org.palier.ui.census.fetch.messages", FetchMessages.class);
	}

	private FetchMessages() {
	}
}
