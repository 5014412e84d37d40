// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.palier.numbers.indicators.PostColumns.joined;
import static org.palier.numbers.indicators.PostColumns.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Facet;
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
 * Posts of each usage among posts coded, by jurisdiction and tool (after Yates and Arbour 2013, § 26-27, whose unit is
 * the presence). A post has one usage, so shares sum to 1.
 */
public final class PostUsageMix extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public PostUsageMix() {
		super("post_usage_mix", Part.POSTS, Part.ESTIMATES);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	/** The subject of a row. */
	private record Of(Value.Item group, Value.Item platform, Value.Item usage) {
	}

	private static final Columns<Of> OF = Columns.<Of>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Of::group)
			.and(IndicatorWords.column("platform", Type.ITEM), Of::platform).and(IndicatorWords.column("usage", Type.ITEM), Of::usage);
	private static final Columns<CountedRow<Of>> COLUMNS = Columns.<CountedRow<Of>>of().and(OF, CountedRow::of)
			.and(IndicatorShare.bounded("posts"), CountedRow::counted);

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		PostsView posts = like.posts();
		// Usages, one that the codebook lacks first; then what no usage was given.
		int abstained = like.usages().size() + 1;
		PostCuts cuts = PostCuts.of(like, abstained + 3, cell -> switch (posts.codedBy(cell)) {
		case HUMAN, MACHINE -> posts.usage(cell) + 1;
		case ABSTAINED -> abstained;
		case NOBODY -> abstained + 1;
		case OPEN -> abstained + 2;
		});
		List<List<Of>> items = cuts.items(outcomes(like), Of::new);
		Map<String, Integer> usages = new HashMap<>();
		like.usages().forEach(it -> usages.put(it.id(), usages.size() + 1));
		EstimateColumn estimates = EstimateColumn.of(like, Stream.of(Facet.USAGE));
		Columns<CountedRow<Of>> columns = estimates.after(COLUMNS);
		return view -> {
			List<CountedRow<Of>> rows = new ArrayList<>();
			for (PostCuts.Cut cut : cuts.of(view)) {
				EstimateColumn.OfPart part = estimates.of(view, Facet.USAGE, cuts.part(cut).orElse(null),
						it -> usages.containsKey(it) ? cut.by()[usages.get(it)] : 0);
				addRows(rows, cut, items.get(cut.place()), new OfUsages(like, cuts.posts(cut)),
						usage -> part.of(usage < 1 || usage > like.usages().size() ? null : like.usages().get(usage - 1).id()));
			}
			return columns.rows(rows);
		};
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("post_usage_mix.definition"), Unit.POST,
				"Yates & Arbour (2013), § 26-27; " + CountedRange.SOURCE, rows(view).apply(view),
				joined(List.of(PostCoverage.of(view.posts()).note()), EstimateColumn.notes(view, Stream.of(Facet.USAGE))));
	}

	private static List<Value.Item> outcomes(StudyView view) {
		List<Value.Item> outcomes = new ArrayList<>(List.of(word("unknown_usage")));
		view.usages().forEach(it -> outcomes.add(IndicatorWords.item(it)));
		outcomes.addAll(List.of(word(PostItem.ABSTAINED), word(PostItem.NOT_LOOKED_AT), word(PostItem.OPEN)));
		return outcomes;
	}

	/** The posts of a cut by outcome. */
	private record OfUsages(StudyView view, PostSet posts) {

		PostSet of(int outcome) {
			int usages = view.usages().size() + 1;
			if (outcome == 0) {
				return posts.ofUnknownUsage(view.posts());
			}
			return outcome < usages ? posts.and(it -> it.withUsages(Set.of(view.usages().get(outcome - 1).id())))
					: posts.and(it -> it.withCodedBy(outcome == usages ? CodedBy.ABSTAINED : outcome == usages + 1 ? CodedBy.NOBODY : CodedBy.OPEN));
		}

		PostSet coded() {
			return posts.and(it -> it.withCodedBy(CodedBy.HUMAN, CodedBy.MACHINE));
		}
	}

	/** @param items of each outcome @param posts of each outcome @param estimates of each outcome */
	private static void addRows(List<CountedRow<Of>> rows, PostCuts.Cut cut, List<Of> items, OfUsages posts,
			IntFunction<@Nullable Value> estimates) {
		int usages = items.size() - 3;
		long coded = Arrays.stream(cut.by(), 0, usages).sum();
		long undecided = Arrays.stream(cut.by(), usages, items.size()).sum();
		for (int outcome = 0; outcome < items.size(); outcome++) {
			int here = outcome;
			long found = cut.by()[outcome];
			if (found > 0) {
				Value.Count count = posts.of(outcome).count(found);
				rows.add(new CountedRow<>(items.get(outcome),
						outcome < usages ? new IndicatorShare(count, posts.coded().count(coded), undecided, "reason.no_post", true,
								cut.bodies().range(usage -> usage == here, usage -> usage < usages))
								: IndicatorShare.apart(count, "reason.not_decided"),
						estimates.apply(outcome)));
			}
		}
	}
}
