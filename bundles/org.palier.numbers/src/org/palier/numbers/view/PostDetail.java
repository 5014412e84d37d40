// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

/**
 * How finely posts are divided. An indicator that is counted in thousands of draws gets cells put together that it
 * would add up anyway.
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
