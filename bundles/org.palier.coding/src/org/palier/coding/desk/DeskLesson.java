// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Objects;

import org.palier.corpus.CodeSet;

/**
 * The decision on a facet of a post, shown to a person who learns to code after they gave their own code.
 *
 * @param codes  those that were decided
 * @param reason why it was decided so; may be empty
 */
public record DeskLesson(CodeSet codes, String reason) {

	/** Complete on construction. */
	public DeskLesson {
		Objects.requireNonNull(codes);
		Objects.requireNonNull(reason);
	}
}
