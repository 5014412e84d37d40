// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

/**
 * How closely posts are told apart. What counts posts of thousands of draws is shown cells put together that it would
 * add up anyway.
 */
public enum PostDetail {
	/** By agency: every cell of the corpus by itself. */
	AGENCIES,
	/**
	 * By jurisdiction and kind of the agency and month, and of the posts placed in a theory by where they lie in it, but neither
	 * by agency nor by usage; of a theory in which no post has a code of its own, when it is ordered.
	 */
	MONTHS,
	/** By jurisdiction of the agency, but neither by agency nor by its kind or by month. */
	KINDS
}
