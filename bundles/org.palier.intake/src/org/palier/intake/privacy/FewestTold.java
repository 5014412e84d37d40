// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import org.palier.model.PalierPackage;
import org.palier.model.Study;

/**
 * How few may be told of where a count could tell who was asked: agencies of the smallest category, and interviews of the smallest count. Each
 * study keeps it; all that leaves the study without names goes by it, unless whoever hands it out says another number.
 */
public final class FewestTold {

	/** Of a study in which nobody chose. */
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

	/** What a study says, {@value #LEAST} to {@value #MOST}; of a file that was edited by hand, the nearest that is allowed. */
	public static int of(Study study) {
		return Math.clamp(study.getFewestTold(), LEAST, MOST);
	}
}
