// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

/**
 * Gets the verdicts of a run, in the order of the posts, on the thread that started it. An exception that it throws ends
 * the run.
 */
@FunctionalInterface
public interface VerdictSink {

	/** The classifier is ready. Called once, before the first verdict. */
	default void opened(ClassifierSetting setting) {
		// Most care for the verdicts alone.
	}

	/** Takes the next post with its verdict. */
	void accept(Classified classified);
}
