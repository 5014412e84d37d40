// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.palier.core.Progress;
import org.palier.corpus.Post;

/**
 * Runs a classifier over any number of posts on several threads. Verdicts come out in the order in which
 * the posts went in, to the thread that called; only a few batches are held at a time, so that memory does
 * not grow with the corpus. A classifier that throws on a post abstains from it, with
 * {@link Abstention#FAILURE}; the run goes on. May be used again, and by several threads.
 */
public final class Classification {

	/** Large enough that handing over costs nothing beside classifying, small enough to cancel at once. */
	private static final int BATCH = 512;
	private static final int BATCHES_PER_THREAD = 3;

	private final Classifier classifier;
	private final int threads;

	/** On as many threads as the machine has cores. */
	public Classification(Classifier classifier) {
		this(classifier, Runtime.getRuntime().availableProcessors());
	}

	/** @param threads 1 or more */
	public Classification(Classifier classifier, int threads) {
		if (threads < 1) {
			throw new IllegalArgumentException(threads + " threads");
		}
		this.classifier = classifier;
		this.threads = threads;
	}

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
	 */
	public ClassificationSummary run(Iterator<Post> posts, long total, Consumer<Classified> sink, Progress progress) {
		var count = new ClassificationSummary.Count();
		Queue<Future<List<Classified>>> running = new ArrayDeque<>();
		ExecutorService workers = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name("classify-", 1).daemon().factory());
		try {
			while (posts.hasNext()) {
				progress.checkCancelled();
				List<Post> batch = batch(posts);
				running.add(workers.submit(() -> batch.stream().map(it -> new Classified(it, judge(it))).toList()));
				if (running.size() >= threads * BATCHES_PER_THREAD) {
					hand(running.remove(), sink, count);
					progress.report(count.posts(), total);
				}
			}
			while (!running.isEmpty()) {
				progress.checkCancelled();
				hand(running.remove(), sink, count);
				progress.report(count.posts(), total);
			}
		} finally {
			workers.shutdownNow();
		}
		return count.summary();
	}

	private static List<Post> batch(Iterator<Post> posts) {
		List<Post> batch = new ArrayList<>(BATCH);
		while (batch.size() < BATCH && posts.hasNext()) {
			batch.add(posts.next());
		}
		return batch;
	}

	private static void hand(Future<List<Classified>> batch, Consumer<Classified> sink, ClassificationSummary.Count count) {
		try {
			for (Classified classified : batch.get()) {
				count.add(classified.verdict());
				sink.accept(classified);
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			var cancelled = new CancellationException();
			cancelled.initCause(interrupted);
			throw cancelled;
		} catch (ExecutionException broken) {
			// Only what judge() lets through: the machine itself is in trouble.
			if (broken.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(broken.getCause());
		}
	}

	/** The verdict on one post; a classifier that breaks abstains. */
	Verdict judge(Post post) {
		try {
			Verdict verdict = classifier.classify(post);
			return verdict != null ? verdict : failure(post, "null");
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError problem) {
			// A foreign class may break in any of these ways; none of them harms the other posts.
			return failure(post, problem.getClass().getSimpleName()
					+ (problem.getMessage() == null ? "" : ": " + problem.getMessage().lines().findFirst().orElse("")));
		}
	}

	private Verdict failure(Post post, String detail) {
		return Verdict.Abstained.of(Abstention.FAILURE, classifier.getClass().getName() + ": " + detail, "", post.isRelay());
	}
}
