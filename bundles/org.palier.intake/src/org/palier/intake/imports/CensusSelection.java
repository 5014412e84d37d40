// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.Set;

import org.palier.intake.imports.CensusChanges.Change;
import org.palier.intake.imports.CensusChanges.Conflict;
import org.palier.intake.imports.CensusChanges.Gone;
import org.palier.intake.imports.CensusChanges.HeldField;

/**
 * The selection of the changes that a list would bring. By default all changes are taken and statements of persons are kept.
 *
 * @param left   changes that are not taken
 * @param listed conflicts of cells and of fields in which the list is believed, and not the person; agencies that ended because the list
 *               has them no more
 */
public record CensusSelection(Set<Change> left, Set<Change> listed) {

	/** Takes all changes, and keeps what persons said. */
	public static final CensusSelection ALL = new CensusSelection(Set.of(), Set.of());

	/** Copies its sets. */
	public CensusSelection {
		left = Set.copyOf(left);
		listed = Set.copyOf(listed);
	}

	/** Whether a change is taken; of a conflict, whether the list is. */
	public boolean takes(Change change) {
		return isAsked(change) ? listed.contains(change) : !left.contains(change);
	}

	/** Whether it is made only when a person asks for it: it contradicts what a person said, or ends an agency that a list leaves out. */
	static boolean isAsked(Change change) {
		return change instanceof Conflict || change instanceof HeldField || change instanceof Gone;
	}
}
