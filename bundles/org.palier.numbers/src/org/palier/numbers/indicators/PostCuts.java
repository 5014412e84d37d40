// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.palier.ground.table.Value;
import org.palier.numbers.indicators.PostOwners.Group;
import org.palier.numbers.indicators.PostOwners.Present;
import org.palier.numbers.indicators.PostOwners.Tool;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * How the posts of views that share their cells are divided in tables: by group, tool and outcome. Which cell is counted
 * where is worked out once; a view is then added up in one pass. Immutable and thread-safe.
 */
final class PostCuts {

	/**
	 * A group on a tool.
	 *
	 * @param place among all cuts
	 * @param posts there
	 * @param by    of them, by outcome
	 * @param bodies the same by who wrote them; posts of no outcome have one more, the last
	 */
	record Cut(Group group, Tool tool, int place, long posts, long[] by, BodyCounts bodies) {
	}

	/** Which outcome the posts of a cell have; none that is counted when it is below 0. */
	@FunctionalInterface
	interface Outcome {
		int of(int cell);
	}

	private final PostOwners owners;
	private final Function<StudyView, PostsView> postsOf;
	/** Numbers of an owner on a platform: one for each outcome, the last for posts of none. */
	private final int width;
	private final int[] numberOf;

	private PostCuts(PostOwners owners, Function<StudyView, PostsView> postsOf, int outcomes, int[] numberOf) {
		this.owners = owners;
		this.postsOf = postsOf;
		this.width = outcomes + 1;
		this.numberOf = numberOf;
	}

	/** Posts by whose they are, see {@link PostOwners}. @param like one of the views @param outcomes how many there are */
	static PostCuts of(StudyView like, int outcomes, Outcome outcome) {
		return of(like, StudyView::posts, outcomes, outcome);
	}

	/** Divides the posts of other cells, e.g. those of a theory, by group, tool and outcome. @param postsOf a view */
	static PostCuts of(StudyView like, Function<StudyView, PostsView> postsOf, int outcomes, Outcome outcome) {
		PostsView posts = postsOf.apply(like);
		var owners = PostOwners.of(like, posts);
		int[] numberOf = new int[posts.cells()];
		for (int cell = 0; cell < numberOf.length; cell++) {
			int found = outcome.of(cell);
			numberOf[cell] = (owners.ofCell(cell) * owners.platforms() + owners.platformOf(cell)) * (outcomes + 1) + (found < 0 ? outcomes : found);
		}
		return new PostCuts(owners, postsOf, outcomes, numberOf);
	}

	/** Makes what a row of a cut is of. */
	@FunctionalInterface
	interface OfCut<I> {
		I of(Value.Item group, Value.Item tool, Value.Item end);
	}

	/**
	 * Makes the subjects of the rows of each cut, one for each outcome, by the place of the cut.
	 *
	 * @param ends the item of each outcome
	 */
	<I> List<List<I>> items(List<Value.Item> ends, OfCut<I> make) {
		List<List<I>> items = new ArrayList<>();
		for (Group group : owners.groups()) {
			for (Tool tool : owners.tools()) {
				items.add(ends.stream().map(it -> make.of(group.item(), tool.item(), it)).toList());
			}
		}
		return items;
	}

	/** Which part of the posts of agencies a cut is, see {@link PostOwners#part}. */
	Optional<PostEstimates.Domain> part(Cut cut) {
		return owners.part(cut.group(), cut.tool());
	}

	/** The posts of a cut. */
	PostSet posts(Cut cut) {
		return owners.posts(cut.group(), cut.tool());
	}

	/** The posts of a view, counted. */
	Counted count(StudyView view) {
		PostsView posts = postsOf.apply(view);
		Present present = owners.present(posts);
		long[] numbers = new long[owners.owners() * owners.platforms() * width];
		for (int cell = 0; cell < numberOf.length; cell++) {
			numbers[numberOf[cell]] += posts.posts(cell);
		}
		return new Counted(view.isSupposed(), posts, present, numbers);
	}

	/** Every group on every tool where it has posts. */
	List<Cut> of(StudyView view) {
		Counted counted = count(view);
		List<Cut> cuts = new ArrayList<>();
		for (Group group : counted.present.groups()) {
			for (Tool tool : counted.present.tools()) {
				Cut cut = counted.cut(group, tool);
				if (cut.posts() > 0) {
					cuts.add(cut);
				}
			}
		}
		return cuts;
	}

	/** One view. */
	final class Counted {

		private final boolean supposed;
		private final PostsView posts;
		private final Present present;
		private final long[] numbers;

		private Counted(boolean supposed, PostsView posts, Present present, long[] numbers) {
			this.supposed = supposed;
			this.posts = posts;
			this.present = present;
			this.numbers = numbers;
		}

		Present present() {
			return present;
		}

		/** May be without posts. */
		Cut cut(Group group, Tool tool) {
			long[] by = new long[width - 1];
			long all = 0;
			for (int owner = 0; owner < owners.owners(); owner++) {
				for (int platform = 0; group.owners()[owner] && platform < owners.platforms(); platform++) {
					if (tool.platforms()[platform]) {
						int start = (owner * owners.platforms() + platform) * width;
						for (int outcome = 0; outcome < by.length; outcome++) {
							by[outcome] += numbers[start + outcome];
							all += numbers[start + outcome];
						}
						all += numbers[start + by.length];
					}
				}
			}
			return new Cut(group, tool, group.place() * owners.tools().size() + tool.place(), all, by,
					new BodyCounts(supposed, posts, cell -> group.owners()[owners.ofCell(cell)] && tool.platforms()[owners.platformOf(cell)],
							cell -> numberOf[cell] % width, width));
		}
	}
}
