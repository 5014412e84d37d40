// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.apart;
import static org.palier.core.indicators.PostGroups.counted;
import static org.palier.core.indicators.PostGroups.joined;
import static org.palier.core.indicators.PostGroups.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;
import org.palier.corpus.CodedBy;

/**
 * What posts do: posts of each usage among posts coded, by jurisdiction and tool (after Yates and Arbour 2013,
 * table 3, whose unit is the presence). A post has one usage, so shares sum to 1.
 */
public final class PostUsageMix implements Indicator {

	@Override
	public String id() {
		return "post_usage_mix";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("post_usage_mix.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.POSTS);
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		for (PostGroups.Cut cut : PostGroups.byAgency(view).cuts()) {
			rows.addAll(rows(view, cut));
		}
		return new Table(id(), title(), Counting.WORDS.text("post_usage_mix.definition"), Unit.POST,
				"Yates & Arbour (2013), § 26-27, tab. 3; Wilson (1927)",
				joined(PostGroups.items("jurisdiction", "platform", "usage"), PostGroups.countedColumns("posts")), rows,
				List.of(PostCoverage.of(view.posts()).note()));
	}

	private static List<List<Value>> rows(StudyView view, PostGroups.Cut cut) {
		PostsView posts = view.posts();
		PostCoverage coverage = PostCoverage.of(posts, cut.cells());
		long coded = coverage.human() + coverage.machine();
		List<List<Value>> rows = new ArrayList<>();
		for (int i = StudyView.NONE; i < view.usages().size(); i++) {
			int usage = i;
			long found = posts.count(cut.cells().and(cell -> posts.usage(cell) == usage && isCoded(posts, cell)));
			if (found > 0) {
				rows.add(joined(cut.items(), List.of(usage(view, usage)), counted(found, coded, Counting.WORDS.text("reason.no_post"))));
			}
		}
		if (coverage.abstained() > 0) {
			rows.add(joined(cut.items(), List.of(word("abstained")),
					apart(coverage.abstained(), Counting.WORDS.text("reason.not_decided"))));
		}
		if (coverage.nobody() > 0) {
			rows.add(joined(cut.items(), List.of(word("not_looked_at")),
					apart(coverage.nobody(), Counting.WORDS.text("reason.not_decided"))));
		}
		return rows;
	}

	private static boolean isCoded(PostsView posts, int cell) {
		return posts.codedBy(cell) == CodedBy.HUMAN || posts.codedBy(cell) == CodedBy.MACHINE;
	}

	private static Value.Item usage(StudyView view, int usage) {
		return usage == StudyView.NONE ? word("unknown_usage") : Counting.item(view.usages().get(usage));
	}
}
