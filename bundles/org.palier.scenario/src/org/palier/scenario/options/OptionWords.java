// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.Locale;
import java.util.function.Function;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.study.assumptions.AssumptionUnits;

/** The sentences of this package, and its numbers as each language writes them. */
final class OptionWords {

	static final Wording WORDS = new Wording(OptionWords.class, "messages");

	private static final double PERCENT = 100;
	private static final double MINUTES = 60;
	/** Fewer hours than this are written as minutes. */
	private static final double SHORT = 3;
	private static final double SLACK = 1e-6;

	private OptionWords() {
	}

	static Bilingual both(Function<Typography, String> written) {
		return new Bilingual(written.apply(new Typography(Locale.CANADA_FRENCH)), written.apply(new Typography(Locale.CANADA)));
	}

	/**
	 * A value of an assumption with its unit, rounded so that a statement beyond it is still true beyond the written
	 * number.
	 *
	 * @param unit as a study keeps it
	 * @param up   whether what is said holds above the value
	 */
	static Bilingual value(double value, String unit, boolean up) {
		if (unit.equals("share")) {
			double whole = rounded(value * PERCENT, 0, up);
			return both(it -> it.number(whole, 0) + (it.french() ? "\u00a0%" : "%"));
		}
		if (unit.equals("hours") && value < SHORT) {
			double minutes = rounded(value * MINUTES, 0, up);
			return both(it -> it.number(minutes, 0) + "\u00a0min");
		}
		int decimals = value < 10 ? 2 : 1;
		double written = rounded(value, decimals, up);
		Bilingual named = AssumptionUnits.of(unit);
		return new Bilingual(with(Locale.CANADA_FRENCH, written, decimals, named), with(Locale.CANADA, written, decimals, named));
	}

	private static String with(Locale locale, double value, int decimals, Bilingual unit) {
		return new Typography(locale).number(value, decimals) + (unit.isEmpty() ? "" : "\u00a0" + unit.in(locale));
	}

	/** Rounds in a direction: the small error of bisection is no reason for the next number. */
	private static double rounded(double value, int decimals, boolean up) {
		double factor = Math.pow(10, decimals);
		double whole = Math.rint(value * factor);
		if (Math.abs(value * factor - whole) < SLACK * Math.max(1, Math.abs(whole))) {
			return whole / factor;
		}
		return (up ? Math.ceil(value * factor) : Math.floor(value * factor)) / factor;
	}

	/** Hours a week, whole from ten on. */
	static Bilingual hours(double hours) {
		int decimals = hours >= 10 || hours == Math.rint(hours) ? 0 : 1;
		return both(it -> it.number(hours, decimals));
	}
}
