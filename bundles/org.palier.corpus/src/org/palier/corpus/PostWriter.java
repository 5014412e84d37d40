// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import org.jspecify.annotations.NonNull;

/**
 * Adds posts, each of which is there once. A post that a run that counts has brought already becomes one more sighting, with its
 * metrics, its date and, where it was edited, its text. Used by one thread at a time.
 */
public interface PostWriter extends RunWriter<@NonNull Post> {

	/** Adds a post. @return a number, from 1, increasing: the key of the post when it is new */
	@Override
	long add(Post post) throws CorpusException;

	/** Counts of the new and known posts, once they are committed. */
	PostArrivals arrivals();
}
