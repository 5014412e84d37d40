// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.List;

import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.matching.Likeness;

/**
 * A department of an account list, with the agencies of the study that it stands for.
 *
 * @param holder id of the agency that the account is filed under
 * @param partner id of the second agency of a joint department; empty for none
 * @param made agencies that no organisation list holds and that are made for it
 * @param match how the agency was found
 * @param listed for {@link Match#OTHER_ID}: id of the agency whose number the list gives
 * @param likely for {@link Match#PROPOSED}: which agencies it may be; for {@link Match#ALIKE} the one that it is
 */
record Department(String holder, String partner, List<AgencyFact> made, Match match, String listed, List<Likeness> likely) {

	/** How a department was found, best first. */
	enum Match {
		/** By its name as the study has it, and the number agrees or is not given. */
		NAME,
		/** By a name so like one of the study’s that nobody need be asked. */
		ALIKE,
		/** By its name, against the number. */
		OTHER_ID,
		/** It is two departments, and each has its own name. */
		JOINT,
		/** By its number alone; the organisation list does not know the name. */
		ID,
		/** It is two bodies, and the study knows one of them. */
		HALF,
		/** It may be an agency of the study: an agency of its own until a person says. */
		PROPOSED,
		/** Not at all. */
		NONE
	}

	/** A department that is one agency of the study or of this list. */
	static Department of(String holder, Match match) {
		return new Department(holder, "", List.of(), match, "", List.of());
	}
}
