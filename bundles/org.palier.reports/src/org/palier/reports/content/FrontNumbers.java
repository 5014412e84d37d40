// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/** Numbers as the first page writes them: whole percentages, ranges in words, simple fractions. */
public final class FrontNumbers {

	private static final Wording WORDS = ReportWords.front();
	/** How far a share may be from the fraction that is shown for it. */
	private static final double NEAR = 0.015;
	private static final int[] PARTS = { 2, 3, 4, 5, 10 };
	/** A smaller share would round to 0 %; one that near to all would round to 100 %. */
	private static final double LEAST = 0.005;

	private static final double ALL = 100;
	/** The largest error of sums of shares in the arithmetic of a computer. */
	private static final double SLIP = 1e-9;

	private FrontNumbers() {
	}

	/** Without decimals; what is neither nothing nor all is never written as such. */
	static String percent(double share, Typography typography) {
		return percent(share, share < LEAST ? 0 : share >= 1 - LEAST ? 1 : share, typography);
	}

	/** A share as it is printed. */
	static String percent(FrontShare share, Typography typography) {
		return percent(share.share(), share.shown(), typography);
	}

	/** The share of a level as it is shown, in both languages. */
	public static Bilingual percent(FrontLevel level) {
		return percent(level.numbers());
	}

	/** A share as it is printed, in both languages. */
	static Bilingual percent(FrontShare share) {
		return both(it -> percent(share, it));
	}

	private static String percent(double share, double shown, Typography typography) {
		String number = share > 0 && shown < LEAST ? "<\u00a01"
				: share < 1 && shown >= 1 - LEAST ? ">\u00a099" : typography.number(shown * ALL, 0);
		return number + (typography.french() ? "\u00a0%" : "%");
	}

	/**
	 * Shares of one whole in whole per cent that add up to 100. Each is rounded down, and the missing points go to
	 * those with the largest remainders (Hamilton's method; Balinski and Young 1982, Fair Representation, p. 17). Among
	 * equal remainders the first gets it.
	 *
	 * @param shares which add up to 1
	 * @return in their order; the shares as they are where they do not add up to 1
	 */
	static List<Double> whole(List<Double> shares) {
		double sum = shares.stream().mapToDouble(it -> it).sum();
		if (Math.abs(sum - 1) > SLIP) {
			return shares;
		}
		double[] rounded = shares.stream().mapToDouble(it -> Math.floor(it * ALL + SLIP)).toArray();
		int missing = (int) Math.round(ALL - Arrays.stream(rounded).sum());
		IntStream.range(0, rounded.length).boxed().sorted(Comparator.comparingDouble(it -> -(shares.get(it) * ALL - rounded[it])))
				.limit(Math.max(0, missing))
				.forEach(it -> rounded[it]++);
		return Arrays.stream(rounded).map(it -> it / ALL).boxed().toList();
	}

	/** A share in whole percent; what is neither nothing nor all is never written as such. */
	public static Bilingual percent(double share) {
		return both(it -> percent(share, it));
	}

	/** From one share to another, e.g. between 9 and 14%. */
	public static Bilingual range(double low, double high) {
		return WORDS.text("range", both(it -> it.number(Math.floor(low * 100 + 1e-9), 0)),
				both(it -> it.number(Math.ceil(high * 100 - 1e-9), 0)));
	}

	/** A whole number. */
	public static Bilingual count(long number) {
		return both(it -> it.count(number));
	}

	/** A share as so many of so many, with both numbers; empty where no simple fraction is near. */
	static Optional<int[]> fraction(double share) {
		for (int whole : PARTS) {
			int part = (int) Math.round(share * whole);
			if (part > 0 && part < whole && Math.abs(share - (double) part / whole) <= NEAR) {
				return Optional.of(new int[] { part, whole });
			}
		}
		return Optional.empty();
	}

	/** A day in words. */
	static Bilingual day(LocalDate day) {
		return both(it -> it.date(day));
	}

	private static Bilingual both(Function<Typography, String> number) {
		return new Bilingual(number.apply(new Typography(Locale.CANADA_FRENCH)), number.apply(new Typography(Locale.CANADA)));
	}
}
