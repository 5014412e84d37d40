// SPDX-License-Identifier: EPL-2.0
package org.palier.core.privacy;

import java.time.LocalDate;
import java.util.Optional;

import org.palier.corpus.Post;

/**
 * Whom and what a study erased, known again by hashes alone. Thread-safe.
 *
 * @since 0.2.0
 */
public interface Erased {

	/** What stands in posts of others in the place of a name that was erased. */
	String NAME = "erased";

	/** Nobody. */
	Erased NOBODY = new Erased() {
		@Override
		public Optional<LocalDate> when(Post post) {
			return Optional.empty();
		}

		@Override
		public boolean isErased(String name) {
			return false;
		}

		@Override
		public boolean names() {
			return false;
		}
	};

	/** The day on which the author of a post, or the post itself, was erased; empty when it was not. */
	Optional<LocalDate> when(Post post);

	/** True for a handle, an id or an address of an account that was erased. */
	boolean isErased(String name);

	/** True when names were erased at all. */
	boolean names();

	/** True when imports were erased of which files are known again, see {@link #isErasedFile}. @since 0.2.0 */
	default boolean files() {
		return false;
	}

	/** True for a file whose import was erased as a whole: rows that it leaves out are kept no more. @param sha256 of its bytes @since 0.2.0 */
	default boolean isErasedFile(String sha256) {
		return false;
	}
}
