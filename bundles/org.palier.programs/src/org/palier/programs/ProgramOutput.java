// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The output of a program: whole lines of UTF-8 within limits, and the end of its error stream. It is read by threads of its own, no faster
 * than it is asked for.
 */
final class ProgramOutput {

	/** An event of the output. */
	sealed interface Heard {
		/** A line, without its end. */
		record Line(String text) implements Heard {
		}

		/** The output broke the rules of lines. @param key of the sentence @param argument of it, the number of the line */
		record Wrong(String key, long argument) implements Heard {
		}

		/** Nothing ever again. */
		record End() implements Heard {
		}

		/** Nothing in time. */
		record Nothing() implements Heard {
		}
	}

	/** Bytes of one line, 16 MB: a program that writes without end is found out before memory is. */
	private static final int LONGEST_LINE = 1 << 24;
	/** Bytes of the error stream that are kept, and letters that are told. */
	private static final int ERRORS = 4000;
	private static final int TOLD = 400;
	private static final int SHOWN = 80;
	private static final int SETTLE_MILLIS = 500;

	private final BlockingQueue<Heard> heard;
	private final InputStream errors;
	private final Thread errorReader;
	private final StringBuilder said = new StringBuilder();
	private long line;

	/** @param waiting lines that are read ahead */
	ProgramOutput(Process process, int waiting) {
		this.heard = new ArrayBlockingQueue<>(waiting);
		this.errors = process.getErrorStream();
		Thread.ofPlatform().daemon().name("program-output").start(() -> read(process.getInputStream()));
		this.errorReader = Thread.ofPlatform().daemon().name("program-errors").start(this::readErrors);
	}

	/** Waits for the next event. */
	Heard next(Duration time) throws InterruptedException {
		@Nullable
		Heard next = heard.poll(time.toMillis(), TimeUnit.MILLISECONDS);
		if (next == null) {
			return new Heard.Nothing();
		}
		line += next instanceof Heard.Line ? 1 : 0;
		return next;
	}

	/** Number of the line that was handed out last, from 1. */
	long line() {
		return line;
	}

	/** The end of what it wrote on its error stream, on one line and cut; empty when nothing. */
	String said() {
		try {
			// The reason of a program that ended badly may still be on its way.
			errorReader.join(SETTLE_MILLIS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		synchronized (said) {
			String all = said.toString().strip().replaceAll("\\s*\\R\\s*", " | ").replaceAll("\\p{Cntrl}", " ");
			return all.length() <= TOLD ? all : "… " + all.substring(all.length() - TOLD);
		}
	}

	/** The beginning of a line for a sentence. */
	static String cut(String line) {
		String plain = line.replaceAll("\\p{Cntrl}", " ");
		return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
	}

	private void read(InputStream out) {
		try {
			heard.put(lines(out));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Hands over each line. @return how the output ended */
	private Heard lines(InputStream out) throws InterruptedException {
		try (var in = new BufferedInputStream(out)) {
			var bytes = new ByteArrayOutputStream();
			long number = 1;
			for (int each = in.read(); each >= 0; each = in.read()) {
				if (each != '\n') {
					bytes.write(each);
				} else {
					heard.put(line(bytes.toByteArray(), number++));
					bytes.reset();
				}
				if (bytes.size() > LONGEST_LINE) {
					return new Heard.Wrong("too_long", number);
				}
			}
			return bytes.size() > 0 ? new Heard.Wrong("half_line", number) : new Heard.End();
		} catch (IOException closed) {
			return new Heard.End();
		}
	}

	private static Heard line(byte[] bytes, long number) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return new Heard.Line(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
		} catch (CharacterCodingException other) {
			return new Heard.Wrong("no_utf8", number);
		}
	}

	private void readErrors() {
		byte[] some = new byte[ERRORS];
		try (InputStream in = errors) {
			for (int count = in.read(some); count >= 0; count = in.read(some)) {
				synchronized (said) {
					said.append(new String(some, 0, count, StandardCharsets.UTF_8));
					said.delete(0, Math.max(0, said.length() - ERRORS));
				}
			}
		} catch (IOException closed) {
			// Nothing more to keep.
		}
	}
}
