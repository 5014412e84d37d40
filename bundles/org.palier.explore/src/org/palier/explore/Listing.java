// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Counted;

/** Says of the numbers of a question what they count, so that whoever reads one can go through these very bodies, pages or posts. */
interface Listing {

	/** Some groups of a field. @param positions of the groups; all that are parts of shares where a whole is meant */
	record Some(PivotField field, List<Integer> positions) {
		/** Copies its list. */
		public Some {
			positions = List.copyOf(positions);
		}

		/** One group. */
		static Some one(PivotField field, int position) {
			return new Some(field, List.of(position));
		}

		/** True when every group is meant. */
		boolean isAll() {
			return positions.size() == field.groups().size();
		}

		/** A field is the one of its id: its groups may be thousands, and are asked for each number of a table. */
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Some it && it.field.id().equals(field.id()) && it.positions.equals(positions);
		}

		@Override
		public int hashCode() {
			return 31 * field.id().hashCode() + positions.hashCode();
		}

		List<String> ids() {
			return positions.stream().map(it -> field.groups().get(it).id()).toList();
		}
	}

	/** The things in one of the groups of each field. @return null where no question lists exactly these */
	@Nullable Counted of(List<Some> fields);
}
