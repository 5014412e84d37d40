// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;
import java.util.Set;

/**
 * A condition on the value that a post has in a declared field of the study.
 *
 * @param field  id
 * @param values one of these, as they are kept
 * @param others true for any value but these
 * @param none   true when a post that says nothing of the field is wanted too
 */
public record PostSaying(String field, Set<String> values, boolean others, boolean none) {

	/** The condition that the post has any value in the field. */
	public static PostSaying anything(String field) {
		return new PostSaying(field, Set.of(), true, false);
	}

	/** Copies its set. */
	public PostSaying {
		Objects.requireNonNull(field);
		values = Set.copyOf(values);
	}
}
