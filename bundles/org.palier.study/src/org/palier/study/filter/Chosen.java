// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A selection from a list. Immutable.
 *
 * @param ids    of them
 * @param except true for all others
 */
public record Chosen(Set<String> ids, boolean except) {

	/** All of them. */
	public static final Chosen ALL = new Chosen(Set.of(), true);

	/** Copies its set. */
	public Chosen {
		ids = Set.copyOf(ids);
	}

	/** True for a thing that is chosen. @param id null of a thing that was written without one */
	public boolean has(@Nullable String id) {
		return (id != null && ids.contains(id)) != except;
	}

	/** True when all are chosen. */
	public boolean isAll() {
		return except && ids.isEmpty();
	}

	/** Those of a list that are chosen. */
	public Set<String> of(Collection<String> all) {
		return all.stream().filter(this::has).collect(Collectors.toSet());
	}
}
