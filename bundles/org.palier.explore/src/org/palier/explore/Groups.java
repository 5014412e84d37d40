// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Groups of several fields as one number, in the order of the fields and of their groups. Immutable. */
final class Groups {

	private final List<PivotField> fields;

	/** @param fields whose groups times each other fit a number, as those of four fields do */
	Groups(List<PivotField> fields) {
		this.fields = List.copyOf(fields);
	}

	/** The number of some groups. @param from which place of the positions is that of the first field */
	long number(int[] positions, int from) {
		long number = 0;
		for (int i = 0; i < fields.size(); i++) {
			number = number * fields.get(i).groups().size() + positions[from + i];
		}
		return number;
	}

	/** The position in each field. */
	int[] positions(long number) {
		int[] positions = new int[fields.size()];
		long rest = number;
		for (int i = positions.length - 1; i >= 0; i--) {
			int size = fields.get(i).groups().size();
			positions[i] = (int) (rest % size);
			rest /= size;
		}
		return positions;
	}

	/** The group of each field. */
	List<PivotGroup> of(long number) {
		int[] positions = positions(number);
		List<PivotGroup> groups = new ArrayList<>();
		for (int i = 0; i < positions.length; i++) {
			groups.add(fields.get(i).groups().get(positions[i]));
		}
		return groups;
	}

	/** The groups of a number in the form that a listing takes. */
	List<Listing.Some> some(long number) {
		int[] positions = positions(number);
		List<Listing.Some> some = new ArrayList<>();
		for (int i = 0; i < positions.length; i++) {
			some.add(Listing.Some.one(fields.get(i), positions[i]));
		}
		return some;
	}

	/** All groups that are parts of shares, as what is listed. */
	List<Listing.Some> inShares() {
		return fields.stream().map(field -> new Listing.Some(field,
				IntStream.range(0, field.groups().size()).filter(it -> field.groups().get(it).isInShares()).boxed().toList())).toList();
	}

	/** Whether all groups are parts of shares. */
	boolean isInShares(long number) {
		return of(number).stream().allMatch(PivotGroup::isInShares);
	}
}
