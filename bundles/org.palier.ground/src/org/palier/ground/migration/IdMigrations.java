// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The successors of ids of contributions. Studies, manifests and scripts keep the id that they were written with;
 * whoever looks a contribution up asks here when nobody has that id any more. Immutable and thread-safe.
 *
 * @param migrations the first of a kind and id counts
 */
public record IdMigrations(List<IdMigration> migrations) {

	/** Nothing was renamed. */
	public static final IdMigrations NONE = new IdMigrations(List.of());

	/** Copies its list. */
	public IdMigrations {
		migrations = List.copyOf(migrations);
	}

	/** The id that a contribution has now, however often it was renamed; the id itself when it was not, or in a circle. */
	public String current(String kind, String id) {
		Set<String> seen = new HashSet<>();
		String now = id;
		while (seen.add(now)) {
			Optional<String> next = next(kind, now);
			if (next.isEmpty()) {
				return now;
			}
			now = next.get();
		}
		return id;
	}

	private Optional<String> next(String kind, String id) {
		return migrations.stream().filter(it -> it.kind().equals(kind) && it.from().equals(id)).map(IdMigration::to).findFirst();
	}
}
