// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import org.palier.corpus.CodedBy;

/**
 * Posts with their positions in a theory. A post is at the category of its own code, where the theory has such a category. Otherwise it is
 * where the theory places its usage. Immutable and thread-safe.
 *
 * @param posts  in cells that tell this apart; positions of cells are those of this view and of no other
 * @param theory in which they lie
 */
public record PlacedPosts(PostsView posts, TheoryView theory) {

	/** Position of the category of a cell in the theory, or {@link TheoryView#UNPLACED}. */
	public int category(int cell) {
		return posts.category(theory, cell);
	}

	/** True when the category of a cell was coded for the posts themselves, and not placed by their usage. */
	public boolean isOverridden(int cell) {
		return posts.codedCategory(theory, cell) != TheoryView.UNPLACED;
	}

	/**
	 * Returns who decided the category of a cell's posts: the coder of the posts themselves, otherwise the coder of
	 * their usage.
	 */
	public CodedBy codedBy(int cell) {
		return posts.codedBy(theory, cell);
	}

	/**
	 * True for posts that another cell counts completely: they were counted there under another code, and no longer
	 * have the code of this cell.
	 */
	public boolean isElsewhere(int cell) {
		return posts.isAgain(cell) && !isOverridden(cell);
	}

	/** True when posts may lie in several categories, so that shares do not add up to 100 %. */
	public boolean hasSeveral() {
		return posts.hasSeveral();
	}
}
