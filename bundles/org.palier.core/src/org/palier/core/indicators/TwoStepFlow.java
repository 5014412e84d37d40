// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostColumns.joined;

import java.util.List;
import java.util.function.Function;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;

/**
 * Relay against direct exchange, the pair of the two-step flow (Yates and Arbour 2013, § 9-11, 32, 54): posts
 * that relay an account, as a share of posts that relay or answer one, among those that an agency wrote. A post that does both
 * is a relay. Who else relays the agency is no part of it.
 */
public final class TwoStepFlow extends WordedIndicator {

	/** Id of the theory of audiences. */
	static final String THEORY = "two_step_flow";

	/** For the registry, and for lists of indicators in plain Java. */
	public TwoStepFlow() {
		super("two_step_flow", Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		PostsView posts = like.posts();
		PostCuts cuts = PostCuts.of(like, 2, cell -> posts.isRelay(cell) ? 0 : posts.isReply(cell) ? 1 : -1);
		return view -> cuts.ofWriters(view).stream().map(TwoStepFlow::row).toList();
	}

	private static List<Value> row(PostCuts.Cut cut) {
		long relays = cut.by()[0];
		long exchanges = cut.by()[1];
		return joined(cut.items(), List.of(new Value.Count(cut.posts()), new Value.Count(exchanges)),
				PostColumns.counted(relays, relays + exchanges, "reason.no_engagement"));
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("two_step_flow.definition"), Unit.POST,
				"Yates & Arbour (2013), § 9-11, 32, 54; Wilson (1927)",
				joined(PostColumns.items("jurisdiction", "platform"),
						List.of(IndicatorWords.column("posts", Type.COUNT), IndicatorWords.column("exchanges", Type.COUNT)),
						PostColumns.countedColumns("relays")),
				rows(view).apply(view), List.of(PostCoverage.of(view.posts()).note()));
	}
}
