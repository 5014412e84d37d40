// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.palier.core.PluginFailedException;
import org.palier.core.Progress;
import org.palier.corpus.Post;

/** A way to have one classifier judge posts: in this process, or in one of its own. Both say the same of every post. */
@FunctionalInterface
public interface ClassificationMode {

	/**
	 * Classifies all posts.
	 *
	 * @param posts    read by the calling thread, once
	 * @param total    how many they are, for progress; -1 when unknown
	 * @param sink     gets every post with its verdict, in order, on the calling thread; what it throws ends
	 *                 the run
	 * @param progress reports and is asked on the calling thread
	 * @throws CancellationException once the progress is cancelled, or the calling thread interrupted; what
	 *                               the sink got by then is for the caller to drop
	 * @throws PluginFailedException when the classifier had to be given up; likewise
	 */
	ClassificationSummary run(Iterator<Post> posts, long total, Consumer<Classified> sink, Progress progress);
}
