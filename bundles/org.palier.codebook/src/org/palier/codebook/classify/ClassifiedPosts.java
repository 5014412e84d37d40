// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.options.OptionValues;

/**
 * Posts with their verdicts, one after the other in one thread: for a cluster, which has threads and deadlines of its own. A post on which
 * the classifier throws, or of which it says something impossible, is a failure, as in {@link Classification}. For one thread.
 */
public final class ClassifiedPosts implements Iterator<Classified>, AutoCloseable {

	private final GuardedClassifier opened;
	private final Judging judging;
	private final Iterator<Post> posts;
	private final Queue<Classified> ready = new ArrayDeque<>();

	/**
	 * Opens the classifier.
	 *
	 * @param options  of the classifier, checked
	 * @param codebook what may be said
	 * @param posts    read a batch ahead
	 * @throws org.palier.ground.PluginFailedException when it cannot be opened
	 */
	public ClassifiedPosts(Classifier classifier, OptionValues options, Codebook codebook, Iterator<Post> posts) {
		this.opened = new GuardedClassifier(classifier, options, codebook, Watchdog.PATIENCE, Progress.NONE);
		this.judging = new Judging(opened, new PossibleVerdict(codebook), classifier.id(), Watchdog.PATIENCE);
		this.posts = posts;
	}

	/** How it was opened. */
	public ClassifierSetting setting() {
		return opened.setting();
	}

	@Override
	public boolean hasNext() {
		return !ready.isEmpty() || posts.hasNext();
	}

	@Override
	public Classified next() {
		if (ready.isEmpty()) {
			List<Post> batch = new ArrayList<>();
			while (batch.size() < opened.batch() && posts.hasNext()) {
				batch.add(posts.next());
			}
			ready.addAll(judging.of(batch).call());
		}
		return ready.remove();
	}

	@Override
	public void close() {
		opened.provenance();
		opened.close();
	}
}
