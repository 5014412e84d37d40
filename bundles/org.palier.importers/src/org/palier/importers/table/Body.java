// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;

/**
 * What a row says of which agency it speaks.
 *
 * @param name         in the languages that the table has it in
 * @param scheme       of the first external id that the row has; the empty string for none
 * @param number       that id
 * @param place        what tells apart bodies of one name, in the order of the mapping; the empty string for none
 * @param parent       name or id of the agency that it reports to, as written
 * @param jurisdiction id
 */
record Body(Bilingual name, String scheme, String number, String place, String parent, String jurisdiction) {

	/** True when the number is the id that the body has in the study, or gets. */
	boolean hasStudyId() {
		return scheme.equals(CensusFields.STUDY) && !CensusIds.of(number).isEmpty();
	}
}
