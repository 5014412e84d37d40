// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;

/**
 * A field that a column of a table can be.
 *
 * @param id       as mappings write it; of a field of several, such as external ids, the word before the point
 * @param name     what readers see
 * @param several  true when a word follows, which tells one such field from another: the list of an id, the kind of a place
 * @param constant true when a person may say it for all rows at once
 */
public record MappableField(String id, Bilingual name, boolean several, boolean constant) {

	/** The field as a mapping writes it for a column; the word that follows is made of the header. */
	public String of(String header) {
		String word = CensusIds.of(header);
		return several ? id + "." + (word.isEmpty() ? "list" : word) : id;
	}

	/** True when it is what a mapping writes. */
	public boolean is(String field) {
		return several ? field.startsWith(id + ".") : field.equals(id);
	}
}
