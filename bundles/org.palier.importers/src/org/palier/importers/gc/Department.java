// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.List;

import org.palier.core.imports.CensusFact.AgencyFact;

/**
 * What a department of an account list is in the study.
 *
 * @param holder  id of the agency that the account is filed under
 * @param partner id of the second agency of a joint department; empty for none
 * @param made    agencies that no organisation list holds and that are made for it
 * @param match   how it was found
 * @param listed  for {@link Match#OTHER_ID}: id of the agency whose number the list gives
 */
record Department(String holder, String partner, List<AgencyFact> made, Match match, String listed) {

	/** How a department was found, best first. */
	enum Match {
		/** By its name, and the number agrees or is not given. */
		NAME,
		/** By its name, against the number. */
		OTHER_ID,
		/** As two departments, each by its name. */
		JOINT,
		/** By its number alone; the organisation list does not know the name. */
		ID,
		/** As two bodies of which one is known. */
		HALF,
		/** Not at all. */
		NONE
	}
}
