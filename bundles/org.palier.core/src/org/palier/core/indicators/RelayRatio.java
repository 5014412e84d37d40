// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.core.census.PostDetail;
import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Posts that relay another account among the posts that a jurisdiction's agencies wrote, by tool; beside it,
 * how often their own accounts are relayed by posts of the corpus (Yates and Arbour 2013, § 9-11, 54).
 */
public final class RelayRatio implements Indicator {

	@Override
	public String id() {
		return "relay_ratio";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("relay_ratio.title");
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
		List<List<Value>> rows = new ArrayList<>();
		PostGroups authors = PostGroups.byAuthor(view);
		List<PostGroups.Cut> wrote = authors.cuts(1, cell -> posts.isRelay(cell) ? 0 : -1);
		// Agencies that wrote nothing may be relayed all the same.
		for (PostGroups.Group group : authors.groups()) {
			for (PostGroups.Tool tool : PostGroups.tools(view)) {
				Optional<PostGroups.Cut> cut = wrote.stream().filter(it -> it.group().item().equals(group.item()) && it.tool().item().equals(tool.item()))
						.findFirst();
				long written = cut.map(PostGroups.Cut::posts).orElse(0L);
				long relays = cut.map(it -> it.by()[0]).orElse(0L);
				long relayed = posts.relayed().stream()
						.filter(it -> group.agencies().test(it.agency()) && tool.platforms().test(it.platform()))
						.mapToLong(PostsView.Relayed::posts).sum();
				if (written + relayed > 0) {
					rows.add(joined(List.of(group.item(), tool.item(), new Value.Count(written)),
							PostGroups.counted(relays, written, Counting.WORDS.text("reason.no_post")), List.of(new Value.Count(relayed))));
				}
			}
		}
		return new Table(id(), title(), Counting.WORDS.text("relay_ratio.definition"), Unit.POST,
				"Yates & Arbour (2013), § 9-11, 54; Wilson (1927)",
				joined(PostGroups.items("jurisdiction", "platform"), List.of(Counting.column("written", Type.COUNT)),
						PostGroups.countedColumns("relays"), List.of(Counting.column("relayed", Type.COUNT))),
				rows, List.of(PostCoverage.of(posts).note()));
	}
}
