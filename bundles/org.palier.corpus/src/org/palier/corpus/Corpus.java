// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.Set;

/**
 * The posts of one study and their codings. What a run brings stays under the run's id, and is read only
 * through {@link #view} with that id: so a run is undone by leaving it out. One process at a time holds a
 * corpus, and one object in it; share it. Thread-safe.
 */
public interface Corpus extends AutoCloseable {

	/** What can be read when these runs, and what was coded by hand, count. Ids without rows are allowed. */
	CorpusView view(Set<String> runIds) throws CorpusException;

	/**
	 * Starts to add posts.
	 *
	 * @param runId of an import; it may add several times
	 * @param at    start of the run
	 */
	RunWriter<Post> appendPosts(String runId, Instant at) throws CorpusException;

	/** Starts to add codings; the run ids that they bear are not looked at. @param runId of a classification */
	RunWriter<Coding> appendCodings(String runId, Instant at) throws CorpusException;

	/** Adds one coding given by hand, durably. @return the coding with its id */
	Coding code(Coding byHand) throws CorpusException;

	/** Lets other processes have it. Views and writers still open fail from then on. */
	@Override
	void close() throws CorpusException;
}
