// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Posts in some of Grunig's models of public relations among the posts that his theory places, by jurisdiction and tool
 * (Yates and Arbour 2013, § 7-8).
 */
abstract class GrunigShare implements Indicator {

	private final GrunigDirection direction;

	/** @param direction says which models are counted */
	GrunigShare(GrunigDirection direction) {
		this.direction = direction;
	}

	@Override
	public final String id() {
		return direction.indicator();
	}

	@Override
	public final Bilingual title() {
		return IndicatorWords.WORDS.text(id() + ".title");
	}

	@Override
	public final Set<Part> reads() {
		return Set.of(Part.POSTS);
	}

	@Override
	public final PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public final Function<StudyView, List<List<Value>>> rows(StudyView like) {
		Optional<TheoryView> theory = direction.theory(like);
		Optional<PostCuts> cuts = theory.map(it -> PostPlaces.cuts(like, it));
		return view -> cuts.map(it -> it.of(view).stream().map(cut -> row(theory.orElseThrow(), cut)).toList()).orElse(List.of());
	}

	@Override
	public final Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		direction.theory(view).ifPresentOrElse(it -> {
			notes.addAll(PostPlaces.of(view.posts().placed(it), cell -> true).notes());
			notes.addAll(view.estimates().of(it.facet()).isPresent() ? List.of(IndicatorWords.WORDS.text("note.as_counted")) : view.estimates().notes(it.facet()));
		}, () -> notes.add(IndicatorWords.WORDS.text("reason.no_grunig")));
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.POST,
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8; Wilson (1927)",
				PostColumns.joined(PostColumns.items("jurisdiction", "platform"),
						List.of(IndicatorWords.column("posts", Type.COUNT), IndicatorWords.column("placed", Type.COUNT)),
						PostColumns.boundedColumns(id())),
				rows(view).apply(view), notes);
	}

	private List<Value> row(TheoryView theory, PostCuts.Cut cut) {
		long placed = PostPlaces.placed(cut.by());
		List<Long> counts = PostPlaces.counts(cut.by());
		long found = 0;
		for (int category = 0; category < counts.size(); category++) {
			found += direction.holds(theory, category) ? counts.get(category) : 0;
		}
		return PostColumns.joined(cut.items(), List.of(new Value.Count(PostPlaces.posts(cut.by())), new Value.Count(placed)),
				PostColumns.bounded(found, placed, PostPlaces.uncoded(cut.by(), theory), "reason.no_post_placed"));
	}
}
