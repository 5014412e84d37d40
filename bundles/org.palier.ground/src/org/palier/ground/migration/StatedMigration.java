// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

import java.util.List;

import org.palier.model.TheoryPack;

/**
 * Successors that are stated, whatever the version of the pack.
 *
 * @param theory id of the pack
 * @param stated in order
 */
public record StatedMigration(String theory, List<Successor> stated) implements CodebookMigration {

	/** Copies its list. */
	public StatedMigration {
		stated = List.copyOf(stated);
	}

	@Override
	public List<Successor> successors(TheoryPack pack) {
		return stated;
	}
}
