// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.palier.core.Faults;
import org.palier.core.Guarded;
import org.palier.core.Progress;
import org.palier.core.StalledException;
import org.palier.core.Watchdog;
import org.palier.corpus.Post;

/**
 * Runs a classifier over any number of posts on several threads. Verdicts come out in the order in which
 * the posts went in, to the thread that called; only a few batches are held at a time, so that memory does
 * not grow with the corpus. Where a classifier throws on a post, or says of it what cannot be, the verdict is
 * {@link Abstention#FAILURE}, and the next post follows. One that does not come back from a post is given up. May be
 * used again, and by several threads.
 */
public final class Classification implements ClassificationMode {

	/** Large enough that handing over costs nothing beside classifying, small enough to cancel at once. */
	private static final int BATCH = 512;
	private static final int BATCHES_PER_THREAD = 3;
	private static final long LOOK_MILLIS = 100;

	private final Classifier classifier;
	private final Set<String> usages;
	private final int threads;
	private final Duration patience;

	/**
	 * On as many threads as the machine has cores.
	 *
	 * @param usages ids of the codebook; a verdict that names another is a failure
	 */
	public Classification(Classifier classifier, Set<String> usages) {
		this(classifier, usages, Runtime.getRuntime().availableProcessors(), Watchdog.PATIENCE);
	}

	/**
	 * @param threads  1 or more
	 * @param patience how long one post may take
	 */
	Classification(Classifier classifier, Set<String> usages, int threads, Duration patience) {
		if (threads < 1) {
			throw new IllegalArgumentException(threads + " threads");
		}
		this.classifier = classifier;
		this.usages = Set.copyOf(usages);
		this.threads = threads;
		this.patience = patience;
	}

	/** A classifier that does not come back from a post is given up; its threads may run on. */
	@Override
	public ClassificationSummary run(Iterator<Post> posts, long total, Consumer<Classified> sink, Progress progress) {
		var count = new ClassificationSummary.Count();
		Queue<Batch> running = new ArrayDeque<>();
		ExecutorService workers = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name("classify-", 1).daemon().factory());
		try {
			while (posts.hasNext()) {
				progress.checkCancelled();
				Batch batch = new Batch(next(posts));
				workers.execute(batch.task);
				running.add(batch);
				if (running.size() >= threads * BATCHES_PER_THREAD) {
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
		return count.summary();
	}

	private static List<Post> next(Iterator<Post> posts) {
		List<Post> batch = new ArrayList<>(BATCH);
		while (batch.size() < BATCH && posts.hasNext()) {
			batch.add(posts.next());
		}
		return batch;
	}

	/** Some posts on their way through one thread. */
	private final class Batch {

		private final FutureTask<List<Classified>> task;
		private final AtomicLong begun = new AtomicLong();

		Batch(List<Post> posts) {
			task = new FutureTask<>(() -> posts.stream().map(it -> {
				begun.set(System.nanoTime());
				return new Classified(it, judge(it));
			}).toList());
		}

		/** True when it has been at one post for too long. */
		boolean isStuck() {
			long since = begun.get();
			return since != 0 && !task.isDone() && System.nanoTime() - since > patience.toNanos();
		}
	}

	private void hand(Queue<Batch> running, Consumer<Classified> sink, ClassificationSummary.Count count, Progress progress) {
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
				if (running.stream().anyMatch(Batch::isStuck)) {
					throw new StalledException(classifier.id(), patience);
				}
			} catch (InterruptedException interrupted) {
				throw Progress.interrupted(interrupted);
			} catch (ExecutionException broken) {
				// Only what judge() lets through: the machine itself is in trouble.
				if (broken.getCause() instanceof Error error) {
					throw error;
				}
				throw new IllegalStateException(broken.getCause());
			}
		}
	}

	/** The verdict on one post; a failure when the classifier breaks. */
	Verdict judge(Post post) {
		return Guarded.call(() -> {
			Verdict verdict = classifier.classify(post);
			String wrong = verdict == null ? "null" : wrong(verdict, post);
			return wrong.isEmpty() ? verdict : failure(post, wrong);
		}, problem -> failure(post, Faults.said(problem)));
	}

	/** What cannot be true of a verdict; empty when all can. */
	private String wrong(Verdict verdict, Post post) {
		String usage = verdict.usage().orElse("");
		if (!usage.isEmpty() && !usages.contains(usage)) {
			return "no usage " + usage;
		}
		boolean inside = verdict.evidence().stream().allMatch(it -> it.end() <= post.text().length());
		return inside ? "" : "evidence outside the text";
	}

	private Verdict failure(Post post, String detail) {
		return Verdict.Abstained.of(Abstention.FAILURE, classifier.getClass().getName() + ": " + detail, "", post.isRelay());
	}
}
