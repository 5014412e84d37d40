// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.Locale;

import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient.Value;
import org.palier.statistics.agreement.Coefficient.Why;

/**
 * A measure of how far coders agree. Units that fewer than two coders coded count in none of them, but for the shares of
 * codes that chance is taken from in those of many coders.
 */
public enum AgreementMeasure {

	/**
	 * Share of pairs of codes of the same unit that are equal; a unit counts with its number of codes, as in the observed
	 * disagreement of Krippendorff (2004, p. 222).
	 */
	PERCENT {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			return new Value(1 - Coincidences.of(ratings).observed(CodeDistance.nominal()));
		}
	},
	/** Kappa of Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, p. 40. */
	COHEN {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			return ofTwo(ratings, Weights.identity(ratings.categories().size()));
		}
	},
	/** The highest kappa that the two coders' shares of codes allow (Cohen 1960, p. 42). */
	COHEN_MAX {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			PairTable table = PairTable.of(ratings);
			double most = 0;
			for (int i = 0; i < table.rows().length; i++) {
				most += Math.min(table.rows()[i], table.columns()[i]);
			}
			return Coefficient.beyondChance(most, table.expected(Weights.identity(table.rows().length)));
		}
	},
	/** Weighted kappa (Cohen 1968, Psychological Bulletin 70, 213-220), weights that fall with the distance of codes. */
	COHEN_LINEAR {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			return ofTwo(ratings, Weights.linear(places(ratings, level)));
		}
	},
	/**
	 * Weighted kappa, weights that fall with the square of the distance (Fleiss and Cohen 1973, Educational and Psychological Measurement 33,
	 * 613-619).
	 */
	COHEN_QUADRATIC {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			return ofTwo(ratings, Weights.quadratic(places(ratings, level)));
		}
	},
	/** Pi of Scott (1955), Reliability of content analysis, Public Opinion Quarterly 19, 321-325. */
	SCOTT {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			PairTable table = PairTable.of(ratings);
			double expected = 0;
			for (int i = 0; i < table.rows().length; i++) {
				double share = (table.rows()[i] + table.columns()[i]) / 2;
				expected += share * share;
			}
			return Coefficient.beyondChance(table.observed(Weights.identity(table.rows().length)), expected);
		}
	},
	/**
	 * S of Bennett, Alpert and Goldstein (1954, Public Opinion Quarterly 18, 303-308): each code that occurs is equally
	 * likely by chance. For many coders, it is that of Brennan and Prediger (1981, Educational and Psychological
	 * Measurement 41, 687-699).
	 */
	BENNETT_S {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			int size = ratings.categories().size();
			return Coefficient.beyondChance(UnitAgreement.of(ratings, Weights.identity(size)).observed(), 1.0 / size);
		}
	},
	/**
	 * Kappa of Fleiss (1971, Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378-382); with
	 * codes left out as Gwet (2014, p. 54).
	 */
	FLEISS {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			UnitAgreement units = UnitAgreement.of(ratings, Weights.identity(ratings.categories().size()));
			return Coefficient.beyondChance(units.observed(), units.expected());
		}
	},
	/** Alpha of Krippendorff (2004, Content Analysis, 2nd ed., p. 222-243), by the level of the codes. */
	KRIPPENDORFF {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			Coincidences pairs = Coincidences.of(ratings);
			return pairs.alpha(switch (level) {
			case NOMINAL -> CodeDistance.nominal();
			case ORDINAL -> CodeDistance.ordinal(pairs.counts());
			case INTERVAL -> CodeDistance.interval(ratings.values().orElseThrow());
			case RATIO -> CodeDistance.ratio(ratings.values().orElseThrow());
			});
		}
	},
	/** AC1 of Gwet (2008, British Journal of Mathematical and Statistical Psychology 61, 29-48). */
	GWET_AC1 {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			return gwet(ratings, Weights.identity(ratings.categories().size()));
		}
	},
	/** AC2 of Gwet (2014, p. 97-101): AC1 with ordinal, quadratic or ratio weights, by the level; of nominal codes AC1. */
	GWET_AC2 {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			int size = ratings.categories().size();
			return gwet(ratings, switch (level) {
			case NOMINAL -> Weights.identity(size);
			case ORDINAL -> Weights.ordinal(size);
			case INTERVAL -> Weights.quadratic(ratings.values().orElseThrow());
			case RATIO -> Weights.ratio(ratings.values().orElseThrow());
			});
		}
	},
	/** The agreement that kappa starts from: Cohen's of two coders, Fleiss's of more. */
	OBSERVED {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			return new Value(UnitAgreement.of(ratings, Weights.identity(ratings.categories().size())).observed());
		}
	},
	/** The chance agreement in kappa: Cohen's for two coders, Fleiss's for more. */
	EXPECTED {
		@Override
		Coefficient of(Ratings ratings, Level level) {
			Weights same = Weights.identity(ratings.categories().size());
			return new Value(ratings.coders().size() == 2 ? PairTable.of(ratings).expected(same) : UnitAgreement.of(ratings, same).expected());
		}
	};

	/** Returns the name in commands and files, e.g. gwet_ac1. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Computes the measure of ratings that {@link #measure} found fit for it. */
	abstract Coefficient of(Ratings ratings, Level level);

	/**
	 * Computes the measure of codes, or the reason why there is none.
	 *
	 * @param level of the codes; those of a level above nominal are numbers, else the outcome is {@link Why#NO_ORDER}
	 */
	public Coefficient measure(Ratings ratings, Level level) {
		if (ratings.unitsCodedTwice() == 0) {
			return new Undefined(Why.NO_UNIT_CODED_TWICE);
		}
		if (isOfTwo() && ratings.coders().size() != 2) {
			return new Undefined(Why.TWO_CODERS_ONLY);
		}
		boolean weighed = this == COHEN_LINEAR || this == COHEN_QUADRATIC || isByLevel() && level.needsNumbers();
		if (weighed && ratings.values().isEmpty()) {
			return new Undefined(Why.NO_ORDER);
		}
		if (isByLevel() && level == Level.RATIO && ratings.values().orElseThrow()[0] < 0) {
			return new Undefined(Why.BELOW_ZERO);
		}
		if (this != PERCENT && this != KRIPPENDORFF && ratings.categories().size() > Weights.MOST) {
			return new Undefined(Why.TOO_MANY_CATEGORIES);
		}
		return of(ratings, level);
	}

	/** True when it is of two coders and no more. */
	public boolean isOfTwo() {
		return switch (this) {
		case COHEN, COHEN_MAX, COHEN_LINEAR, COHEN_QUADRATIC, SCOTT -> true;
		default -> false;
		};
	}

	/** True when the level of the codes matters to it. */
	public boolean isByLevel() {
		return this == KRIPPENDORFF || this == GWET_AC2;
	}

	/** True when it says something of one code against all others. */
	public boolean isOfCategories() {
		return switch (this) {
		case PERCENT, COHEN, SCOTT, FLEISS, KRIPPENDORFF, GWET_AC1 -> true;
		default -> false;
		};
	}

	/** Weights are by rank, but for codes that are amounts. */
	private static double[] places(Ratings ratings, Level level) {
		return level == Level.INTERVAL || level == Level.RATIO ? ratings.values().orElseThrow() : Weights.ranks(ratings.categories().size());
	}

	private static Coefficient ofTwo(Ratings ratings, Weights weights) {
		PairTable table = PairTable.of(ratings);
		return Coefficient.beyondChance(table.observed(weights), table.expected(weights));
	}

	private static Coefficient gwet(Ratings ratings, Weights weights) {
		UnitAgreement units = UnitAgreement.of(ratings, weights);
		int size = ratings.categories().size();
		if (size < 2) {
			return new Undefined(Why.ONE_CATEGORY);
		}
		double spread = 0;
		for (double share : units.prevalence()) {
			spread += share * (1 - share);
		}
		return Coefficient.beyondChance(units.observed(), weights.sum() * spread / (size * (size - 1.0)));
	}
}
