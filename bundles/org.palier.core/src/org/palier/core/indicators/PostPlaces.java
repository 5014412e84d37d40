// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;
import org.palier.corpus.CodedBy;

/**
 * Where posts lie in a theory.
 *
 * @param theory     the theory
 * @param categories posts in each category
 * @param unplaced   posts with a usage that lies nowhere
 * @param uncoded    posts with neither a usage nor a category
 * @param overridden posts in categories that were coded for the posts themselves
 */
record PostPlaces(TheoryView theory, List<Long> categories, long unplaced, long uncoded, long overridden) {

	static PostPlaces of(StudyView view, TheoryView theory, IntPredicate cells) {
		PostsView posts = view.posts();
		long[] places = new long[outcomes(theory)];
		long overridden = 0;
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.posts(cell) > 0 && cells.test(cell)) {
				places[outcome(posts, theory, cell)] += posts.posts(cell);
				overridden += posts.isOverridden(theory, cell) ? posts.posts(cell) : 0;
			}
		}
		int categories = theory.categories().size();
		return new PostPlaces(theory, Arrays.stream(places, 0, categories).boxed().toList(), places[categories], places[categories + 1],
				overridden);
	}

	/** Where posts can be: in each category, unplaced, uncoded. */
	static int outcomes(TheoryView theory) {
		return theory.categories().size() + 2;
	}

	static int outcome(PostsView posts, TheoryView theory, int cell) {
		int category = posts.category(theory, cell);
		if (category != TheoryView.UNPLACED) {
			return category;
		}
		CodedBy by = posts.codedBy(cell);
		return theory.categories().size() + (by == CodedBy.HUMAN || by == CodedBy.MACHINE ? 0 : 1);
	}

	/** What shares are shares of. */
	long placed() {
		return categories.stream().mapToLong(Long::longValue).sum();
	}

	/** How posts are divided by group, tool and where they lie. @param like one of the views that share their cells */
	static PostCuts cuts(StudyView like, TheoryView theory) {
		return PostCuts.byAgency(like, outcomes(theory), cell -> outcome(like.posts(), theory, cell));
	}

	/** The item of each outcome. */
	static List<Value> items(TheoryView theory) {
		List<Value> items = new ArrayList<>();
		theory.categories().forEach(it -> items.add(new Value.Item(it.id(), it.name())));
		items.addAll(List.of(PostColumns.word("unplaced_posts"), PostColumns.word("uncoded")));
		return items;
	}

	/**
	 * Adds a row for each category, and for the posts in none.
	 *
	 * @param items    what the row of each outcome is of
	 * @param places   posts by {@link #outcome}
	 * @param topFirst levels are read from top to base
	 */
	static void addRows(List<List<Value>> rows, List<List<Value>> items, long[] places, boolean topFirst) {
		int categories = items.size() - 2;
		long placed = Arrays.stream(places, 0, categories).sum();
		for (int i = 0; i < categories; i++) {
			int position = topFirst ? categories - 1 - i : i;
			rows.add(new CountedRow(items.get(position), places[position], placed, "reason.no_post_placed"));
		}
		if (places[categories] > 0) {
			rows.add(new CountedRow(items.get(categories), places[categories], 0, "reason.unplaced"));
		}
		if (places[categories + 1] > 0) {
			rows.add(new CountedRow(items.get(categories + 1), places[categories + 1], 0, "reason.not_decided"));
		}
	}

	/** That the posts themselves were coded, if some were. */
	List<Bilingual> notes() {
		return overridden == 0 ? List.of() : List.of(Counting.WORDS.text("note.overridden", theory.name(), overridden));
	}
}
