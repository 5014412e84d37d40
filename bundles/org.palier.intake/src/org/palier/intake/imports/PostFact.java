// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.Objects;

import org.palier.corpus.Post;

/** There is such a post. It goes to the corpus as it comes; nothing of it is held. */
public record PostFact(Post post) implements ImportedFact {

	/** Complete on construction. */
	public PostFact {
		Objects.requireNonNull(post);
	}
}
