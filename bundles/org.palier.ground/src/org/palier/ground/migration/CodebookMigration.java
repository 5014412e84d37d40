// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.model.TheoryPack;

/**
 * Gives the earlier ids of things of a theory pack, for a pack that does not give them itself. They may be ids of earlier versions, of the
 * pack that it replaces, or of a codebook of one's own. Bringing a study to the pack heeds it as if the pack said
 * it. Stateless: the same pack always gives the same successors. A plug-in states them in its plugin.xml, or has a class
 * that finds them.
 */
public non-sealed interface CodebookMigration extends Migration {

	/**
	 * The successor of one id; two ids with one target merge.
	 *
	 * @param kind  class of the thing: Usage, Platform, AgencyCategory or Objective
	 * @param since first version of the pack in which it holds
	 * @param from  id before
	 * @param to    id in the pack; null when it was dropped
	 */
	record Successor(String kind, String since, String from, @Nullable String to) {

		private static final List<String> KINDS = List.of("Usage", "Platform", "AgencyCategory", "Objective");

		/** @throws IllegalArgumentException for things that packs do not replace, or no id */
		public Successor {
			if (!KINDS.contains(kind)) {
				throw new IllegalArgumentException(kind + " is none of " + KINDS);
			}
			if (from == null || from.isBlank()) {
				throw new IllegalArgumentException("a replacement without from");
			}
			Objects.requireNonNull(since, "since");
		}
	}

	/** Id of the pack. */
	String theory();

	/** The successors of ids in a version of this pack, in order. */
	List<Successor> successors(TheoryPack pack);
}
