// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.palier.corpus.Attributed;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * The platforms on which some post of a study is marked as a relay. Where no post is marked, there are two possible
 * reasons: nobody relays, or the imported files do not say so, as exports of Facebook pages do not. A share of 0 there
 * would be one by construction. Immutable.
 */
final class MarkedRelays {

	/** Key of why there is no count where no post is marked. */
	private static final String NOWHERE = "reason.no_relay_marked";
	/** Key of why there is no share over several platforms of which some have no marks. */
	private static final String PARTLY = "reason.relays_partly";

	/** By platform; the last is what the study lacks. */
	private final boolean[] marked;

	MarkedRelays(StudyView view) {
		marked = new boolean[view.platforms().size() + 1];
		PostsView posts = view.posts();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.posts(cell) > 0 && (posts.isRelay(cell) || posts.how(cell) == Attributed.RELAYED)) {
				marked[place(posts.platform(cell))] = true;
			}
		}
		posts.relayed().stream().filter(it -> it.posts() > 0).forEach(it -> marked[place(it.platform())] = true);
	}

	/** Whether posts of a platform say it. @param platform position, or {@link StudyView#NONE} */
	boolean on(int platform) {
		return marked[place(platform)];
	}

	/** Key of the reason why nothing is known of the relays on some platforms; empty where all is. @param platforms positions */
	String unknown(IntStream platforms) {
		boolean[] seen = new boolean[2];
		platforms.forEach(it -> seen[on(it) ? 1 : 0] = true);
		return !seen[0] ? "" : seen[1] ? PARTLY : NOWHERE;
	}

	/** Returns the reason for the platforms of the posts in some cells. */
	String unknown(PostsView posts, IntPredicate cells) {
		return unknown(IntStream.range(0, posts.cells()).filter(it -> posts.posts(it) > 0 && cells.test(it)).map(posts::platform));
	}

	/**
	 * A count with its share and interval, as far as it is known.
	 * @param unknown of {@link #unknown}
	 * @param range what chance leaves of the share
	 */
	static IndicatorShare counted(Value.Count part, Value.Count whole, String otherwise, String unknown, Supplier<CountedRange> range) {
		return unknown.equals(NOWHERE) ? IndicatorShare.unknown(unknown)
				: unknown.isEmpty() ? IndicatorShare.of(part, whole, otherwise, range) : IndicatorShare.apart(part, unknown);
	}

	/** A count, where it is known. @param unknown of {@link #unknown} */
	static Value count(Value.Count part, String unknown) {
		return unknown.equals(NOWHERE) ? new Value.Undefined(IndicatorWords.WORDS.text(unknown)) : part;
	}

	private int place(int platform) {
		return platform == StudyView.NONE ? marked.length - 1 : platform;
	}
}
