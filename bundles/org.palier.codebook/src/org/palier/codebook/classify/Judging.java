// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;
import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PluginFailedException;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;

/**
 * Asks an opened classifier for verdicts, post by post or in the batches that it wants, and makes a failure of whatever it
 * throws or says that cannot be. Thread-safe.
 */
final class Judging {

	/** A batch may take as long as so many posts at most: a loop in a large one is to be found while somebody waits. */
	private static final int PATIENT_POSTS = 10;

	private final GuardedClassifier classifier;
	private final PossibleVerdict possible;
	private final String name;
	private final Duration patience;

	/**
	 * @param name     of the classifier, by which failures call it
	 * @param patience how long one post may take
	 */
	Judging(GuardedClassifier classifier, PossibleVerdict possible, String name, Duration patience) {
		this.classifier = classifier;
		this.possible = possible;
		this.name = name;
		this.patience = patience;
	}

	/** The work on some posts, for one thread. */
	Work of(List<Post> posts) {
		return new Work(posts);
	}

	/** Some posts, in order; another thread may ask whether it is stuck. */
	final class Work implements Callable<List<Classified>> {

		private final List<Post> posts;
		private volatile @Nullable Thread thread;
		private volatile long begun;
		private volatile int asked = 1;

		private Work(List<Post> posts) {
			this.posts = posts;
		}

		@Override
		public List<Classified> call() {
			thread = Thread.currentThread();
			List<Classified> all = new ArrayList<>(posts.size());
			int size = classifier.batch();
			for (int from = 0; from < posts.size(); from += size) {
				List<Post> some = posts.subList(from, Math.min(from + size, posts.size()));
				List<Verdict> verdicts = size == 1 ? List.of(one(some.getFirst())) : together(List.copyOf(some));
				for (int i = 0; i < some.size(); i++) {
					all.add(new Classified(some.get(i), verdicts.get(i)));
				}
			}
			return all;
		}

		/** True when it has worked on one post, or one batch, for too long. */
		boolean isStuck() {
			long since = begun;
			return since != 0 && System.nanoTime() - since > patience().toNanos();
		}

		/** Gives it up. */
		StalledException left() {
			return Watchdog.leave(name, patience(), Objects.requireNonNull(thread));
		}

		/** How long it may work on the current posts. */
		private Duration patience() {
			return patience.multipliedBy(Math.min(asked, PATIENT_POSTS));
		}

		private void begin(int count) {
			asked = count;
			begun = System.nanoTime();
		}

		private Verdict one(Post post) {
			begin(1);
			return guarded(post, () -> classifier.classify(post));
		}

		private List<Verdict> together(List<Post> some) {
			begin(some.size());
			// One post of many may be to blame for a batch that fails: the others are not to suffer for it.
			return Guarded.call(() -> checked(some, classifier.classifyBatch(some)), problem -> {
				letThrough(problem);
				return some.stream().map(this::one).toList();
			});
		}

		private List<Verdict> checked(List<Post> some, @Nullable List<Verdict> verdicts) {
			List<Verdict> told = verdicts == null ? List.of() : verdicts;
			int given = told.size();
			List<Verdict> checked = new ArrayList<>(some.size());
			for (int i = 0; i < some.size(); i++) {
				Verdict verdict = given == some.size() ? told.get(i) : null;
				checked.add(given == some.size() ? guarded(some.get(i), () -> verdict)
						: failure(some.get(i), given + " verdicts on " + some.size() + " posts"));
			}
			return checked;
		}
	}

	/** A verdict on a post; a failure where the verdict is impossible, or missing. */
	private Verdict guarded(Post post, Supplier<Verdict> said) {
		return Guarded.call(() -> {
			Verdict verdict = said.get();
			String wrong = possible.wrong(verdict, post);
			return wrong.isEmpty() ? verdict : failure(post, wrong);
		}, problem -> {
			letThrough(problem);
			return failure(post, Faults.said(problem));
		});
	}

	/** A classifier that says itself that it cannot go on is not asked for the next post. */
	private static void letThrough(Throwable problem) {
		if (problem instanceof PluginFailedException end) {
			throw end;
		}
	}

	private Verdict failure(Post post, String reason) {
		return new Verdict.Failed(name + ": " + reason, post.isRelay());
	}
}
