// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;

/** The things that a measure counts, told apart by fields. */
interface Units {

	/** Is told of each thing. */
	@FunctionalInterface
	interface Visit {

		/**
		 * Some things alike.
		 *
		 * @param groups of each field, their position; not kept by the visitor
		 * @param body   position of the body whose they are
		 * @param number how many, 1 or more
		 * @param again  true for things that were told of already, in another group
		 */
		void tell(int[] groups, int body, long number, boolean again);
	}

	/** Tells of all things. A thing with several codes is told of once for each; the first time it is not {@code again}. */
	void each(List<PivotField> by, Visit visit);

	/** True when things told apart by these fields may be in several groups of two fields at once, so that none of their sums is known. */
	boolean isTangled(List<PivotField> by);
}
