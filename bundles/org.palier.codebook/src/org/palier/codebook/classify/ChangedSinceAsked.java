// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Arrays;
import java.util.Optional;

import org.palier.corpus.PostWordings;

/**
 * The posts that were erased or changed while a program was asked about them: its answers on them are of no use. Counts those that it
 * leaves out. For one thread.
 */
final class ChangedSinceAsked {

	private final PostWordings asked;
	private final Optional<PostWordings> now;
	private long changed;
	private long gone;

	private ChangedSinceAsked(PostWordings asked, Optional<PostWordings> now) {
		this.asked = asked;
		this.now = now;
	}

	/** The difference between posts as the program was asked and as they are now. */
	static ChangedSinceAsked between(PostWordings asked, PostWordings now) {
		return new ChangedSinceAsked(asked, Optional.of(now));
	}

	/** None, where nobody can change a post. */
	static ChangedSinceAsked none() {
		return new ChangedSinceAsked(new PostWordings(new long[0], new long[0]), Optional.empty());
	}

	/** Whether the post is as it was; counts one that is not. To be asked once of each post. */
	boolean lets(long post) {
		if (now.isEmpty()) {
			return true;
		}
		int there = Arrays.binarySearch(now.get().keys(), post);
		if (there < 0) {
			gone++;
			return false;
		}
		// A post that came to view between the list and the asking was changed as well.
		int then = Arrays.binarySearch(asked.keys(), post);
		boolean same = then >= 0 && asked.digests()[then] == now.get().digests()[there];
		changed += same ? 0 : 1;
		return same;
	}

	/** How many were left out until now. */
	UncodedPosts leftOut() {
		return new UncodedPosts(changed, gone);
	}
}
