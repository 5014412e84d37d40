// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.Post;

/**
 * The persons and posts that a study erased, known again by hashes alone. Thread-safe.
 */
public interface Erased {

	/** The word that replaces an erased name in posts of others. */
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

	/** True for a word with which the name of somebody begins whose name was wiped: only there {@link #isErased} has to be asked. */
	default boolean beginsName(String word) {
		return names();
	}

	/** True when posts were erased that are known again by their ids, see {@link #isErasedItem}. */
	default boolean items() {
		return false;
	}

	/** True for the id of a post that was erased: posts of others may answer it. */
	default boolean isErasedItem(String platform, String id) {
		return false;
	}

	/** True for a row that an import leaves out and that has something erased: an id, a text, a date of a period. */
	default boolean isErasedRow(List<String> cells) {
		return false;
	}

	/** True when imports were erased of which files are known again, see {@link #isErasedFile}. */
	default boolean files() {
		return false;
	}

	/** True for a file whose import was erased as a whole: rows that it leaves out are kept no more. @param sha256 of its bytes */
	default boolean isErasedFile(String sha256) {
		return false;
	}
}
