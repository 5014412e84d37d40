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
	 * The digests of stretches of the log that a manifest keeps for the codings that count. They are computed from the codings as
	 * they are. A million takes a few seconds.
	 *
	 * @return in the order of the log
	 */
	List<LogBlock> codingBlocks() throws CorpusException;

	/**
	 * SHA-256 over the posts of these runs as they came, in the order of their arrival. It leaves out their keys and the name of
	 * their file, so that the same file gives the same digest when it is read again.
	 */
	String postsDigest() throws CorpusException;

	/**
	 * The codings that count and whose fields no longer fit the digest that was written with them: somebody changed them in the
	 * file.
	 *
	 * @param limit at most so many
	 * @return in the order of the log; none for a corpus of an older release, which has no digests yet
	 */
	List<Coding> changedCodings(int limit) throws CorpusException;
}
