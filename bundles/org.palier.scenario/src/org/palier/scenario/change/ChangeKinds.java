// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.migration.IdMigrations;

/**
 * The kinds of changes at hand beside those of Palier. Immutable and thread-safe.
 *
 * @param kinds      one of each id
 * @param migrations what ids have become
 */
public record ChangeKinds(List<ChangeKind> kinds, IdMigrations migrations) {

	/** None but Palier's own. */
	public static final ChangeKinds NONE = of();

	/** Copies its list. */
	public ChangeKinds {
		kinds = List.copyOf(kinds);
	}

	/** Kinds that were never called otherwise, e.g. for a test. */
	public static ChangeKinds of(ChangeKind... kinds) {
		return new ChangeKinds(List.of(kinds), IdMigrations.NONE);
	}

	/** The kind of an id, or of what that id has become; empty when its plug-in is not here. */
	public Optional<ChangeKind> find(@Nullable String id) {
		return id == null ? Optional.empty() : named(id).or(() -> named(migrations.current("change", id)));
	}

	private Optional<ChangeKind> named(String id) {
		return kinds.stream().filter(it -> it.id().equals(id)).findFirst();
	}
}
