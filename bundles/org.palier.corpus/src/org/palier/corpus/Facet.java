// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.Serializable;
import java.util.Objects;

import org.jspecify.annotations.NonNull;

/**
 * The aspect of a post that a coding is about: its usage, or its category in a theory. The study decides which theories
 * there are; a corpus keeps the codings of any.
 *
 * @param id {@code usage}, or the id of a theory; never empty. It is written as it is to the corpus and its exports
 */
public record Facet(String id) implements Comparable<@NonNull Facet>, Serializable {

	/** The nature of the communication: its codes are ids of the codebook's usages. */
	public static final Facet USAGE = new Facet("usage");

	/**
	 * Before the id of a field that the study declares of posts: what a post says of it tells posts apart as a code does, and nobody codes it.
	 */
	private static final String FIELD = "field.";

	/** The facet of a field that the study declares of posts. @param id of the field */
	public static Facet ofField(String id) {
		return new Facet(FIELD + id);
	}

	/** True for {@link #ofField}. */
	public boolean isField() {
		return id.startsWith(FIELD);
	}

	/** Id of the field of {@link #ofField}. */
	String field() {
		return id.substring(FIELD.length());
	}

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
