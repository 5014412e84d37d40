// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.palier.corpus.CodedBy;
import org.palier.corpus.PostPlace;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Where posts lie in a theory.
 *
 * @param theory     the theory
 * @param categories posts in each category
 * @param placed     posts in any category, each once: what shares are shares of
 * @param unplaced   posts with a usage that lies nowhere
 * @param uncoded    posts with neither a usage nor a category
 * @param overridden posts in categories that were coded for the posts themselves
 * @param open       posts in no category since persons coded them differently
 * @param several    whether some posts lie in several categories, so that shares do not add up to 100 %
 */
record PostPlaces(TheoryView theory, List<Long> categories, long placed, long unplaced, long uncoded, long overridden,
		long open, boolean several) {

	/** Counts the posts in the cells chosen. */
	static PostPlaces of(PlacedPosts placed, IntPredicate cells) {
		PostsView posts = placed.posts();
		TheoryView theory = placed.theory();
		long[] places = new long[outcomes(theory)];
		long overridden = 0;
		long open = 0;
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.posts(cell) > 0 && cells.test(cell)) {
				places[outcome(placed, cell)] += posts.posts(cell);
				overridden += placed.isOverridden(cell) && !posts.isAgain(cell) ? posts.posts(cell) : 0;
				open += placed.codedBy(cell) == CodedBy.OPEN && !posts.isAgain(cell) ? posts.posts(cell) : 0;
			}
		}
		int categories = theory.categories().size();
		return new PostPlaces(theory, counts(places), placed(places), places[categories], places[categories + 1], overridden, open,
				placed.hasSeveral());
	}

	/** Where posts can be: in each category, unplaced, uncoded, in each category beside another that counts them already, elsewhere. */
	static int outcomes(TheoryView theory) {
		return 2 * theory.categories().size() + 3;
	}

	static int outcome(PlacedPosts placed, int cell) {
		int categories = placed.theory().categories().size();
		int category = placed.category(cell);
		if (placed.isElsewhere(cell)) {
			return outcomes(placed.theory()) - 1;
		}
		if (category != TheoryView.UNPLACED) {
			return placed.posts().isAgain(cell) ? categories + 2 + category : category;
		}
		CodedBy by = placed.codedBy(cell);
		return categories + (by == CodedBy.HUMAN || by == CodedBy.MACHINE ? 0 : 1);
	}

	/** Posts in each category, whatever others they are in. @param places posts by {@link #outcome} */
	static List<Long> counts(long[] places) {
		int categories = places.length / 2 - 1;
		return IntStream.range(0, categories).mapToObj(it -> places[it] + places[categories + 2 + it]).toList();
	}

	/** Posts in any category, each once: what shares are shares of. @param places posts by {@link #outcome} */
	static long placed(long[] places) {
		return Arrays.stream(places, 0, places.length / 2 - 1).sum();
	}

	/** All posts, each once. @param places posts by {@link #outcome} */
	static long posts(long[] places) {
		return Arrays.stream(places, 0, places.length / 2 + 1).sum();
	}

	/** How posts are divided by group, tool and where they lie. @param like one of the views that share their cells */
	static PostCuts cuts(StudyView like, TheoryView theory) {
		return PostCuts.of(like, it -> it.posts().placed(theory).posts(), outcomes(theory), outcomes(like, theory));
	}

	private static PostCuts.Outcome outcomes(StudyView like, TheoryView theory) {
		PlacedPosts placed = like.posts().placed(theory);
		return cell -> outcome(placed, cell);
	}

	/** Posts without a code: their place is unknown. @param places posts by {@link #outcome} */
	static long uncoded(long[] places, TheoryView theory) {
		return places[theory.categories().size() + 1];
	}

	/** The item of each outcome. */
	static List<Value.Item> items(TheoryView theory) {
		List<Value.Item> items = new ArrayList<>();
		theory.categories().forEach(it -> items.add(new Value.Item(it.id(), it.plainName())));
		items.addAll(List.of(PostColumns.word(PostItem.UNPLACED), PostColumns.word("uncoded")));
		return items;
	}

	/**
	 * Adds a row for each category, and for the posts in none.
	 *
	 * @param items     what the row of each outcome is of
	 * @param posts     of which these are the places
	 * @param theory    in which they lie
	 * @param in        the same theory, as filters take it
	 * @param places    posts by {@link #outcome}
	 * @param bodies    the same by who wrote them
	 * @param topFirst  levels are read from top to base
	 * @param estimates of these posts
	 */
	static <I> void addRows(List<CountedRow<I>> rows, List<I> items, PostSet posts, TheoryView theory, PostPlace in, long[] places,
			BodyCounts bodies, boolean topFirst, EstimateColumn.OfPart estimates) {
		int categories = theory.categories().size();
		long undecided = places[categories + 1];
		Value.Count placed = in(posts, in, in.categories()).count(placed(places));
		List<Long> counts = counts(places);
		for (int i = 0; i < categories; i++) {
			int position = topFirst ? categories - 1 - i : i;
			String category = theory.categories().get(position).id();
			Value.Count here = in(posts, in, Set.of(category)).count(counts.get(position));
			rows.add(new CountedRow<>(items.get(position), new IndicatorShare(here, placed, undecided, "reason.no_post_placed", true,
					bodies.range(isIn(theory, position), isPlaced(theory))), estimates.of(category)));
		}
		if (places[categories] > 0) {
			Value.Count unplaced = in(posts, in, Set.of(PostPlace.UNPLACED)).count(places[categories]);
			rows.add(new CountedRow<>(items.get(categories), IndicatorShare.apart(unplaced, "reason.unplaced"),
					estimates.of(EstimateColumn.UNPLACED)));
		}
		if (undecided > 0) {
			Value.Count uncoded = in(posts, in, Set.of(PostPlace.UNCODED)).count(undecided);
			rows.add(new CountedRow<>(items.get(categories + 1), IndicatorShare.apart(uncoded, "reason.not_decided"), estimates.of(null)));
		}
	}

	/** A predicate for the {@link #outcome}s of posts in a category. */
	static IntPredicate isIn(TheoryView theory, int category) {
		int again = theory.categories().size() + 2 + category;
		return outcome -> outcome == category || outcome == again;
	}

	/** A predicate for the {@link #outcome}s of posts in any category, each once. */
	static IntPredicate isPlaced(TheoryView theory) {
		int categories = theory.categories().size();
		return outcome -> outcome < categories;
	}

	/** Those of some posts that lie in some of the places of a theory. */
	static PostSet in(PostSet posts, PostPlace theory, Set<String> places) {
		return posts.and(it -> it.in(theory.in(places)));
	}

	/** Posts of a code of a theory. @param places posts by {@link #outcome} */
	static ToLongFunction<String> now(TheoryView theory, long[] places) {
		List<Long> counts = counts(places);
		return code -> {
			for (int i = 0; i < counts.size(); i++) {
				if (theory.categories().get(i).id().equals(code)) {
					return counts.get(i);
				}
			}
			return code.equals(EstimateColumn.UNPLACED) ? places[counts.size()] : 0;
		};
	}

	/** That the posts themselves were coded, if some were, and how many are open, and that they may lie in several categories. */
	List<Bilingual> notes() {
		List<Bilingual> notes = new ArrayList<>();
		if (overridden > 0) {
			notes.add(IndicatorWords.WORDS.text("note.overridden", theory.name(), overridden));
		}
		if (open > 0) {
			notes.add(IndicatorWords.WORDS.text("note.open", theory.name(), open));
		}
		if (several) {
			notes.add(IndicatorWords.WORDS.text("note.several", theory.name()));
		}
		return notes;
	}
}
