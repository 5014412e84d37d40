// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

/**
 * The detail in which posts are divided into cells. An indicator that adds cells up anyway asks for larger cells: it is then counted faster
 * in thousands of draws.
 */
public enum PostDetail {
	/** By agency: every cell of the corpus by itself. */
	AGENCIES,
	/**
	 * By jurisdiction and kind of the agency and month, and by the place of posts in a theory, but neither by agency
	 * nor by usage. Where no post has a code of its own in any theory, the theories are the ordered ones.
	 */
	MONTHS,
	/** By jurisdiction of the agency, but neither by agency nor by its kind or by month. */
	KINDS
}
