// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.function.IntPredicate;

import org.palier.core.census.PostsView;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;

/**
 * On what a count of posts rests: who coded them and whose they are. The first four parts sum to the posts,
 * and so do attributed, unattributed and ambiguous.
 *
 * @param posts        all
 * @param human        usage coded by a person
 * @param machine      usage coded by a program alone
 * @param abstained    a program looked and would not decide
 * @param nobody       nobody looked
 * @param unattributed of no agency
 * @param ambiguous    of one of several agencies
 * @param relayed      of an agency because they relay it, not because it wrote them
 */
public record PostCoverage(long posts, long human, long machine, long abstained, long nobody, long unattributed,
		long ambiguous, long relayed) {

	/** The coverage of all posts. */
	public static PostCoverage of(PostsView posts) {
		return of(posts, cell -> true);
	}

	/** The coverage of the cells chosen. */
	public static PostCoverage of(PostsView posts, IntPredicate cells) {
		return new PostCoverage(posts.count(cells), by(posts, cells, CodedBy.HUMAN), by(posts, cells, CodedBy.MACHINE),
				by(posts, cells, CodedBy.ABSTAINED), by(posts, cells, CodedBy.NOBODY),
				posts.count(cells.and(it -> posts.agency(it) == PostsView.UNATTRIBUTED)),
				posts.count(cells.and(it -> posts.agency(it) == PostsView.AMBIGUOUS)),
				posts.count(cells.and(it -> posts.agency(it) >= 0 && posts.how(it) == Attributed.RELAYED)));
	}

	private static long by(PostsView posts, IntPredicate cells, CodedBy coder) {
		return posts.count(cells.and(it -> posts.codedBy(it) == coder));
	}

	/** Of exactly one agency. */
	public long attributed() {
		return posts - unattributed - ambiguous;
	}

	/** All of it, for the reader of a table. */
	Bilingual note() {
		return posts == 0 ? Counting.WORDS.text("reason.no_post")
				: Counting.WORDS.text("note.posts", posts, human, machine, abstained, nobody, attributed(), relayed, unattributed,
						ambiguous);
	}
}
