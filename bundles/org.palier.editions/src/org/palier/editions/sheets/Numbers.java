// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;

/** Numbers of a sheet in words. */
final class Numbers {

	private static final double LARGE = 10;
	/** Beyond it a wait has no end that anybody saw. */
	private static final double LARGEST = 1e9;

	private Numbers() {
	}

	static Bilingual of(Measure.Form form, double value) {
		return new Bilingual(of(form, value, new Typography(Locale.CANADA_FRENCH)), of(form, value, new Typography(Locale.CANADA)));
	}

	private static String of(Measure.Form form, double value, Typography typography) {
		if (Double.isNaN(value) || value > LARGEST) {
			return "–";
		}
		return switch (form) {
		case SHARE -> typography.share(value);
		case NUMBER -> typography.number(value, 1);
		case HOURS -> typography.number(value, value < LARGE ? 1 : 0) + "\u00a0h";
		};
	}
}
