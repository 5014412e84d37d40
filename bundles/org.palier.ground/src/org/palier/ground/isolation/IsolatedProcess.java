// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A process with a plug-in in it, as its parent sees it: questions go in, answers come out. Threads of its own carry both, so that neither
 * side waits for the other for ever. Closing ends it at once. Its error stream goes to the error stream of the parent.
 *
 * @param <Q> what it is asked
 * @param <A> what it answers
 */
public final class IsolatedProcess<Q, A> implements AutoCloseable {

	/** An answer of the process, or its end. */
	public sealed interface Heard<A> {
		/** An answer. */
		record Reply<A>(A answer) implements Heard<A> {
		}

		/** Nothing that can be understood. */
		record Garbled<A>() implements Heard<A> {
		}

		/** Nothing, ever again. */
		record Ended<A>(int code, boolean outOfMemory) implements Heard<A> {
		}
	}

	/** "PALI" and the version of this agreement. */
	static final long MAGIC = 0x50414C4900000002L;
	static final byte QUESTION = 'q';
	static final byte END = 'e';
	static final byte ANSWER = 'v';
	static final byte ALIVE = 'a';

	static final int BUFFER = 1 << 16;
	/** Exit code of a Java machine that ran out of memory, by its option ExitOnOutOfMemoryError. */
	private static final int OUT_OF_MEMORY = 3;
	private static final int BATCHES = 4;
	private static final int ANSWERS = 4096;
	private static final int DEATH_SECONDS = 5;
	/** A busy machine may take long to start a Java machine; that is no fault of the plug-in, which is not there yet. */
	private static final Duration START = Duration.ofMinutes(2);
	private static final String LAST_WORDS = "Terminating due to java.lang.OutOfMemoryError";

	private final Process process;
	private final RecordWire<Q> asking;
	private final RecordWire<A> answering;
	private final List<Thread> threads;
	private final BlockingQueue<List<Q>> questions = new ArrayBlockingQueue<>(BATCHES);
	private final BlockingQueue<Heard<A>> answers = new ArrayBlockingQueue<>(ANSWERS);
	private volatile long sign = System.nanoTime() + START.toNanos();
	private volatile boolean outOfMemory;

	/**
	 * @param process   just started; it has a {@link ParentProcess}
	 * @param asking    how questions are written
	 * @param answering how answers are read
	 */
	public IsolatedProcess(Process process, RecordWire<Q> asking, RecordWire<A> answering) {
		this.process = process;
		this.asking = asking;
		this.answering = answering;
		Thread errors = thread("errors", this::passErrors);
		threads = List.of(thread("answers", () -> readAnswers(errors)), thread("questions", this::writeQuestions));
	}

	private static Thread thread(String what, Runnable work) {
		return Thread.ofPlatform().daemon().name("isolated-" + what).start(work);
	}

	/** Hands questions over, unless it has enough for now; none at all means that there are no more. */
	public boolean hand(List<Q> batch) {
		return questions.offer(batch);
	}

	/** The next thing that comes, or null when nothing comes in that time. */
	public @Nullable Heard<A> hear(Duration time) throws InterruptedException {
		return answers.poll(time.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * When anything came from it last, in {@link System#nanoTime}. Until it has said its first word, a time to come: that
	 * until which its start is waited for.
	 */
	public long lastSign() {
		return sign;
	}

	@Override
	public void close() {
		process.destroyForcibly();
		// Those that wait for a stream find it closed; those that wait for us are told.
		threads.forEach(Thread::interrupt);
		try {
			process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void writeQuestions() {
		try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER))) {
			out.writeLong(MAGIC);
			for (List<Q> batch = questions.take(); !batch.isEmpty(); batch = questions.take()) {
				for (Q question : batch) {
					out.writeByte(QUESTION);
					asking.write(out, question);
				}
				out.flush();
			}
			out.writeByte(END);
		} catch (IOException gone) {
			// The thread that reads learns of it too, and knows the exit code.
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void readAnswers(Thread errors) {
		try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER))) {
			boolean heard = true;
			while (heard) {
				byte what = in.readByte();
				sign = System.nanoTime();
				heard = switch (what) {
				case ALIVE -> !Thread.currentThread().isInterrupted();
				case ANSWER -> put(new Heard.Reply<>(answering.read(in)));
				default -> {
					put(new Heard.Garbled<>());
					yield false;
				}
				};
			}
		} catch (EOFException ended) {
			end(errors);
		} catch (IOException broken) {
			put(new Heard.Garbled<>());
		}
	}

	/** False once nobody listens any more. */
	private boolean put(Heard<A> heard) {
		try {
			answers.put(heard);
			return true;
		} catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void end(Thread errors) {
		try {
			int code = process.waitFor();
			errors.join();
			put(new Heard.Ended<>(code, outOfMemory && code == OUT_OF_MEMORY));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void passErrors() {
		try (var lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith(LAST_WORDS)) {
					outOfMemory = true;
				} else {
					System.err.println(line);
				}
			}
		} catch (IOException closed) {
			// Nothing more to pass on.
		}
	}
}
