// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

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
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.palier.core.text.Bilingual;
import org.palier.corpus.Post;

/**
 * The process of an isolated classifier as seen by the one that started it: posts go in, answers come out, by
 * threads of its own, so that neither side waits for the other for ever. Closing ends it at once. What it writes on
 * its error stream goes to ours.
 */
final class IsolatedProcess implements AutoCloseable {

	/** What it says. */
	sealed interface Answer {
		/** Of the oldest post without a verdict. */
		record Judged(Verdict verdict) implements Answer {
		}

		/** Of every post. */
		record Done() implements Answer {
		}

		/** The classifier cannot go on. */
		record Failed(Bilingual reason) implements Answer {
		}

		/** Nothing that {@link ClassificationWire} knows. */
		record Garbled() implements Answer {
		}

		/** Nothing, ever again. */
		record Ended(int code, boolean outOfMemory) implements Answer {
		}
	}

	private static final int BUFFER = 1 << 16;
	private static final int BATCHES = 4;
	private static final int ANSWERS = 4096;
	private static final int DEATH_SECONDS = 5;
	private static final String LAST_WORDS = "Terminating due to java.lang.OutOfMemoryError";

	private final Process process;
	private final List<Thread> threads;
	private final BlockingQueue<List<Post>> posts = new ArrayBlockingQueue<>(BATCHES);
	private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(ANSWERS);
	private volatile long sign = System.nanoTime();
	private volatile boolean outOfMemory;

	/** @throws IOException when it cannot be started */
	IsolatedProcess(IsolatedJava java, String id, Set<String> usages) throws IOException {
		process = java.start();
		Thread errors = thread("errors", this::passErrors);
		threads = List.of(thread("answers", () -> readAnswers(errors)), thread("posts", () -> writePosts(id, usages)));
	}

	private Thread thread(String what, Runnable work) {
		return Thread.ofPlatform().daemon().name("isolated-" + what).start(work);
	}

	/** Hands posts over, unless it has enough for now; none at all means that there are no more. */
	boolean hand(List<Post> batch) {
		return posts.offer(batch);
	}

	/** The next answer, or null when none comes in that time. */
	Answer answer(Duration time) throws InterruptedException {
		return answers.poll(time.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** When anything came from it last, in {@link System#nanoTime}; its start counts as a sign of life. */
	long lastSign() {
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

	private void writePosts(String id, Set<String> usages) {
		try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER))) {
			out.writeLong(ClassificationWire.MAGIC);
			ClassificationWire.write(out, id);
			ClassificationWire.write(out, usages);
			for (List<Post> batch = posts.take(); !batch.isEmpty(); batch = posts.take()) {
				for (Post post : batch) {
					out.writeByte(ClassificationWire.POST);
					ClassificationWire.write(out, post);
				}
				out.flush();
			}
			out.writeByte(ClassificationWire.END);
		} catch (IOException gone) {
			// The thread that reads learns of it too, and knows the exit code.
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void readAnswers(Thread errors) {
		try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER))) {
			listen(in);
		} catch (EOFException ended) {
			end(errors);
		} catch (IOException broken) {
			put(new Answer.Garbled());
		}
	}

	private void listen(DataInputStream in) throws IOException {
		boolean last = false;
		while (!last) {
			byte what = in.readByte();
			sign = System.nanoTime();
			last = switch (what) {
			case ClassificationWire.ALIVE -> Thread.currentThread().isInterrupted();
			case ClassificationWire.VERDICT -> !put(new Answer.Judged(ClassificationWire.readVerdict(in)));
			case ClassificationWire.DONE -> ends(new Answer.Done());
			case ClassificationWire.FAILED -> ends(new Answer.Failed(ClassificationWire.readBilingual(in)));
			default -> ends(new Answer.Garbled());
			};
		}
	}

	private boolean ends(Answer last) {
		put(last);
		return true;
	}

	/** False once nobody listens any more. */
	private boolean put(Answer answer) {
		try {
			answers.put(answer);
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
			put(new Answer.Ended(code, outOfMemory && code == IsolatedJava.OUT_OF_MEMORY));
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
