// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.ClassificationTalk.Answer;
import org.palier.codebook.classify.ClassificationTalk.Question;
import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.isolation.IsolatedProcess;
import org.palier.ground.isolation.IsolatedProcess.Heard;
import org.palier.ground.options.WrongOptionException;
import org.palier.ground.text.Wording;

/**
 * Runs a classifier in a process of its own, so that its memory and its endless loops do not affect ours. The process is
 * ended with the run, whatever it is doing. The verdicts are those that {@link Classification} would give. May be used
 * again; each run has a process of its own.
 */
public final class IsolatedClassification implements ClassificationMode {

	private static final Wording WORDS = new Wording(PluginFailedException.class, "messages");

	private static final int BATCH = 512;
	private static final Duration LOOK = Duration.ofMillis(50);
	/** The process itself gives up a classifier that does not come back from a post, and has time to say so. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	private final String id;
	private final SortedMap<String, String> options;
	private final Codebook codebook;
	private final IsolatedJava java;
	private final Duration patience;

	/**
	 * @param id       of the classifier
	 * @param options  what a person chose, by id; checked there, where the classifier is known
	 * @param codebook a verdict that names another facet or code is a failure
	 * @param java     starts the process
	 */
	public IsolatedClassification(String id, Map<String, String> options, Codebook codebook, IsolatedJava java) {
		this(id, options, codebook, java, Watchdog.PATIENCE.plus(GRACE));
	}

	/** @param patience how long the process may be silent */
	IsolatedClassification(String id, Map<String, String> options, Codebook codebook, IsolatedJava java, Duration patience) {
		this.id = id;
		this.options = new TreeMap<>(options);
		this.codebook = codebook;
		this.java = java;
		this.patience = patience;
	}

	@Override
	public ClassificationSummary run(Iterator<Post> posts, long total, VerdictSink sink, Progress progress) {
		try (var process = new IsolatedProcess<>(java.start(), ClassificationTalk.QUESTIONS, ClassificationTalk.ANSWERS)) {
			process.hand(List.of(new Question.Begin(id, options, codebook)));
			return new Run(process, posts, sink).run(total, progress);
		} catch (IOException notStarted) {
			throw new UncheckedIOException(notStarted);
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	/** Posts on their way to one process, and its verdicts on their way back. */
	private final class Run {

		private final IsolatedProcess<Question, Answer> process;
		private final Iterator<Post> posts;
		private final VerdictSink sink;
		private final ClassificationSummary.Count count = new ClassificationSummary.Count();
		/** Posts handed over and without a verdict: no more than fit into the process and the pipes. */
		private final Queue<Post> waiting = new ArrayDeque<>();
		private @Nullable ClassifierSetting setting;
		private SortedMap<String, String> provenance = new TreeMap<>();
		private long moved = System.nanoTime();

		Run(IsolatedProcess<Question, Answer> process, Iterator<Post> posts, VerdictSink sink) {
			this.process = process;
			this.posts = posts;
			this.sink = sink;
		}

		ClassificationSummary run(long total, Progress progress) throws InterruptedException {
			List<Post> batch = next();
			boolean handedOver = false;
			while (true) {
				progress.checkCancelled();
				boolean handed = !handedOver && process.hand(batch.stream().<Question>map(Question.Judge::new).toList());
				if (handed) {
					waiting.addAll(batch);
					handedOver = batch.isEmpty();
					batch = handedOver ? batch : next();
					moved = System.nanoTime();
				}
				if (answered(process.hear(handed ? Duration.ZERO : LOOK))) {
					return count.summary(Objects.requireNonNull(setting), provenance);
				}
				progress.report(count.posts(), total);
				// While the sink writes, nobody listens: that is no silence.
				if (System.nanoTime() - Math.max(moved, process.lastSign()) > patience.toNanos()) {
					throw new StalledException(id, patience);
				}
			}
		}

		/** The next posts; none means the end. */
		private List<Post> next() {
			List<Post> batch = new ArrayList<>(BATCH);
			while (batch.size() < BATCH && posts.hasNext()) {
				batch.add(posts.next());
			}
			return batch;
		}

		/** Takes all the answers that are there. @return true after the last one */
		private boolean answered(@Nullable Heard<Answer> first) throws InterruptedException {
			for (Heard<Answer> heard = first; heard != null; heard = process.hear(Duration.ZERO)) {
				switch (heard) {
				case Heard.Garbled<Answer> garbled -> throw new PluginFailedException(WORDS.text("isolated_garbled", id));
				case Heard.Ended<Answer> ended -> throw new PluginFailedException(ended.outOfMemory()
						? WORDS.text("isolated_memory", id, java.megabytes()) : WORDS.text("isolated_ended", id, ended.code()));
				case Heard.Reply<Answer> said -> {
					if (isLast(said.answer())) {
						return true;
					}
				}
				}
			}
			return false;
		}

		private boolean isLast(Answer answer) {
			switch (answer) {
			case Answer.Opened opened -> opened(opened.setting());
			case Answer.Judged judged -> judged(judged.verdict());
			case Answer.Refused refused -> throw new WrongOptionException(refused.reason());
			case Answer.Failed failed -> throw new PluginFailedException(failed.reason());
			case Answer.AllClassified done -> {
				expect(waiting.isEmpty() && setting != null);
				provenance = done.provenance();
				return true;
			}
			}
			return false;
		}

		private void opened(ClassifierSetting made) {
			expect(setting == null);
			setting = made;
			sink.opened(made);
			moved = System.nanoTime();
		}

		private void judged(Verdict verdict) {
			expect(!waiting.isEmpty() && setting != null);
			count.add(verdict);
			sink.accept(new Classified(waiting.remove(), verdict));
			moved = System.nanoTime();
		}

		private void expect(boolean agreed) {
			if (!agreed) {
				throw new PluginFailedException(WORDS.text("isolated_garbled", id));
			}
		}
	}
}
