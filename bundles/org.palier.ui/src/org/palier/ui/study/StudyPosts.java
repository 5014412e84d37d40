// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.util.Objects;

import org.palier.corpus.CorpusView;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.study.attribution.Attribution;

/** The state of the posts of a study in the workbench, such as counted or not yet. Immutable. */
public sealed interface StudyPosts {

	/** The study has no corpus. */
	record None() implements StudyPosts {
	}

	/** They are being counted for the first time. */
	record Counting() implements StudyPosts {
	}

	/**
	 * Counted.
	 *
	 * @param view        what can be read of the active runs
	 * @param attribution of the accounts by the study as it was counted
	 * @param counts      all that views of the study need
	 * @param total       posts
	 * @param estimates   shares corrected by coding sets, as placements stood then
	 */
	record Counted(CorpusView view, Attribution attribution, PostCounts counts, long total, PostEstimates estimates) implements StudyPosts {
		/** Complete on construction. */
		public Counted {
			Objects.requireNonNull(view);
			Objects.requireNonNull(attribution);
			Objects.requireNonNull(counts);
		}
	}

	/** They cannot be read: mostly because another process holds them. */
	record Unreadable(IOException reason) implements StudyPosts {
	}

	/** Their corrected shares; none while there are none to be had. */
	default PostEstimates estimates() {
		return this instanceof Counted counted ? counted.estimates() : PostEstimates.NONE;
	}

	/** Their counts; those of no posts while there are none to be had. */
	default PostCounts counts() {
		return this instanceof Counted counted ? counted.counts() : PostCounts.NONE;
	}
}
