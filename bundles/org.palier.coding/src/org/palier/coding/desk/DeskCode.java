// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.List;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * One code of a facet, as coders read it.
 *
 * @param id         as codings keep it; never empty
 * @param name       what coders see
 * @param shortName  where there is little room; empty where the codebook has none
 * @param definition what belongs to it; may be empty
 * @param rule       how one decides; may be empty
 * @param source     publication and place; may be empty
 * @param examples   in the order of the codebook
 */
public record DeskCode(String id, Bilingual name, Bilingual shortName, Bilingual definition, Bilingual rule, String source,
		List<DeskExample> examples) {

	/** Copies its list. */
	public DeskCode {
		if (Objects.requireNonNull(id).isEmpty() || id.contains(" ")) {
			throw new IllegalArgumentException("no id of a code: '" + id + "'");
		}
		Objects.requireNonNull(name);
		Objects.requireNonNull(shortName);
		Objects.requireNonNull(definition);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(source);
		examples = List.copyOf(examples);
	}

	/** A code of which the codebook has no short name. */
	public DeskCode(String id, Bilingual name, Bilingual definition, Bilingual rule, String source, List<DeskExample> examples) {
		this(id, name, Bilingual.EMPTY, definition, rule, source, examples);
	}
}
