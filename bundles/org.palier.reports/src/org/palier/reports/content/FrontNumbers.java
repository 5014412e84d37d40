// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.core.text.Wording;
import org.palier.reports.words.ReportWords;

/** Numbers as the first page writes them: whole percentages, ranges in words, simple fractions. */
final class FrontNumbers {

	private static final Wording WORDS = ReportWords.front();
	/** How far a share may be from the fraction that stands for it. */
	private static final double NEAR = 0.015;
	private static final int[] PARTS = { 2, 3, 4, 5, 10 };
	/** What rounds to nothing, or to all. */
	private static final double LEAST = 0.005;

	private FrontNumbers() {
	}

	/** Without decimals; what is neither nothing nor all is never written as such. */
	static String percent(double share, Typography typography) {
		boolean low = share > 0 && share < LEAST;
		boolean high = share < 1 && share >= 1 - LEAST;
		String number = low ? "<\u00a01" : high ? ">\u00a099" : typography.number(share * 100, 0);
		return number + (typography.french() ? "\u00a0%" : "%");
	}

	static Bilingual percent(double share) {
		return both(it -> percent(share, it));
	}

	/** From one share to another, e.g. between 9 and 14%. */
	static Bilingual range(double low, double high) {
		return WORDS.text("range", both(it -> it.number(Math.floor(low * 100 + 1e-9), 0)), both(it -> it.number(Math.ceil(high * 100 - 1e-9), 0)));
	}

	static Bilingual count(long number) {
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

	private static Bilingual both(Function<Typography, String> number) {
		return new Bilingual(number.apply(new Typography(Locale.CANADA_FRENCH)), number.apply(new Typography(Locale.CANADA)));
	}
}
