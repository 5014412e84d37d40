// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Iterator;
import java.util.concurrent.CancellationException;

import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.options.WrongOptionException;

/** A way to have one classifier judge posts: in this process, or in one of its own. Both say the same of every post. */
@FunctionalInterface
public interface ClassificationMode {

	/**
	 * Classifies all posts.
	 *
	 * @param posts    read by the calling thread, once
	 * @param total    how many they are, for progress; -1 when unknown
	 * @param sink     told how the classifier was opened, then every post with its verdict, in order
	 * @param progress reports and is asked on the calling thread
	 * @throws CancellationException once the progress is cancelled, or the calling thread interrupted; what
	 *                               the sink got by then is for the caller to drop
	 * @throws PluginFailedException when the classifier could not be opened or closed, or had to be given up; likewise
	 * @throws WrongOptionException  when it does not take its options; the sink got nothing
	 */
	ClassificationSummary run(Iterator<Post> posts, long total, VerdictSink sink, Progress progress);
}
