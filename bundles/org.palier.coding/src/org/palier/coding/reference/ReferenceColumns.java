// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.palier.corpus.Facet;

/**
 * The names of facets in references and commands: the id of the theory, or a short name that references have for two of them. This is the
 * only table of these names.
 */
public final class ReferenceColumns {

	private static final Map<String, String> SHORT = Map.of("model", "grunig", "level", "chang_kannan");

	private ReferenceColumns() {
	}

	/** The facet that a name means: that of a short name, else the facet with this id. */
	public static Facet facet(String name) {
		return new Facet(SHORT.getOrDefault(name, name));
	}

	/**
	 * The facet that somebody names.
	 *
	 * @param known whether there is one; the usage is a facet like others
	 * @return empty for a name that stands for none of them
	 */
	public static Optional<Facet> facet(String name, Predicate<Facet> known) {
		return Optional.of(name).filter(it -> !it.isEmpty()).map(ReferenceColumns::facet).filter(known);
	}

	/** The facet that somebody names in a study. @param theories ids of the study's theories */
	public static Optional<Facet> facet(String name, Set<String> theories) {
		return facet(name, it -> it.isUsage() || theories.contains(it.id()));
	}

	/** The name of a facet for readers of references: its short name, else its id. */
	public static String name(Facet facet) {
		return SHORT.entrySet().stream().filter(it -> it.getValue().equals(facet.id())).map(Map.Entry::getKey).findAny().orElse(facet.id());
	}
}
