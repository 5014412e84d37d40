// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;

/**
 * The cells of a row that identify its agency.
 *
 * @param name name of the body, in the languages of the table
 * @param scheme of the first external id that the row has; the empty string for none
 * @param number number in that scheme
 * @param place values that distinguish bodies of one name, in the order of the mapping; the empty string for none
 * @param parent name or id of the agency that it reports to, as written
 * @param jurisdiction id
 */
record Body(Bilingual name, String scheme, String number, String place, String parent, String jurisdiction) {

	/** True when the number is the id that the body has in the study, or gets. */
	boolean hasStudyId() {
		return scheme.equals(CensusFields.STUDY) && !CensusIds.of(number).isEmpty();
	}
}
