// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.palier.numbers.indicators.PostColumns.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.palier.corpus.PostPlace;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Posts by the model of public relations that they practise, by jurisdiction and tool (Grunig's four models,
 * after Yates and Arbour 2013, § 7-8): for every theory of the study whose categories have no order.
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

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		List<TheoryView> theories = theories(like);
		List<PostCuts> cuts = theories.stream().map(theory -> PostPlaces.cuts(like, theory)).toList();
		List<List<List<List<Value>>>> items = IntStream.range(0, cuts.size()).mapToObj(it -> items(theories.get(it), cuts.get(it))).toList();
		List<PostPlace> places = theories.stream().map(it -> PostPlaces.place(like, it)).toList();
		EstimateColumn estimates = EstimateColumn.of(like, theories.stream().map(TheoryView::facet));
		return view -> {
			List<List<Value>> rows = new ArrayList<>();
			for (int i = 0; i < cuts.size(); i++) {
				TheoryView theory = theories.get(i);
				for (PostCuts.Cut cut : cuts.get(i).of(view)) {
					EstimateColumn.OfPart part = estimates.of(view, theory.facet(), cuts.get(i).part(cut).orElse(null), PostPlaces.now(theory, cut.by()));
					PostPlaces.addRows(rows, items.get(i).get(cut.place()), cuts.get(i).posts(cut), places.get(i), cut.by(), false, part::after);
				}
			}
			return rows;
		};
	}

	private static List<List<List<Value>>> items(TheoryView theory, PostCuts cuts) {
		return cuts.items(List.of(new Value.Item(theory.id(), theory.name())), PostPlaces.items(theory));
	}

	/** Whom a post aims at is no model of public relations. */
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
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8; Wilson (1927)",
				EstimateColumn.of(view, theories.stream().map(TheoryView::facet))
						.after(joined(PostColumns.items("theory", "jurisdiction", "platform", "category"), PostColumns.boundedColumns("posts"))),
				rows(view).apply(view), notes);
	}
}
