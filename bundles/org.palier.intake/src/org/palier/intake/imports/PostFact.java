// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.Objects;

import org.palier.corpus.Post;

/** A post of a file. It goes to the corpus at once and is not kept in memory. */
public record PostFact(Post post) implements ImportedFact {

	/** Complete on construction. */
	public PostFact {
		Objects.requireNonNull(post);
	}
}
