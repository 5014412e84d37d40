// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.function.IntPredicate;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostsView;

/**
 * The composition of a count of posts: who coded them and whose they are. The first five parts sum to the posts, and so do attributed,
 * unattributed and ambiguous.
 *
 * @param posts        all
 * @param human        usage coded by a person
 * @param machine      usage coded by a program alone
 * @param abstained    a program looked and would not decide
 * @param nobody       nobody looked
 * @param open         persons coded it and disagree, and nobody has decided: in no share
 * @param unattributed of no agency
 * @param ambiguous    of one of several agencies
 * @param relayed      of an agency because they relay it, not because it wrote them
 */
public record PostCoverage(long posts, long human, long machine, long abstained, long nobody, long open,
		long unattributed, long ambiguous, long relayed) {

	/** The coverage of all posts. */
	public static PostCoverage of(PostsView posts) {
		return posts.once(PostCoverage.class, "all", () -> of(posts, cell -> true));
	}

	/**
	 * The coverage of the posts that agencies wrote.
	 */
	public static PostCoverage ofOwn(PostsView posts) {
		return posts.once(PostCoverage.class, "own", () -> of(posts, posts::isOwn));
	}

	/** The coverage of the cells chosen. */
	public static PostCoverage of(PostsView posts, IntPredicate cells) {
		long all = 0;
		long[] by = new long[CodedBy.values().length];
		long unattributed = 0;
		long ambiguous = 0;
		long relayed = 0;
		for (int cell = 0; cell < posts.cells(); cell++) {
			long here = posts.posts(cell);
			if (here > 0 && !posts.isAgain(cell) && cells.test(cell)) {
				int agency = posts.agency(cell);
				all += here;
				by[posts.codedBy(cell).ordinal()] += here;
				unattributed += agency == PostsView.UNATTRIBUTED ? here : 0;
				ambiguous += agency == PostsView.AMBIGUOUS ? here : 0;
				relayed += agency >= 0 && posts.how(cell) == Attributed.RELAYED ? here : 0;
			}
		}
		return new PostCoverage(all, by[CodedBy.HUMAN.ordinal()], by[CodedBy.MACHINE.ordinal()], by[CodedBy.ABSTAINED.ordinal()],
				by[CodedBy.NOBODY.ordinal()], by[CodedBy.OPEN.ordinal()], unattributed, ambiguous, relayed);
	}

	/** The posts of exactly one agency. */
	public long attributed() {
		return posts - unattributed - ambiguous;
	}

	/**
	 * Written by exactly one agency.
	 */
	public long own() {
		return attributed() - relayed;
	}

	/** All of it, for the reader of a table. */
	Bilingual note() {
		if (posts == 0) {
			return IndicatorWords.WORDS.text("reason.no_post");
		}
		Bilingual all = IndicatorWords.WORDS.text("note.posts", posts, human, machine, abstained, nobody, attributed(), relayed, unattributed,
				ambiguous);
		return open == 0 ? all : IndicatorWords.WORDS.text("note.posts_open", all, open);
	}
}
