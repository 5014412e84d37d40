// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import org.palier.model.PalierPackage;
import org.palier.model.Study;

/**
 * The lowest count that may be shown where a count could reveal who was asked: agencies of the smallest category, and
 * interviews of the smallest count. Each study keeps it. All that leaves the study without names follows it, unless the
 * person who hands it out says another number.
 */
public final class FewestTold {

	/** The number of a study in which nobody chose one. */
	public static final int STANDARD = (Integer) PalierPackage.Literals.STUDY__FEWEST_TOLD.getDefaultValue();
	/** The lowest: a category of one says who spoke. */
	public static final int LEAST = 2;
	/** The highest. */
	public static final int MOST = 100;

	private FewestTold() {
	}

	/** Whether a number can be one. */
	public static boolean isAllowed(int number) {
		return number >= LEAST && number <= MOST;
	}

	/**
	 * The number of a study, {@value #LEAST} to {@value #MOST}; for a file that was edited by hand, the nearest that is
	 * allowed.
	 */
	public static int of(Study study) {
		return Math.clamp(study.getFewestTold(), LEAST, MOST);
	}
}
