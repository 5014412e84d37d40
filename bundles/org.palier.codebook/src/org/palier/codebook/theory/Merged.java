// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.model.Identified;

/**
 * Things of one kind that become one.
 *
 * @param going those that go, one or more, in the order in which they were named
 * @param into  the one that stays
 */
record Merged<T extends Identified>(List<T> going, T into) {

	/**
	 * @param all    things of that kind
	 * @param merged those that become one; the one that stays is passed over
	 * @throws IllegalArgumentException when none would go, or one is not among all
	 */
	static <T extends Identified> Merged<T> of(Collection<T> all, Collection<T> merged, T into) {
		Objects.requireNonNull(into);
		var going = new LinkedHashSet<>(merged);
		going.remove(into);
		if (going.isEmpty() || !all.containsAll(going) || !all.contains(into)) {
			throw new IllegalArgumentException("Cannot merge " + going + " into " + into);
		}
		return new Merged<>(List.copyOf(going), into);
	}

	/** The name of an edit that merges them. */
	Bilingual label() {
		return PackPart.WORDS.text("edit.merge", new Bilingual(names(true), names(false)), PackPart.name(into));
	}

	private String names(boolean french) {
		return going.stream().map(PackPart::name).map(it -> french ? it.fr() : it.en()).collect(Collectors.joining(", "));
	}
}
