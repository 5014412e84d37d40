// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

/**
 * A running program as seen by Palier: lines go in, lines come out, each within a time. Whatever it does wrong comes out as one sentence
 * that names the program and its line, with the end of what it wrote on its error stream. Closing ends it at once, with whatever it
 * started. For one thread at a time.
 */
final class ProgramProcess implements AutoCloseable {

	/** The variables of the system that a program sees. Interpreters need them, and none could be a secret of Palier or of others. */
	private static final Pattern HANDED_ON = Pattern
			.compile("PATH|PATHEXT|HOME|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE"
			+ "|APPDATA|LOCALAPPDATA|VIRTUAL_ENV|CONDA_.*|PYENV_.*|PYTHONHOME|PYTHONPATH|R_.*|LD_LIBRARY_PATH|DYLD_.*|JAVA_HOME");
	/** Python writes UTF-8 everywhere, leaves nothing in the folder, and orders sets alike each time. */
	private static final Map<String, String> PYTHON = Map.of("PYTHONUTF8", "1", "PYTHONDONTWRITEBYTECODE", "1", "PYTHONHASHSEED", "0");
	/** Not a line of JSON: there is no more. */
	private static final String END = "";
	private static final int WAITING = 64;
	private static final Duration LOOK = Duration.ofMillis(100);
	private static final long DEATH_SECONDS = 5;

	private final String id;
	private final Duration deadline;
	private final Process process;
	private final ProgramOutput output;
	private final BlockingQueue<String> input = new ArrayBlockingQueue<>(WAITING);
	/** It reads no more: what is handed over goes nowhere, and its output tells why. */
	private volatile boolean gone;

	/**
	 * Starts it in its folder.
	 *
	 * @throws IOException when the system cannot start it
	 */
	ProgramProcess(Path folder, ProgramTerms terms) throws IOException {
		this.id = terms.id();
		this.deadline = Duration.ofSeconds(terms.seconds());
		this.process = start(folder, terms.command());
		this.output = new ProgramOutput(process, WAITING);
		Thread.ofPlatform().daemon().name("program-input").start(this::write);
	}

	private static Process start(Path folder, List<String> command) throws IOException {
		List<String> words = new ArrayList<>(command);
		words.set(0, Interpreters.find(folder, command.getFirst()).toString());
		var builder = new ProcessBuilder(words).directory(folder.toFile());
		builder.environment().keySet().removeIf(it -> !HANDED_ON.matcher(it.toUpperCase(Locale.ROOT)).matches());
		builder.environment().putAll(PYTHON);
		return builder.start();
	}

	/** Its line that was read last, from 1. */
	long line() {
		return output.line();
	}

	/** Hands a line over. @throws PluginFailedException when it does not take it in time */
	void send(String line) {
		try {
			if (!gone && !input.offer(line, deadline.toMillis(), TimeUnit.MILLISECONDS)) {
				throw failed("silent", deadline.toSeconds());
			}
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	/** Its next line. @throws PluginFailedException when none comes in time, or nothing that is one */
	String receive() {
		return receive(Progress.NONE).orElseThrow(() -> failed("ended", code()));
	}

	/**
	 * Its next line, or nothing once it ended.
	 *
	 * @param progress looked at while it is waited for
	 * @throws PluginFailedException when none comes in time, or nothing that is one
	 */
	Optional<String> receive(Progress progress) {
		return switch (heard(progress)) {
		case ProgramOutput.Heard.Line line -> Optional.of(line.text());
		case ProgramOutput.Heard.Wrong wrong -> throw failed(wrong.key(), wrong.argument());
		case ProgramOutput.Heard.End end -> Optional.empty();
		case ProgramOutput.Heard.Nothing nothing -> throw failed("silent", deadline.toSeconds());
		};
	}

	/** Tells it that there is nothing more to read. */
	void endInput() {
		send(END);
	}

	/**
	 * Waits for its end, once it was told that there is nothing more.
	 * @throws PluginFailedException when it says more, does not end, or not well
	 */
	void finish() {
		switch (heard(Progress.NONE)) {
		case ProgramOutput.Heard.Line line -> throw failed("unasked", output.line(), ProgramOutput.cut(line.text()));
		case ProgramOutput.Heard.Wrong wrong -> throw failed(wrong.key(), wrong.argument());
		case ProgramOutput.Heard.Nothing nothing -> throw failed("endless", deadline.toSeconds());
		case ProgramOutput.Heard.End end -> endedWell();
		}
	}

	/** Reports a program whose output ended. @throws PluginFailedException when it did not end well */
	void endedWell() {
		int code = code();
		if (code != 0) {
			throw failed("ended_badly", code);
		}
	}

	/** Reports the fault of the line that was read last. @param what the end of a sentence */
	PluginFailedException wrong(Bilingual what) {
		return new PluginFailedException(ProgramWords.WORDS.text("line", id, output.line(), what));
	}

	private ProgramOutput.Heard heard(Progress progress) {
		try {
			ProgramOutput.Heard heard = new ProgramOutput.Heard.Nothing();
			for (long end = System.nanoTime() + deadline.toNanos(); heard instanceof ProgramOutput.Heard.Nothing && System.nanoTime() < end;) {
				heard = output.next(LOOK);
				progress.checkCancelled();
			}
			return heard;
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	/** The output ended, so the process ends as well, or is ended. */
	private int code() {
		try {
			if (process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS)) {
				return process.exitValue();
			}
			close();
			return process.waitFor();
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	private PluginFailedException failed(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = id;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		Bilingual what = ProgramWords.WORDS.text(key, all);
		String said = output.said();
		return new PluginFailedException(said.isEmpty() ? what : ProgramWords.WORDS.text("with_errors", what, said));
	}

	private void write() {
		try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
			for (String line = input.take(); !line.equals(END); line = input.take()) {
				out.write(line.getBytes(StandardCharsets.UTF_8));
				out.write('\n');
				if (input.isEmpty()) {
					out.flush();
				}
			}
		} catch (IOException closed) {
			gone = true;
			input.clear();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		// Processes that the program started are ended first, because they would outlive it.
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		input.clear();
		input.offer(END);
	}
}
