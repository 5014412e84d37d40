// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Adds the rows of one run. Nothing of it can be read before {@link #commit()}; closing it before leaves the
 * corpus as it was, and so does the death of the process. Used by one thread.
 *
 * @param <T> {@link Post} or {@link Coding}
 */
public interface RunWriter<T> extends AutoCloseable {

	/** Adds a row. @return its key in the corpus, from 1, increasing */
	long add(T row) throws CorpusException;

	/** Rows added. */
	long count();

	/** Makes all rows durable, all at once; afterwards nothing can be added. */
	void commit() throws CorpusException;

	/** Without a commit: forgets the rows. */
	@Override
	void close() throws CorpusException;
}
