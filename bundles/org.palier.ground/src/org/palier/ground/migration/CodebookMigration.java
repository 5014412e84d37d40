// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.migration;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.model.TheoryPack;

/**
 * Says what things of a theory pack were called before, for a pack that does not say it itself: of earlier versions, of
 * the pack that it replaces, or of a codebook of one's own. Bringing a study to the pack heeds it as if the pack said
 * it. Stateless: the same pack always gives the same successors. A plug-in states them in its plugin.xml, or has a class
 * that finds them.
 */
public non-sealed interface CodebookMigration extends Migration {

	/**
	 * What one id has become; two with one target merge.
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

	/** What ids have become in a version of this pack, in order. */
	List<Successor> successors(TheoryPack pack);
}
