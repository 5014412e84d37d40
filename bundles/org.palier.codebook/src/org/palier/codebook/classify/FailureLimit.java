// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Wording;

/**
 * Ends a run whose classifier fails on too many posts to be one: a service that is down must not replace the codes of a
 * study by nothing. A run ends as soon as it is known that it will not be taken, and not after the last post. For one
 * run and one thread.
 */
public final class FailureLimit {

	/** The most posts of a hundred on which a classifier may fail. */
	static final int PERCENT = 5;

	private static final Wording WORDS = new Wording(FailureLimit.class, "messages");
	private static final int HUNDRED = 100;

	private final String classifier;
	private final long posts;
	private long judged;
	private long failed;

	/** @param classifier its id @param posts how many the run has */
	public FailureLimit(String classifier, long posts) {
		this.classifier = classifier;
		this.posts = posts;
	}

	/** Looks at the next verdict. @throws PluginFailedException once more posts failed than a run may have */
	public void see(Verdict verdict) {
		judged++;
		if (verdict instanceof Verdict.Failed(String reason, boolean relayed)) {
			failed++;
			if (failed * HUNDRED > posts * PERCENT) {
				throw new PluginFailedException(WORDS.text("too_many_failures", classifier, failed, judged, reason, PERCENT));
			}
		}
	}
}
