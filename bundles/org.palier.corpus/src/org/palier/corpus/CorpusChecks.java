// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;

/** Shows whether anything in the file of a corpus was damaged or changed by somebody. Thread-safe. */
public sealed interface CorpusChecks permits CorpusView {

	/**
	 * Reads everything once, so that damage that no count meets is found.
	 *
	 * @throws CorpusException with {@link CorpusException.Reason#MALFORMED} when it is damaged
	 */
	void check() throws CorpusException;

	/**
	 * What a manifest keeps of the codings that count: the digests of stretches of the log, computed from the codings as
	 * they stand. A million takes a few seconds.
	 *
	 * @return in the order of the log
	 */
	List<LogBlock> codingBlocks() throws CorpusException;

	/**
	 * SHA-256 over the posts of these runs as they came, in the order of their arrival, without their keys and the name of
	 * their file: the same file read again gives the same.
	 */
	String postsDigest() throws CorpusException;

	/**
	 * The codings that count whose fields are not those of which their digest was taken when they were written: somebody
	 * changed them in the file.
	 *
	 * @param limit at most so many
	 * @return in the order of the log; none for a corpus of an older release, which has no digests yet
	 */
	List<Coding> changedCodings(int limit) throws CorpusException;
}
