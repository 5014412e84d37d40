// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Iterator;

/**
 * Every visible post, one after the other, in the order of arrival; a batch at a time in memory. Used by one
 * thread. {@code next} throws {@link java.io.UncheckedIOException} when the corpus cannot be read.
 */
public interface PostCursor extends Iterator<StoredPost>, AutoCloseable {

	/** Leaves the corpus. */
	@Override
	void close() throws CorpusException;
}
