// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;

/** The content of one cell of a {@link Table}. */
public sealed interface Value {

	/**
	 * A thing of the study, by its id and by its name.
	 *
	 * @param id    stable id, or {@code all} for every one
	 * @param label name shown
	 */
	record Item(String id, Bilingual label) implements Value {

		/** Id of an item that stands for all of a kind: all jurisdictions, all platforms, all posts. */
		public static final String ALL = "all";

		/** True for an item that stands for all of a kind. */
		public boolean isAll() {
			return id.equals(ALL);
		}
		/** Complete on construction. */
		public Item {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
		}
	}

	/**
	 * How many, 0 or more. Two counts are equal when their numbers are: what they count says where a number comes from.
	 *
	 * @param what it counts; null where nothing brings exactly these, e.g. in a scenario, which supposes them
	 */
	record Count(long number, @Nullable Counted what) implements Value {

		/** A number of what cannot be listed. */
		public Count(long number) {
			this(number, null);
		}

		@Override
		public Count telling(Predicate<Counted> told) {
			Counted counts = what;
			return counts == null || told.test(counts) ? this : new Count(number);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Count it && it.number == number;
		}

		@Override
		public int hashCode() {
			return Long.hashCode(number);
		}

		@Override
		public String toString() {
			return "Count[number=" + number + "]";
		}
	}

	/**
	 * A part of a whole, as a fraction from 0 to 1. Two shares are equal when their fractions are.
	 *
	 * @param ratio what was divided; null where the share is no ratio of two counts, e.g. a bound of an interval
	 */
	record Share(double fraction, @Nullable Ratio ratio) implements Value {

		/** Refuses what is no fraction. */
		public Share {
			if (!(fraction >= 0 && fraction <= 1)) {
				throw new IllegalArgumentException("Not a share: " + fraction);
			}
		}

		/** A share that is no ratio of two counts. */
		public Share(double fraction) {
			this(fraction, null);
		}

		/** The ratio of two counts. @param whole 1 or more, and no fewer than the part */
		public Share(Count part, Count whole) {
			this((double) part.number() / whole.number(), new Ratio(part, whole));
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Share it && Double.compare(it.fraction, fraction) == 0;
		}

		@Override
		public int hashCode() {
			return Double.hashCode(fraction);
		}

		@Override
		public String toString() {
			return "Share[fraction=" + fraction + "]";
		}
	}

	/**
	 * A count and the one that it is a part of.
	 *
	 * @param part  numerator
	 * @param whole denominator
	 */
	record Ratio(Count part, Count whole) {
		/** Complete on construction. */
		public Ratio {
			Objects.requireNonNull(part);
			Objects.requireNonNull(whole);
		}
	}

	/**
	 * The things that this number counts; of a share those in its numerator. It is empty where no question brings exactly these, and for a
	 * value that is no count.
	 */
	default Optional<Counted> counted() {
		Count count = this instanceof Count it ? it : null;
		Ratio ratio = this instanceof Share it ? it.ratio : null;
		return ratio != null ? ratio.part().counted() : count == null ? Optional.empty() : Optional.ofNullable(count.what);
	}

	/** This value, whose counts say what they count only where that may be told. @param told whether it may */
	default Value telling(Predicate<Counted> told) {
		if (this instanceof Count count) {
			return count.telling(told);
		}
		Ratio ratio = this instanceof Share it ? it.ratio : null;
		return ratio == null ? this : new Share(((Share) this).fraction, new Ratio(ratio.part().telling(told), ratio.whole().telling(told)));
	}

	/**
	 * A number that is no count, e.g. a mean or a median; its column says of what.
	 *
	 * @param digits decimals that readers are shown, 0 or more; files keep the number as it is
	 */
	record Decimal(double number, int digits) implements Value {
		/** Refuses what is no number. */
		public Decimal {
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("Not a number: " + number);
			}
		}

		/** A number of which readers are shown one decimal. */
		public Decimal(double number) {
			this(number, 1);
		}
	}

	/**
	 * A share of what a program coded, corrected by a random sample that people coded, with all that a reader needs to weigh it.
	 * Tables hold it in columns of {@link Column.Type#ESTIMATE}; {@link Table#flat} and {@link Table#told} take it apart.
	 *
	 * @param naive     the program alone: of all units, those on which it abstained too; not a number where no program coded any of them
	 * @param corrected the estimate; where nothing could be corrected the naive one
	 * @param low       lower end of its interval at 95 %
	 * @param high      upper end
	 * @param coded     units that people coded, 0 or more
	 * @param effective as many units drawn with equal chances, and without a program, would tell as much; 0 where no unit was coded
	 * @param question  of what it is
	 * @param rule      how it was made
	 * @param before    the share where nothing is supposed: in a draw of a scenario that of the study with the error of coding of
	 *                  this draw, which both share; else the same as corrected
	 */
	record Estimate(double naive, double corrected, double low, double high, long coded, double effective, Question question, Rule rule,
			double before) implements Value {

		/** The units that a share is about. */
		public enum Question {
			/** These units alone: only the sample is random. */
			THESE,
			/** The process that makes such units: the agencies that they belong to are random as well. */
			PROCESS
		}

		/** The rule by which an estimate is made. */
		public enum Rule {
			/** By a random sample that people coded: the regression estimator of survey sampling. */
			SAMPLE,
			/** By a model of what all parts differ by, with the few units of this one that people coded, or none (small-area estimation). */
			MODEL
		}

		/** An estimate of a study as it stands. */
		public Estimate(double naive, double corrected, double low, double high, long coded, double effective, Question question, Rule rule) {
			this(naive, corrected, low, high, coded, effective, question, rule, corrected);
		}

		/** Refuses what are no shares. */
		public Estimate {
			Objects.requireNonNull(question);
			Objects.requireNonNull(rule);
			boolean shares = before >= 0 && before <= 1 && (Double.isNaN(naive) || naive >= 0 && naive <= 1) && corrected >= 0 && corrected <= 1;
			if (!shares || !(low >= 0 && low <= high && high <= 1) || coded < 0 || !(effective >= 0)) {
				throw new IllegalArgumentException(
						"Not an estimate: " + naive + ", " + corrected + " from " + low + " to " + high + ", " + coded + ", " + effective);
			}
		}

		/** Whether no program coded any of the units: then the share is an estimate from what people coded and corrects nothing. */
		public boolean isByPeopleAlone() {
			return Double.isNaN(naive);
		}

		/** How many times the variance is that of as many units drawn with equal chances and without a program; 0 where no unit was coded. */
		public double designEffect() {
			return effective == 0 ? 0 : coded / effective;
		}

		/** This estimate under a scenario. @param was the share of the study in the same draw @param share what becomes of it */
		public Estimate moved(double was, double share, double from, double to) {
			return new Estimate(naive, share, Math.min(from, share), Math.max(to, share), coded, effective, question, rule, was);
		}

		/** The share with its interval, as a person reads it; with a mark where a model made it. */
		public String in(Typography typography) {
			String separator = typography.french() ? "\u202f; " : "; ";
			return (rule == Rule.MODEL ? "≈\u00a0" : "") + typography.share(corrected) + " [" + typography.share(low) + separator
					+ typography.share(high) + "]";
		}
	}

	/** A number that does not exist here, e.g. a share of nothing. */
	record Undefined(Bilingual reason) implements Value {
		/** Complete on construction. */
		public Undefined {
			Objects.requireNonNull(reason);
		}
	}
}
