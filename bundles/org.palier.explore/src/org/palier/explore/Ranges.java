// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Optional;

import org.palier.explore.Comparison.Verdict;
import org.palier.ground.table.Value;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/** The method by which the ranges of differences between two sides were made. Immutable. */
public sealed interface Ranges {

	/**
	 * The range of a difference, second less first.
	 *
	 * @param head  place of the column among those of the sides
	 * @param one   share of the first side
	 * @param other share of the second
	 * @param all   how many differences are looked at
	 * @return empty where nobody knows it
	 */
	Optional<ShareDifference> of(int head, Value one, Value other, int all);

	/** The judgement of a difference with such a range. */
	default Verdict verdict(ShareDifference range) {
		return range.low() > 0 || range.high() < 0 ? Verdict.CLEAR : Verdict.OPEN;
	}

	/** Notes on the ranges for the reader. @param all number of differences that are looked at */
	List<Bilingual> notes(int all);

	/** Publications that the ranges follow; empty for none. */
	String source();

	/**
	 * The ranges of shares that a sample corrects.
	 *
	 * @param apart whether the sides have no body in common; otherwise their errors depend on each other, and the range is
	 * made for the worst case
	 */
	record Sampled(boolean apart) implements Ranges {

		@Override
		public Optional<ShareDifference> of(int head, Value one, Value other, int all) {
			return alone(one, other).map(it -> it.among(all));
		}

		/** The range of one difference, without allowance for the other differences. */
		Optional<ShareDifference> alone(Value one, Value other) {
			if (!(one instanceof Estimate first && other instanceof Estimate second)) {
				return Optional.empty();
			}
			return Optional.of(apart ? ShareDifference.independent(second.corrected(), range(second), first.corrected(), range(first))
					: ShareDifference.dependent(second.corrected(), range(second), first.corrected(), range(first)));
		}

		private static WilsonInterval range(Estimate share) {
			return new WilsonInterval(share.low(), share.high());
		}

		@Override
		public List<Bilingual> notes(int all) {
			Bilingual together = ExploreWords.WORDS.text("compare.together", all);
			return apart ? List.of(together) : List.of(ExploreWords.WORDS.text("compare.worst"), together);
		}

		@Override
		public String source() {
			return apart ? "Zou & Donner (2008); Dunn (1961)" : "Zou (2007); Dunn (1961)";
		}
	}

	/**
	 * The ranges of shares as coded. Bodies are drawn many times, each with all its things on both sides.
	 *
	 * @param differences difference of each column, second less first; empty where too few bodies have the column
	 * @param programs whether programs coded some of the posts; such a range does not cover their errors
	 */
	record Resampled(List<Optional<ShareDifference>> differences, boolean programs) implements Ranges {

		/** Copies its list. */
		public Resampled {
			differences = List.copyOf(differences);
		}

		@Override
		public Optional<ShareDifference> of(int head, Value one, Value other, int all) {
			return differences.get(head);
		}

		@Override
		public Verdict verdict(ShareDifference range) {
			Verdict told = Ranges.super.verdict(range);
			return programs && told == Verdict.CLEAR ? Verdict.CODED : told;
		}

		@Override
		public List<Bilingual> notes(int all) {
			Bilingual bodies = ExploreWords.WORDS.text("compare.bodies");
			return programs ? List.of(bodies, ExploreWords.WORDS.text("compare.programs")) : List.of(bodies);
		}

		@Override
		public String source() {
			return "Davison & Hinkley (1997); Cameron, Gelbach & Miller (2008)";
		}
	}

	/**
	 * The ranges of a scenario less the study without it; nine of ten draws are between the ends.
	 *
	 * @param differences difference of each column; empty where no draw has it
	 * @param draws number of draws
	 * @param turned whether the first side is the scenario, and the second the study
	 */
	record Drawn(List<Optional<ShareDifference>> differences, int draws, boolean turned) implements Ranges {

		/** Copies its list. */
		public Drawn {
			differences = List.copyOf(differences);
		}

		@Override
		public Optional<ShareDifference> of(int head, Value one, Value other, int all) {
			return differences.get(head);
		}

		@Override
		public Verdict verdict(ShareDifference range) {
			return range.low() > 0 || range.high() < 0 ? Verdict.LIKELY : Verdict.UNSURE;
		}

		@Override
		public List<Bilingual> notes(int all) {
			return List.of(ExploreWords.WORDS.text("compare.draws", draws));
		}

		@Override
		public String source() {
			return "";
		}
	}

	/** There are none. @param why in a sentence */
	record None(Bilingual why) implements Ranges {

		@Override
		public Optional<ShareDifference> of(int head, Value one, Value other, int all) {
			return Optional.empty();
		}

		@Override
		public List<Bilingual> notes(int all) {
			return why.isEmpty() ? List.of() : List.of(why);
		}

		@Override
		public String source() {
			return "";
		}
	}
}
