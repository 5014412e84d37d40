// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
 * Posts in some of Grunig's models of public relations among the posts that his theory places, by jurisdiction and tool
 * (Yates and Arbour 2013, § 7-8).
 */
abstract class GrunigShare implements Indicator {

	/** Posts of a group on a platform. @param wanted those in the models that are counted, of those that are placed */
	private record Row(Value.Item group, Value.Item platform, Value.Count posts, IndicatorShare wanted) {
	}

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
		return Set.of(Part.POSTS, Part.ESTIMATES);
	}

	@Override
	public final PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public final Function<StudyView, Rows> rows(StudyView like) {
		Optional<TheoryView> theory = direction.theory(like);
		Optional<PostCuts> cuts = theory.map(it -> PostPlaces.cuts(like, it));
		Optional<PostPlace> place = theory.map(it -> it.place(like));
		return view -> columns().rows(
				cuts.map(it -> it.of(view).stream().map(cut -> row(like, theory.orElseThrow(), cut, it.posts(cut), place.orElseThrow()))
				.toList()).orElse(List.of()));
	}

	@Override
	public final Table compute(StudyView view) {
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		direction.theory(view).ifPresentOrElse(it -> {
			notes.addAll(PostPlaces.of(view.posts().placed(it), cell -> true).notes());
			notes.addAll(view.estimates().of(it.facet()).isPresent() ? List.of(IndicatorWords.WORDS.text("note.as_counted"))
					: view.estimates().notes(it.facet()));
		}, () -> notes.add(IndicatorWords.WORDS.text("reason.no_grunig")));
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.POST,
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8; " + CountedRange.SOURCE,
				rows(view).apply(view), notes);
	}

	private Columns<Row> columns() {
		return Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::group)
				.and(IndicatorWords.column("platform", Type.ITEM), Row::platform)
				.and(IndicatorWords.column("posts", Type.COUNT), Row::posts).and(IndicatorWords.column("placed", Type.COUNT), it -> it.wanted().whole())
				.and(IndicatorShare.bounded(id()), Row::wanted);
	}

	/** A predicate for the outcomes of posts in the models that are counted. */
	private IntPredicate wanted(TheoryView theory) {
		return IntStream.range(0, theory.categories().size()).filter(it -> direction.holds(theory, it))
				.mapToObj(it -> PostPlaces.isIn(theory, it))
				.reduce(IntPredicate::or).orElse(it -> false);
	}

	private Row row(StudyView like, TheoryView theory, PostCuts.Cut cut, PostSet posts, PostPlace place) {
		long placed = PostPlaces.placed(cut.by());
		List<Long> counts = PostPlaces.counts(cut.by());
		long found = 0;
		for (int category = 0; category < counts.size(); category++) {
			found += direction.holds(theory, category) ? counts.get(category) : 0;
		}
		Value.Count whole = PostPlaces.in(posts, place, place.categories()).count(placed);
		// The sum of the models counts a post in several models more than once: no list of posts does, and no share is
		// over 1.
		found = Math.min(found, placed);
		boolean listed = direction.wanted().size() == 1 || !like.posts().placed(theory).hasSeveral();
		PostSet wanted = listed ? PostPlaces.in(posts, place, direction.wanted()) : PostSet.UNLISTED;
		return new Row(cut.group().item(), cut.tool().item(), posts.count(PostPlaces.posts(cut.by())),
				new IndicatorShare(wanted.count(found), whole, PostPlaces.uncoded(cut.by(), theory), "reason.no_post_placed", true,
				cut.bodies().range(wanted(theory), PostPlaces.isPlaced(theory))));
	}
}
