// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.List;
import java.util.Optional;

/**
 * The meaning of a table's columns when nobody says more, and its source.
 *
 * @param shipped     the published list or export that the table is; empty when none is known
 * @param sure        true when a person need not confirm it
 * @param suggestions why, column by column; none when the table is known
 */
public record ChosenMapping(Mapping mapping, Optional<ShippedMapping> shipped, boolean sure, List<Suggestion> suggestions) {

	/** Where a person says all. */
	public static final ChosenMapping NOTHING = new ChosenMapping(Mapping.EMPTY, Optional.empty(), true, List.of());
}
