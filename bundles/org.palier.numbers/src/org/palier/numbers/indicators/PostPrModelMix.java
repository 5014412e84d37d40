// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.corpus.PostPlace;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Posts by the model of public relations that they practise, by jurisdiction and tool (Grunig's four models, after
 * Yates and Arbour 2013, § 7-8). It has rows for every theory of the study whose categories have no order.
 */
public final class PostPrModelMix extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public PostPrModelMix() {
		super("post_pr_model_mix", Part.POSTS, Part.ESTIMATES);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	/** The subject of a row. */
	private record Of(Value.Item theory, Value.Item group, Value.Item platform, Value.Item category) {
	}

	private static final Columns<Of> OF = Columns.<Of>of().and(IndicatorWords.column("theory", Type.ITEM), Of::theory)
			.and(IndicatorWords.column("jurisdiction", Type.ITEM), Of::group).and(IndicatorWords.column("platform", Type.ITEM), Of::platform)
			.and(IndicatorWords.column("category", Type.ITEM), Of::category);
	private static final Columns<CountedRow<Of>> COLUMNS = Columns.<CountedRow<Of>>of().and(OF, CountedRow::of)
			.and(IndicatorShare.bounded("posts"), CountedRow::counted);

	/** A theory with what its rows are of, by cut. */
	private record OfTheory(TheoryView theory, PostPlace place, PostCuts cuts, List<List<Of>> items) {

		static OfTheory of(StudyView like, TheoryView theory) {
			PostCuts cuts = PostPlaces.cuts(like, theory);
			var named = new Value.Item(theory.id(), theory.name());
			return new OfTheory(theory, theory.place(like), cuts,
					cuts.items(PostPlaces.items(theory), (group, platform, category) -> new Of(named, group, platform, category)));
		}

		void addRows(List<CountedRow<Of>> rows, StudyView view, EstimateColumn estimates) {
			for (PostCuts.Cut cut : cuts.of(view)) {
				PostPlaces.addRows(rows, items.get(cut.place()), cuts.posts(cut), theory, place, cut.by(), cut.bodies(), false,
						estimates.of(view, theory.facet(), cuts.part(cut).orElse(null), PostPlaces.now(theory, cut.by())));
			}
		}
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<OfTheory> theories = theories(like).stream().map(it -> OfTheory.of(like, it)).toList();
		EstimateColumn estimates = EstimateColumn.of(like, theories.stream().map(it -> it.theory().facet()));
		Columns<CountedRow<Of>> columns = estimates.after(COLUMNS);
		return view -> {
			List<CountedRow<Of>> rows = new ArrayList<>();
			theories.forEach(it -> it.addRows(rows, view, estimates));
			return columns.rows(rows);
		};
	}

	/** The public of a post (two-step flow) is no model of public relations. */
	private static List<TheoryView> theories(StudyView view) {
		return view.theories().stream().filter(it -> !it.ordered() && !it.id().equals(TwoStepFlow.THEORY)).toList();
	}

	@Override
	public Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		List<TheoryView> theories = theories(view);
		theories.forEach(it -> notes.addAll(PostPlaces.of(view.posts().placed(it), cell -> true).notes()));
		notes.addAll(EstimateColumn.notes(view, theories.stream().map(TheoryView::facet)));
		return new Table(id(), title(), IndicatorWords.WORDS.text("post_pr_model_mix.definition"), Unit.POST,
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8; " + CountedRange.SOURCE,
				rows(view).apply(view), notes);
	}
}
