// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostColumns.joined;
import static org.palier.core.indicators.PostColumns.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;

/**
 * What posts do: posts of each usage among posts coded, by jurisdiction and tool (after Yates and Arbour 2013,
 * table 3, whose unit is the presence). A post has one usage, so shares sum to 1.
 */
public final class PostUsageMix extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public PostUsageMix() {
		super("post_usage_mix", Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		PostsView posts = like.posts();
		// Usages, one that the codebook lacks first; then what no usage was given.
		int abstained = like.usages().size() + 1;
		PostCuts cuts = PostCuts.of(like, abstained + 3, cell -> switch (posts.codedBy(cell)) {
		case HUMAN, MACHINE -> posts.usage(cell) + 1;
		case ABSTAINED -> abstained;
		case NOBODY -> abstained + 1;
		case OPEN -> abstained + 2;
		});
		List<List<List<Value>>> items = cuts.items(List.of(), outcomes(like));
		return view -> {
			List<List<Value>> rows = new ArrayList<>();
			cuts.of(view).forEach(it -> rows(rows, it, items.get(it.place())));
			return rows;
		};
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("post_usage_mix.definition"), Unit.POST,
				"Yates & Arbour (2013), § 26-27, tab. 3; Wilson (1927)",
				joined(PostColumns.items("jurisdiction", "platform", "usage"), PostColumns.countedColumns("posts")), rows(view).apply(view),
				List.of(PostCoverage.of(view.posts()).note()));
	}

	private static List<Value.Item> outcomes(StudyView view) {
		List<Value.Item> outcomes = new ArrayList<>(List.of(word("unknown_usage")));
		view.usages().forEach(it -> outcomes.add(IndicatorWords.item(it)));
		outcomes.addAll(List.of(word(PostItem.ABSTAINED), word(PostItem.NOT_LOOKED_AT), word(PostItem.OPEN)));
		return outcomes;
	}

	/** @param items of each outcome */
	private static void rows(List<List<Value>> rows, PostCuts.Cut cut, List<List<Value>> items) {
		int usages = items.size() - 3;
		long coded = Arrays.stream(cut.by(), 0, usages).sum();
		for (int outcome = 0; outcome < items.size(); outcome++) {
			long found = cut.by()[outcome];
			if (found > 0) {
				rows.add(outcome < usages ? new CountedRow(items.get(outcome), found, coded, "reason.no_post")
						: new CountedRow(items.get(outcome), found, 0, "reason.not_decided"));
			}
		}
	}
}
