// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

/**
 * The positions of the same posts in two theories. Both have the same cells.
 *
 * @param one   of the theories
 * @param other one
 */
public record CrossedPosts(PlacedPosts one, PlacedPosts other) {

	/** The posts, in the cells of both. */
	public PostsView posts() {
		return one.posts();
	}
}
