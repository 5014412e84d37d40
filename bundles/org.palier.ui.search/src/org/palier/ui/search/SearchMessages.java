// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class SearchMessages extends NLS {

	public static String code;
	public static String columnLine;
	public static String columnWhat;
	public static String empty;
	public static String found;
	public static String hint;
	public static String indexElsewhere;
	public static String indexForAWhile;
	public static String indexing;
	public static String indexingFirst;
	public static String keys;
	public static String more;
	public static String noEffect;
	public static String nothing;
	public static String postsCounting;
	public static String postsUnreadable;
	public static String results;
	public static String searching;
	public static String tip;
	public static String title;
	public static String totals;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.palier.ui.search.messages", SearchMessages.class);
	}

	private SearchMessages() {
	}
}
