// SPDX-License-Identifier: EPL-2.0
package org.palier.study.assumptions;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;

/**
 * Units of assumptions in both languages. A study keeps a unit as somebody wrote it. It keeps the usual units in
 * English, whichever language they were written in, so that each reader has them in their own.
 */
public final class AssumptionUnits {

	/** The unit of the cost of an hour of work, as a study keeps it: a scenario without it has hours, and no cost. */
	public static final String HOURLY_RATE = "$ per hour";

	private static final List<Bilingual> USUAL = List
			.of("share", "hours", "years", "per_year", "factor", "posts", "agencies", "days", "dollars_per_hour").stream()
			.map(it -> AssumptionWords.text("unit." + it)).toList();

	private AssumptionUnits() {
	}

	/** A unit to read. @param kept by a study; null for none @return as it was written where nobody knows it */
	public static Bilingual of(@Nullable String kept) {
		String unit = kept == null ? "" : kept;
		return USUAL.stream().filter(it -> it.en().equals(unit)).findFirst().orElse(Bilingual.same(unit));
	}

	/** A unit to keep. @param written in either language, with either apostrophe; not null */
	public static String kept(String written) {
		String unit = written.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
		return USUAL.stream().filter(it -> unit.equals(it.fr()) || unit.equals(it.en())).findFirst().map(Bilingual::en).orElse(written.strip());
	}

	/** The usual ones. */
	public static List<Bilingual> usual() {
		return USUAL;
	}
}
