// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.corpus.PostFilter;
import org.palier.corpus.PostFilter.Contact;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * Posts that relay another account among the posts that a jurisdiction's agencies wrote, by platform. Beside it is how
 * often posts of the corpus relay the agencies' own accounts (Yates and Arbour 2013, § 9-11, 54).
 */
public final class RelayRatio extends WordedIndicator {

	/**
	 * Posts of a group on a platform.
	 * @param relays those of them that relay
	 * @param relayed how often its accounts are relayed, where it is known
	 */
	private record Row(Value.Item group, Value.Item platform, Value.Count written, IndicatorShare relays, Value relayed) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::group)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("written", Type.COUNT), Row::written)
			.and(IndicatorShare.columns("relays"), Row::relays).and(IndicatorWords.column("relayed", Type.COUNT), Row::relayed);

	/** For the registry, and for lists of indicators in plain Java. */
	public RelayRatio() {
		super("relay_ratio", Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		PostsView posts = like.posts();
		var owners = PostOwners.of(like);
		PostCuts cuts = PostCuts.of(like, 1, cell -> posts.isRelay(cell) ? 0 : -1);
		var marked = new MarkedRelays(like);
		return view -> {
			List<Row> rows = new ArrayList<>();
			PostCuts.Counted wrote = cuts.count(view);
			// Agencies that wrote nothing may be relayed all the same.
			for (PostOwners.Group group : wrote.present().groups()) {
				// A share of relays in a group that is defined by relaying would be no finding.
				for (PostOwners.Tool tool : owners.isRelaying(group) ? List.<PostOwners.Tool>of() : wrote.present().tools()) {
					PostCuts.Cut cut = wrote.cut(group, tool);
					long relayed = 0;
					for (PostsView.Relayed it : view.posts().relayed()) {
						relayed += group.owners()[owners.of(it.agency())] && tool.platforms()[owners.platform(it.platform())] ? it.posts() : 0;
					}
					if (cut.posts() + relayed > 0) {
						String unknown = marked.unknown(view.posts(), cell -> tool.platforms()[owners.platform(posts.platform(cell))]
								&& group.owners()[owners.ofCell(cell)]);
						PostSet written = cuts.posts(cut);
						PostSet relaying = PostSet.of(like).and(
								it -> it.withRelayed(PostSet.orNobody(posts.relayedNumbers(agency -> group.owners()[owners.of(agency)]))));
						rows.add(new Row(group.item(), tool.item(), written.count(cut.posts()),
								MarkedRelays.counted(written.and(it -> it.withContact(Contact.RELAY)).count(cut.by()[0]), written.count(cut.posts()),
										"reason.no_post", unknown, cut.bodies().range(it -> it == 0, it -> true)),
								MarkedRelays.count(relaying.and(it -> on(it, written)).count(relayed), unknown)));
					}
				}
			}
			return COLUMNS.rows(rows);
		};
	}

	/** On the platforms of other posts. */
	private static PostFilter on(PostFilter filter, PostSet others) {
		PostFilter of = others.filter();
		return of == null ? filter : filter.withPlatforms(of.platforms());
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("relay_ratio.definition"), Unit.POST,
				"Yates & Arbour (2013), § 9-11, 54; " + CountedRange.SOURCE,
				rows(view).apply(view), List.of(PostCoverage.of(view.posts()).note()));
	}
}
