// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/** The size class of an agency by its number of employees, with the bounds of Statistics Canada (1 to 99, 100 to 499, 500 and more). */
public enum SizeClass {
	/** Nobody said. */
	UNKNOWN,
	/** Fewer than 100. */
	SMALL,
	/** 100 to 499. */
	MEDIUM,
	/** 500 or more. */
	LARGE;

	/** Class of a number of employees; {@link StudyView#NONE} is unknown. */
	public static SizeClass of(int employees) {
		return employees == StudyView.NONE ? UNKNOWN : employees < 100 ? SMALL : employees < 500 ? MEDIUM : LARGE;
	}

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the name of the class as readers see it. */
	public Bilingual label() {
		return Stratum.WORDS.text("size." + id());
	}
}
