// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

import java.util.Objects;

/**
 * A change of the id of a contribution.
 *
 * @param kind of contribution, as manifests name it, e.g. classifier
 * @param from id until now; nobody contributes it any more
 * @param to   id from now on
 */
public record IdMigration(String kind, String from, String to) implements Migration {

	/** @throws IllegalArgumentException when both ids are the same */
	public IdMigration {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(from);
		Objects.requireNonNull(to);
		if (from.equals(to)) {
			throw new IllegalArgumentException(from + " becomes itself");
		}
	}
}
