// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.options.OptionValues;

/**
 * Runs a classifier over any number of posts on several threads. It is opened for each run and closed after it. The calling
 * thread gets the verdicts in the order of the posts. Only a few batches are kept at a time, so that memory does not grow
 * with the corpus. Where a classifier throws on a post, or says something impossible of it, the verdict is
 * {@link Verdict.Failed}, and the next post follows. A classifier that does not come back is given up. May be used again, and by
 * several threads.
 */
public final class Classification implements ClassificationMode {

	/** Large enough that handing over costs nothing beside classifying, small enough to cancel at once. */
	static final int BATCH = 512;
	private static final int BATCHES_PER_THREAD = 3;
	private static final long LOOK_MILLIS = 100;

	private final Classifier classifier;
	private final OptionValues options;
	private final Codebook codebook;
	private final int threads;
	private final Duration patience;

	/**
	 * Classifies on as many threads as the machine has cores.
	 *
	 * @param options  those of the classifier, checked
	 * @param codebook a verdict that names another facet or code is a failure
	 */
	public Classification(Classifier classifier, OptionValues options, Codebook codebook) {
		this(classifier, options, codebook, Runtime.getRuntime().availableProcessors(), Watchdog.PATIENCE);
	}

	/**
	 * @param threads  1 or more
	 * @param patience how long opening or one post may take; a batch may take longer, see {@link Judging}
	 */
	public Classification(Classifier classifier, OptionValues options, Codebook codebook, int threads, Duration patience) {
		if (threads < 1) {
			throw new IllegalArgumentException(threads + " threads");
		}
		this.classifier = classifier;
		this.options = options;
		this.codebook = codebook;
		this.threads = threads;
		this.patience = patience;
	}

	/** A classifier that does not come back is given up; its threads may run on. */
	@Override
	public ClassificationSummary run(Iterator<Post> posts, long total, VerdictSink sink, Progress progress) {
		try (var opened = new GuardedClassifier(classifier, options, codebook, patience, progress)) {
			sink.opened(opened.setting());
			var judging = new Judging(opened, new PossibleVerdict(codebook), classifier.id(), patience);
			ClassificationSummary.Count count = run(posts, total, judging, sink, progress, Math.min(threads, opened.concurrency()));
			return count.summary(opened.setting(), opened.provenance());
		}
	}

	/** @param at threads at once */
	private ClassificationSummary.Count run(Iterator<Post> posts, long total, Judging judging, VerdictSink sink, Progress progress,
			int at) {
		var count = new ClassificationSummary.Count();
		Queue<Batch> running = new ArrayDeque<>();
		ExecutorService workers = Executors.newFixedThreadPool(at,
				Thread.ofPlatform().name("classify-", 1).daemon().factory());
		try {
			while (posts.hasNext()) {
				progress.checkCancelled();
				var batch = new Batch(judging.of(next(posts)));
				workers.execute(batch.task);
				running.add(batch);
				if (running.size() >= at * BATCHES_PER_THREAD) {
					hand(running, sink, count, progress);
					progress.report(count.posts(), total);
				}
			}
			while (!running.isEmpty()) {
				progress.checkCancelled();
				hand(running, sink, count, progress);
				progress.report(count.posts(), total);
			}
		} finally {
			workers.shutdownNow();
		}
		return count;
	}

	private static List<Post> next(Iterator<Post> posts) {
		List<Post> batch = new ArrayList<>(BATCH);
		while (batch.size() < BATCH && posts.hasNext()) {
			batch.add(posts.next());
		}
		return batch;
	}

	/** Some posts on their way through one thread. */
	private static final class Batch {

		private final Judging.Work work;
		private final FutureTask<List<Classified>> task;

		Batch(Judging.Work work) {
			this.work = work;
			this.task = new FutureTask<>(work);
		}
	}

	private void hand(Queue<Batch> running, VerdictSink sink, ClassificationSummary.Count count, Progress progress) {
		for (Classified classified : await(running, progress)) {
			count.add(classified.verdict());
			sink.accept(classified);
		}
		running.remove();
	}

	/** The oldest batch, once it is done. */
	private List<Classified> await(Queue<Batch> running, Progress progress) {
		while (true) {
			try {
				return running.element().task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException slow) {
				progress.checkCancelled();
				for (Batch batch : running) {
					if (!batch.task.isDone() && batch.work.isStuck()) {
						throw batch.work.left();
					}
				}
			} catch (InterruptedException interrupted) {
				throw Progress.interrupted(interrupted);
			} catch (ExecutionException broken) {
				// Only what the work lets through: the classifier cannot go on, or the machine itself is in trouble.
				if (broken.getCause() instanceof PluginFailedException end) {
					throw end;
				}
				if (broken.getCause() instanceof Error error) {
					throw error;
				}
				throw new IllegalStateException(broken.getCause());
			}
		}
	}
}
