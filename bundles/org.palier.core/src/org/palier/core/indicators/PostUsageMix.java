// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostRows.apart;
import static org.palier.core.indicators.PostRows.counted;
import static org.palier.core.indicators.PostRows.joined;
import static org.palier.core.indicators.PostRows.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

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
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		PostsView posts = like.posts();
		// Usages, one that the codebook lacks first; then what no usage was given.
		int abstained = like.usages().size() + 1;
		PostCuts cuts = PostCuts.byAgency(like, abstained + 2, cell -> switch (posts.codedBy(cell)) {
		case HUMAN, MACHINE -> posts.usage(cell) + 1;
		case ABSTAINED -> abstained;
		case NOBODY -> abstained + 1;
		});
		List<Value.Item> usages = IntStream.rangeClosed(StudyView.NONE, like.usages().size() - 1).mapToObj(it -> usage(like, it)).toList();
		return view -> {
			List<List<Value>> rows = new ArrayList<>();
			cuts.of(view).forEach(it -> rows(rows, it, usages));
			return rows;
		};
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), Counting.WORDS.text("post_usage_mix.definition"), Unit.POST,
				"Yates & Arbour (2013), § 26-27, tab. 3; Wilson (1927)",
				joined(PostRows.items("jurisdiction", "platform", "usage"), PostRows.countedColumns("posts")), rows(view).apply(view),
				List.of(PostCoverage.of(view.posts()).note()));
	}

	/** @param usages with one that the codebook lacks first */
	private static void rows(List<List<Value>> rows, PostCuts.Cut cut, List<Value.Item> usages) {
		long coded = 0;
		for (int i = 0; i < usages.size(); i++) {
			coded += cut.by()[i];
		}
		List<Value> items = cut.items();
		for (int usage = 0; usage < usages.size(); usage++) {
			long found = cut.by()[usage];
			if (found > 0) {
				rows.add(joined(items, List.of(usages.get(usage)), counted(found, coded, "reason.no_post")));
			}
		}
		without(rows, cut, "abstained", cut.by()[usages.size()]);
		without(rows, cut, "not_looked_at", cut.by()[usages.size() + 1]);
	}

	private static void without(List<List<Value>> rows, PostCuts.Cut cut, String why, long posts) {
		if (posts > 0) {
			rows.add(joined(cut.items(), List.of(word(why)), apart(posts, "reason.not_decided")));
		}
	}

	private static Value.Item usage(StudyView view, int usage) {
		return usage == StudyView.NONE ? word("unknown_usage") : Counting.item(view.usages().get(usage));
	}
}
