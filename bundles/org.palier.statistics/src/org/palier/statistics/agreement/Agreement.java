// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.descriptive.Quantile;
import org.jspecify.annotations.Nullable;
import org.palier.statistics.agreement.Coefficient.Value;
import org.palier.statistics.agreement.Ratings.Part;
import org.palier.statistics.random.CounterSource;

/**
 * All measures of the agreement of coders: of all of them, of each code against the others, and of each pair where
 * there are more than two coders. Intervals are percentiles at 95 % from drawing units again with replacement, or whole
 * clusters where units have them. Sources: Efron and Tibshirani 1993, An Introduction to the Bootstrap, § 13.3; Davison
 * and Hinkley 1997, Bootstrap Methods and their Application, § 3.8.
 */
public final class Agreement {

	private static final double TAIL = 0.025;
	/** Numbers that are amounts have more values than anybody reads one by one. */
	private static final int MOST_CATEGORIES = 50;

	private final RatingsOfUnits units;
	private final Level level;

	/**
	 * One number of it.
	 *
	 * @param measure  what it is
	 * @param level    of the codes, as the measure takes them: nominal where the level does not matter to it
	 * @param category the code that is held against all others; null for all codes
	 * @param coders   whose agreement it is
	 * @param value    the number, or why there is none
	 * @param interval empty when none was asked for, or fewer than half of the draws have a number
	 */
	public record Finding(AgreementMeasure measure, Level level, @Nullable String category, List<String> coders, Coefficient value,
			Optional<BootstrapInterval> interval) {
	}

	private record Question(AgreementMeasure measure, Level level, @Nullable String category, Part part) {

		Coefficient of(Ratings ratings) {
			return measure.measure(ratings, level);
		}
	}

	/**
	 * @param units their codes; not changed afterwards
	 * @param level of the codes
	 */
	public Agreement(RatingsOfUnits units, Level level) {
		this.units = units;
		this.level = level;
	}

	/**
	 * Everything, without intervals where there are no draws.
	 *
	 * @param draws how often units are drawn anew, 0 or more
	 * @param seed  the same seed gives the same intervals
	 */
	public List<Finding> findings(int draws, long seed) {
		Ratings all = units.ratings();
		List<Question> questions = questions(all);
		double[][] drawn = new double[questions.size()][draws];
		int[] defined = new int[questions.size()];
		int[][] clusters = draws == 0 ? new int[0][] : units.patternsByCluster();
		for (int draw = 0; draw < draws; draw++) {
			long[] counts = counts(clusters, all.patterns(), new CounterSource(seed, draw));
			for (int i = 0; i < drawn.length; i++) {
				if (questions.get(i).of(questions.get(i).part().counted(counts)) instanceof Value value) {
					drawn[i][defined[i]++] = value.number();
				}
			}
		}
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < drawn.length; i++) {
			Question question = questions.get(i);
			Coefficient value = question.of(question.part().ratings());
			findings.add(new Finding(question.measure(), question.level(), question.category(), question.part().ratings().coders(), value,
					value instanceof Value ? interval(drawn[i], defined[i]) : Optional.empty()));
		}
		return findings;
	}

	private List<Question> questions(Ratings all) {
		List<Question> questions = new ArrayList<>(ofAll(all.whole()));
		for (int i = 0; i < all.categories().size() && all.categories().size() <= MOST_CATEGORIES; i++) {
			Part one = all.against(i);
			for (AgreementMeasure measure : AgreementMeasure.values()) {
				if (measure.isOfCategories() && (!measure.isOfTwo() || all.coders().size() == 2)) {
					questions.add(new Question(measure, Level.NOMINAL, all.categories().get(i), one));
				}
			}
		}
		for (int i = 0; i < all.coders().size() && all.coders().size() > 2; i++) {
			for (int k = i + 1; k < all.coders().size(); k++) {
				questions.addAll(ofAll(all.pair(i, k)));
			}
		}
		return questions;
	}

	private List<Question> ofAll(Part part) {
		return Arrays.stream(AgreementMeasure.values()).map(it -> new Question(it, levelOf(it), null, part)).toList();
	}

	private Level levelOf(AgreementMeasure measure) {
		return switch (measure) {
		case COHEN_LINEAR, COHEN_QUADRATIC -> level == Level.NOMINAL ? Level.ORDINAL : level;
		default -> measure.isByLevel() ? level : Level.NOMINAL;
		};
	}

	private static long[] counts(int[][] clusters, int patterns, CounterSource random) {
		long[] counts = new long[patterns];
		for (int i = 0; i < clusters.length; i++) {
			for (int pattern : clusters[random.nextInt(clusters.length)]) {
				counts[pattern]++;
			}
		}
		return counts;
	}

	private static Optional<BootstrapInterval> interval(double[] drawn, int defined) {
		if (drawn.length == 0 || defined < drawn.length / 2.0) {
			return Optional.empty();
		}
		double[] ends = Quantile.withDefaults().with(EstimationMethod.HF7).evaluateRange(drawn, 0, defined, TAIL, 1 - TAIL);
		return Optional.of(new BootstrapInterval(ends[0], ends[1]));
	}
}
