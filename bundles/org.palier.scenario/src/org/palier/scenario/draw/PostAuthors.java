// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

import org.palier.corpus.Attributed;
import org.palier.numbers.view.PostsView;

/**
 * The authors of the cells of posts. Answers and weeks add up the cells of one author together, so that each draw goes
 * through its cells once. Immutable and thread-safe.
 */
final class PostAuthors {

	/**
	 * An author whose posts are added up together.
	 *
	 * @param was      agency in the study, or what stands for none
	 * @param row      of the frame that they went to, likewise
	 * @param how      they came to it
	 * @param platform where they are
	 * @param sharing  agencies of the study that share the account; empty for one of its own
	 */
	record Author(int was, int row, Attributed how, int platform, List<Integer> sharing) {

		/** The row that wrote them after: who is only relayed did not. */
		int wrote() {
			return how == Attributed.RELAYED ? PostsView.RELAYED_BY_OTHERS : row;
		}

		/** The agency that wrote them in the study. */
		int wroteBefore() {
			return how == Attributed.RELAYED ? PostsView.RELAYED_BY_OTHERS : was;
		}
	}

	/** Sums by author. */
	record Sums(long[] posts, long[] replies) {

		/** Posts that are no replies. */
		long[] others() {
			long[] others = new long[posts.length];
			Arrays.setAll(others, it -> posts[it] - replies[it]);
			return others;
		}
	}

	private final List<Author> authors = new ArrayList<>();
	private final int[] authorOf;
	private final boolean[] reply;
	private final Sums before;

	PostAuthors(PostsView base, PostCells cells) {
		Map<Author, Integer> known = new HashMap<>();
		authorOf = new int[cells.size()];
		reply = new boolean[cells.size()];
		for (int cell = 0; cell < authorOf.length; cell++) {
			var author = new Author(base.agency(cells.source(cell)), cells.row(cell), cells.how(cell), cells.platform(cell),
					base.sharing(cells.source(cell)));
			Integer found = known.putIfAbsent(author, authors.size());
			authorOf[cell] = found == null ? authors.size() : found;
			if (found == null) {
				authors.add(author);
			}
			reply[cell] = cells.reply(cell);
		}
		before = sums(cell -> cells.made(cell) ? 0 : cells.posts(cell));
	}

	/** Position of the author of a cell. */
	int of(int cell) {
		return authorOf[cell];
	}

	boolean isReply(int cell) {
		return reply[cell];
	}

	List<Author> authors() {
		return authors;
	}

	/** Returns the sums of the study. */
	Sums before() {
		return before;
	}

	/** Sums some posts. @param posts of each cell */
	Sums sums(IntToLongFunction posts) {
		long[] all = new long[authors.size()];
		long[] replies = new long[authors.size()];
		for (int cell = 0; cell < authorOf.length; cell++) {
			all[authorOf[cell]] += posts.applyAsLong(cell);
			replies[authorOf[cell]] += reply[cell] ? posts.applyAsLong(cell) : 0;
		}
		return new Sums(all, replies);
	}
}
