// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;

/**
 * A field by which things are told apart on the rows or columns of a question. Each thing is in one of its groups; a post or a page with
 * several codes is in one for each. Immutable.
 *
 * @param id      stable id, what scripts name it by
 * @param name    what readers see
 * @param subject of what it tells
 * @param facet   whose codes it tells apart; null for a field that is no code
 * @param groups  in their order
 */
public record PivotField(String id, Bilingual name, Subject subject, @Nullable Facet facet, List<PivotGroup> groups) {

	/** The kind of thing that a field describes. */
	public enum Subject {
		/** A body, e.g. its category. */
		BODY,
		/** A page of a body, e.g. the platform it is on. */
		PAGE,
		/** A code that somebody gave a page or a post, e.g. its usage. */
		CODE,
		/** A post, e.g. its year. */
		POST
	}

	/** Copies its list. */
	public PivotField {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(subject);
		groups = List.copyOf(groups);
	}

	/** True for a field of codes. */
	public boolean isCode() {
		return facet != null;
	}

	/** The facet whose codes it tells apart; nothing for a field that is no code. */
	Stream<Facet> facets() {
		return Stream.ofNullable(facet);
	}

	/** Position of a group, or -1 for one that it lacks. */
	public int position(String group) {
		for (int i = 0; i < groups.size(); i++) {
			if (groups.get(i).id().equals(group)) {
				return i;
			}
		}
		return -1;
	}
}
