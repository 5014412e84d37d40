// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;

import org.palier.explore.expression.ExpressionTalk.Answer;
import org.palier.explore.expression.ExpressionTalk.Question;
import org.palier.explore.expression.ExpressionTalk.Sizes;
import org.palier.ground.Progress;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.isolation.IsolatedProcess;
import org.palier.ground.isolation.IsolatedProcess.Heard;
import org.palier.ground.isolation.MemoryWatch;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/**
 * Answers expressions, each in a process of its own. The process has only the numbers of the view, and is ended when it
 * takes too long or too much. Immutable and thread-safe.
 */
public final class Expressions {

	/** How long an answer may take. */
	public static final Duration CLOCK = Duration.ofSeconds(30);
	/** Heap of the process in megabytes: an answer is small, what it is answered from lies beside the heap. */
	public static final int MEGABYTES = 256;

	private static final Sizes SIZES = new Sizes(1000, 40, 500);
	private static final int BATCH = 8;
	private static final Duration LOOK = Duration.ofMillis(50);
	private static final Duration LOADING = Duration.ofMinutes(2);

	private final Optional<IsolatedJava> java;
	private final Duration clock;

	/**
	 * @param java starts the process, which answers by an {@link ExpressionChild}; empty where none can be started
	 * @param clock how long an answer may take
	 */
	public Expressions(Optional<IsolatedJava> java, Duration clock) {
		this.java = java;
		this.clock = clock;
	}

	/** With the usual time. */
	public Expressions(Optional<IsolatedJava> java) {
		this(java, CLOCK);
	}

	/**
	 * Answers one.
	 *
	 * @param view     that is asked: its filter holds for all views of it
	 * @param locale   of the names of things
	 * @param id       of the table
	 * @param title    of the table
	 * @param progress asked whether anybody still waits
	 * @throws ExpressionException                            when it has no answer: it says why, and where
	 * @throws java.util.concurrent.CancellationException when nobody waits any more
	 */
	public Table answer(Expression expression, StudyView view, Locale locale, String id, Bilingual title, Progress progress)
			throws ExpressionException {
		IsolatedJava start = java.orElseThrow(() -> refused("no_process"));
		try (var process = new IsolatedProcess<>(start.start(), ExpressionTalk.QUESTIONS, ExpressionTalk.ANSWERS)) {
			Answer.ResultRows told = new Run(process, questions(expression, view, locale)).told(progress);
			return new ExpressionTable(expression, told, SIZES.rows()).table(id, title);
		} catch (IOException notStarted) {
			throw new UncheckedIOException(notStarted);
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	/** The messages to the process, a few at a time; an empty list is the end. */
	private static Queue<List<Question>> questions(Expression expression, StudyView view, Locale locale) {
		Queue<List<Question>> batches = new ArrayDeque<>();
		List<Question> batch = new ArrayList<>();
		new StudyTables(view, locale, it -> {
			batch.add(it);
			if (batch.size() == BATCH) {
				batches.add(List.copyOf(batch));
				batch.clear();
			}
		}).hand();
		batch.add(new Question.Ask(expression.sql(), SIZES));
		batches.add(batch);
		batches.add(List.of());
		return batches;
	}

	private static ExpressionException refused(String key, Object... arguments) {
		return new ExpressionException(ExpressionWords.WORDS.text("refused." + key, arguments));
	}

	/** One process that is asked once. */
	private final class Run {

		private final IsolatedProcess<Question, Answer> process;
		private final Queue<List<Question>> questions;
		private boolean ready;
		private long since = System.nanoTime();

		Run(IsolatedProcess<Question, Answer> process, Queue<List<Question>> questions) {
			this.process = process;
			this.questions = questions;
		}

		Answer.ResultRows told(Progress progress) throws InterruptedException, ExpressionException {
			while (true) {
				progress.checkCancelled();
				boolean handed = !questions.isEmpty() && process.hand(questions.peek());
				if (handed) {
					questions.remove();
				}
				Heard<Answer> heard = process.hear(handed ? Duration.ZERO : LOOK);
				switch (heard) {
				case null -> checkClock();
				case Heard.Reply<Answer>(Answer.ResultRows told) -> {
					return told;
				}
				case Heard.Reply<Answer>(Answer.Refused(Bilingual reason)) -> throw new ExpressionException(reason);
				case Heard.Reply<Answer>(Answer.Ready begun) -> {
					ready = true;
					since = System.nanoTime();
				}
				case Heard.Garbled<Answer> garbled -> throw refused("broken");
				case Heard.Ended<Answer> ended ->
					throw ended.outOfMemory() || ended.code() == MemoryWatch.ENDED ? refused("memory") : refused("broken");
				}
			}
		}

		private void checkClock() throws ExpressionException {
			Duration patience = ready ? clock : LOADING.plus(clock);
			if (System.nanoTime() - since > patience.toNanos()) {
				throw ready ? refused("endless", clock.toSeconds()) : refused("broken");
			}
		}
	}
}
