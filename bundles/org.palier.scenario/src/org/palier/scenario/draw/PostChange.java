// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.scenario.change.ChangeReach;
import org.palier.scenario.change.ChangedPosts;

/**
 * The effect of a change on posts: which cells it treats alike, and its effect on factors. The factors are known once
 * {@link PostStrands} has put the cells of all changes together. Immutable, but for its arrays, which nobody changes.
 */
sealed interface PostChange {

	/** Changes factors. */
	@FunctionalInterface
	interface OfFactors {
		void apply(Draw draw, double[] factors);
	}

	/** Cells that it changes, those together that it treats alike. */
	List<int[]> alike();

	/** The change of strands. */
	OfFactors of(PostStrands strands);

	/** True when any two cells may be treated differently. */
	default boolean tellsAllApart() {
		return false;
	}

	/** No posts are left. */
	record Ended(int[] cells) implements PostChange {

		@Override
		public List<int[]> alike() {
			return List.of(cells);
		}

		@Override
		public OfFactors of(PostStrands strands) {
			int[] ending = strands.of(cells);
			return (draw, factors) -> {
				for (int strand : ending) {
					factors[strand] = 0;
				}
			};
		}
	}

	/** There are so many times more of them. @param factor position of an assumption */
	record Scaled(int factor, int[] cells) implements PostChange {

		@Override
		public List<int[]> alike() {
			return List.of(cells);
		}

		@Override
		public OfFactors of(PostStrands strands) {
			int[] scaled = strands.of(cells);
			return (draw, factors) -> {
				double by = draw.value(factor);
				for (int strand : scaled) {
					factors[strand] *= by;
				}
			};
		}
	}

	/**
	 * A share of the posts of each cell goes to another.
	 * @param share position of an assumption
	 * @param into for each cell, a cell of its own
	 */
	record Moved(int share, int[] from, int[] into) implements PostChange {

		@Override
		public List<int[]> alike() {
			return List.of(from, into);
		}

		@Override
		public OfFactors of(PostStrands strands) {
			int[] leaving = strands.of(from);
			PostStrands.Pairs pairs = strands.pairs(from, into);
			return (draw, factors) -> {
				double part = draw.value(share);
				for (int i = 0; i < pairs.from().length; i++) {
					factors[pairs.into()[i]] += factors[pairs.from()[i]] * part;
				}
				for (int strand : leaving) {
					factors[strand] -= factors[strand] * part;
				}
			};
		}
	}

	/**
	 * Sets replies among posts written to a rate r by more or fewer replies, the other posts left as they are. For W
	 * others there are r W / (1 - r) replies. Replies are of the kinds that the agency wrote before. Where it wrote
	 * none, they are of the usage stated, spread as its other posts.
	 *
	 * @param rate   position of an assumption
	 * @param places where replies are counted: an agency on a platform
	 */
	record Answered(int rate, List<ReplyCells> places) implements PostChange {

		/** @param replies cells @param others cells @param made for each of the others a cell for replies; none where there are some */
		record ReplyCells(int[] replies, int[] others, int[] made) {
		}

		/** Where there are replies. */
		private record ReplySums(PostStrands.Sums replies, PostStrands.Sums others) {

			void set(double[] factors, double per) {
				for (int place = 0; place < replies.places(); place++) {
					double now = replies.of(place, factors);
					double wanted = per * others.of(place, factors);
					for (int i = replies.start(place); i < replies.ends()[place]; i++) {
						int strand = replies.strands()[i];
						// Where another change took all replies away, they come back spread as they were.
						factors[strand] = now == 0 ? wanted / replies.weight(place) : factors[strand] * (wanted / now);
					}
				}
			}
		}

		@Override
		public List<int[]> alike() {
			List<int[]> alike = new ArrayList<>(places.stream().map(ReplyCells::replies).toList());
			alike.add(places.stream().flatMapToInt(it -> IntStream.of(it.made())).toArray());
			return alike;
		}

		@Override
		public OfFactors of(PostStrands strands) {
			List<ReplyCells> answering = places.stream().filter(it -> it.replies().length > 0).toList();
			var known = new ReplySums(strands.sums(answering.stream().map(ReplyCells::replies).toList()),
					strands.sums(answering.stream().map(ReplyCells::others).toList()));
			List<ReplyCells> silent = places.stream().filter(it -> it.made().length > 0).toList();
			PostStrands.Pairs pairs = strands.pairs(silent.stream().flatMapToInt(it -> IntStream.of(it.others())).toArray(),
					silent.stream().flatMapToInt(it -> IntStream.of(it.made())).toArray());
			return (draw, factors) -> {
				double per = draw.value(rate) / (1 - draw.value(rate));
				known.set(factors, per);
				for (int i = 0; i < pairs.from().length; i++) {
					factors[pairs.into()[i]] = per * factors[pairs.from()[i]];
				}
			};
		}
	}

	/** The effect of a kind that a plug-in contributes. */
	record Contributed(ContributedProgram program, ChangeReach reach, ChangedPosts.Groups groups) implements PostChange {

		@Override
		public List<int[]> alike() {
			return List.of(groups.cell());
		}

		@Override
		public boolean tellsAllApart() {
			return true;
		}

		@Override
		public OfFactors of(PostStrands strands) {
			return (draw, factors) -> program.posts(draw, new ChangedPosts(reach, groups, factors));
		}
	}
}
