// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.apart;
import static org.palier.core.indicators.PostGroups.counted;
import static org.palier.core.indicators.PostGroups.joined;
import static org.palier.core.indicators.PostGroups.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

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
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Table compute(StudyView view) {
		PostsView posts = view.posts();
		// Usages, one that the codebook lacks first; then what no usage was given.
		int abstained = view.usages().size() + 1;
		List<List<Value>> rows = new ArrayList<>();
		for (PostGroups.Cut cut : PostGroups.byAgency(view).cuts(abstained + 2, cell -> switch (posts.codedBy(cell)) {
		case HUMAN, MACHINE -> posts.usage(cell) + 1;
		case ABSTAINED -> abstained;
		case NOBODY -> abstained + 1;
		})) {
			rows.addAll(rows(view, cut));
		}
		return new Table(id(), title(), Counting.WORDS.text("post_usage_mix.definition"), Unit.POST,
				"Yates & Arbour (2013), § 26-27, tab. 3; Wilson (1927)",
				joined(PostGroups.items("jurisdiction", "platform", "usage"), PostGroups.countedColumns("posts")), rows,
				List.of(PostCoverage.of(view.posts()).note()));
	}

	private static List<List<Value>> rows(StudyView view, PostGroups.Cut cut) {
		int usages = view.usages().size();
		long coded = 0;
		for (int i = 0; i <= usages; i++) {
			coded += cut.by()[i];
		}
		List<List<Value>> rows = new ArrayList<>();
		for (int usage = StudyView.NONE; usage < usages; usage++) {
			long found = cut.by()[usage + 1];
			if (found > 0) {
				rows.add(joined(cut.items(), List.of(usage(view, usage)), counted(found, coded, Counting.WORDS.text("reason.no_post"))));
			}
		}
		without(rows, cut, "abstained", cut.by()[usages + 1]);
		without(rows, cut, "not_looked_at", cut.by()[usages + 2]);
		return rows;
	}

	private static void without(List<List<Value>> rows, PostGroups.Cut cut, String why, long posts) {
		if (posts > 0) {
			rows.add(joined(cut.items(), List.of(word(why)), apart(posts, Counting.WORDS.text("reason.not_decided"))));
		}
	}

	private static Value.Item usage(StudyView view, int usage) {
		return usage == StudyView.NONE ? word("unknown_usage") : Counting.item(view.usages().get(usage));
	}
}
