// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.palier.corpus.Post;
import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PartGate;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.WrongOptionException;
import org.palier.ground.text.Wording;

/**
 * A classifier opened for one run. A failure while it is opened or closed becomes one sentence that names it, and the run
 * is refused. Its verdicts on posts are not checked here.
 */
final class GuardedClassifier implements AutoCloseable {

	private static final Wording WORDS = new Wording(GuardedClassifier.class, "messages");

	/** How long closing may take when nobody waits for the result of the run. */
	private static final Duration HASTE = Duration.ofSeconds(5);

	private final String id;
	private final Duration patience;
	private final OpenClassifier opened;
	private final ClassifierSetting setting;
	private final int batch;
	private final int concurrency;
	private boolean failed = true;

	/**
	 * Opens it.
	 *
	 * @throws PluginFailedException when that fails or takes too long
	 * @throws WrongOptionException  when the classifier refuses its options
	 * @throws CancellationException once the progress is cancelled
	 */
	GuardedClassifier(Classifier classifier, OptionValues options, Codebook codebook, Duration patience, Progress progress) {
		this.id = classifier.id();
		this.patience = patience;
		this.opened = guarded("not_opened", patience, () -> {
			// A plug-in of others may keep no promise.
			return Optional.ofNullable(classifier.open(options, codebook)).orElseThrow(() -> new IllegalStateException("null"));
		}, progress);
		boolean ready = false;
		try {
			this.setting = ClassifierSetting.of(guarded("not_opened", patience, this::version, progress), options);
			this.batch = guarded("not_opened", patience, () -> Math.clamp(opened.batch(), 1, Classification.BATCH), progress);
			this.concurrency = guarded("not_opened", patience, () -> Math.max(opened.concurrency(), 1), progress);
			ready = true;
		} finally {
			if (!ready) {
				close();
			}
		}
	}

	private String version() {
		return Optional.ofNullable(opened.version()).filter(it -> !it.isBlank()).orElseThrow(() -> new IllegalStateException("no version"));
	}

	ClassifierSetting setting() {
		return setting;
	}

	/** How many posts it is asked for at a time: 1 to {@link Classification#BATCH}. */
	int batch() {
		return batch;
	}

	/** How many threads may ask it at once: 1 or more. */
	int concurrency() {
		return concurrency;
	}

	Verdict classify(Post post) {
		return opened.classify(post);
	}

	List<Verdict> classifyBatch(List<Post> posts) {
		return opened.classifyBatch(posts);
	}

	/** The classifier's statements on the run, once all posts are judged. */
	SortedMap<String, String> provenance() {
		SortedMap<String, String> said = guarded("not_closed", patience, () -> new TreeMap<>(opened.provenance()), Progress.NONE);
		failed = false;
		return said;
	}

	/** @throws PluginFailedException when closing fails after a run that did not */
	@Override
	public void close() {
		// An interrupted thread still closes what is open.
		boolean interrupted = Thread.interrupted();
		try {
			guarded("not_closed", failed && patience.compareTo(HASTE) > 0 ? HASTE : patience, () -> {
				opened.close();
				return id;
			}, Progress.NONE);
		} catch (PluginFailedException afterwards) {
			if (!failed) {
				throw afterwards;
			}
			// The first failure is reported.
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private <T> T guarded(String key, Duration limit, Callable<T> step, Progress progress) {
		// Closing is asked for whatever became of the rest: each step has a gate of its own.
		var gate = new PartGate(id, new Watchdog(limit), Faults.UNHEARD);
		return Guarded.call(() -> gate.run(life -> step.call(), progress), problem -> {
			throw said(key, problem);
		});
	}

	/** The failure for the caller. Foreseen failures stay as they are; all others are the classifier's fault. */
	private RuntimeException said(String key, Throwable problem) {
		return switch (problem) {
		case PluginFailedException told -> told;
		case WrongOptionException told -> told;
		case CancellationException told -> told;
		default -> failed(key, problem);
		};
	}

	private PluginFailedException failed(String key, Throwable problem) {
		var failure = new PluginFailedException(WORDS.text(key, id, Faults.said(problem)));
		failure.initCause(problem);
		return failure;
	}
}
