// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.Serializable;
import java.util.Objects;

import org.jspecify.annotations.NonNull;

/**
 * What of a post a coding is about: its usage, or its category in a theory. Which theories there are is a matter of the
 * study; a corpus keeps the codings of any.
 *
 * @param id {@code usage}, or the id of a theory; never empty. It is written as it stands to the corpus and its exports
 */
public record Facet(String id) implements Comparable<@NonNull Facet>, Serializable {

	/** The nature of the communication: its codes are ids of the codebook's usages. */
	public static final Facet USAGE = new Facet("usage");

	/** Holds that it is named. */
	public Facet {
		if (Objects.requireNonNull(id).isEmpty()) {
			throw new IllegalArgumentException("a facet has a name");
		}
	}

	/** True for {@link #USAGE}. */
	public boolean isUsage() {
		return equals(USAGE);
	}

	/** By id. */
	@Override
	public int compareTo(Facet other) {
		return id.compareTo(other.id);
	}

	@Override
	public String toString() {
		return id;
	}
}
