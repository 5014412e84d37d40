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

/** From where the ranges of differences between two sides come. Immutable. */
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

	/** What can be said of a difference with such a range. */
	default Verdict verdict(ShareDifference range) {
		return range.low() > 0 || range.high() < 0 ? Verdict.CLEAR : Verdict.OPEN;
	}

	/** What a reader must know of the ranges. @param all how many differences are looked at */
	List<Bilingual> notes(int all);

	/** Publications that the ranges follow; empty for none. */
	String source();

	/**
	 * Of shares that a sample corrects.
	 *
	 * @param apart whether the sides have no body in common; of the same bodies the errors go together, and the range is made for the worst
	 * case
	 */
	record Sampled(boolean apart) implements Ranges {

		@Override
		public Optional<ShareDifference> of(int head, Value one, Value other, int all) {
			return alone(one, other).map(it -> it.among(all));
		}

		/** As if nobody had looked at the others. */
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
	 * Of shares as they are coded: bodies were drawn again and again, each with all that it has on both sides.
	 *
	 * @param differences of each column, second less first; empty where too few bodies have it
	 * @param programs    whether programs coded some of it, whose errors such a range does not hold
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
	 * Of a scenario less the study as it stands: nine of ten draws lie between the ends.
	 *
	 * @param differences of each column; empty where no draw has it
	 * @param draws       how many there were
	 * @param turned      whether the first side is the scenario, and the second the study
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
