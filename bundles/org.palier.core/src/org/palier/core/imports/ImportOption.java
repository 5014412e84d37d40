// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.util.List;

import org.palier.core.text.Bilingual;

/**
 * A choice that an importer offers.
 *
 * @param id           what the command line calls it: {@code --id}
 * @param name         what a form calls it
 * @param description  what it changes
 * @param values       the values allowed; empty for any text
 * @param defaultValue what holds when nobody chooses; may be empty
 */
public record ImportOption(String id, Bilingual name, Bilingual description, List<String> values, String defaultValue) {

	/** Copies its list. */
	public ImportOption {
		values = List.copyOf(values);
	}
}
