// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.palier.ground.isolation.RecordWire;

/**
 * The answers of a program, in the order of the posts, in a file outside of the study until they are written to its corpus. Its owner alone
 * can read it, and its name says which process works with it: the next command on any study deletes what a killed process left, see
 * {@link org.palier.study.kinds.TemporaryPlaces}. For one thread, which writes all answers before it reads the first one.
 */
final class AnswerFile implements Closeable {

	private static final RecordWire<Answer> WIRE = new RecordWire<>(Answer.class);
	private static final int BUFFER = 1 << 16;

	/** The program’s verdict on one post. @param textVersion which version of its text the program read */
	record Answer(long post, int textVersion, Verdict verdict) {
	}

	/** Takes the answers one by one. */
	@FunctionalInterface
	interface Taker {
		/** @throws IOException when it cannot */
		void take(Answer answer) throws IOException;
	}

	private final Path file;
	private final DataOutputStream out;
	private long answers;

	private AnswerFile(Path file) throws IOException {
		this.file = file;
		// For who ends a command from the keyboard.
		file.toFile().deleteOnExit();
		this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
	}

	/** A new one in the folder for temporary files. */
	static AnswerFile make() throws IOException {
		return new AnswerFile(Files.createTempFile("palier-answers-" + ProcessHandle.current().pid() + "-", ".bin"));
	}

	/** Adds the next answer. */
	void add(Answer answer) throws IOException {
		WIRE.write(out, answer);
		answers++;
	}

	/** Ends the writing. */
	void end() throws IOException {
		out.close();
	}

	/** Hands out all answers in their order. @throws IOException when they cannot be read, or the taker cannot take one */
	void read(Taker taker) throws IOException {
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
			for (long i = 0; i < answers; i++) {
				taker.take(WIRE.read(in));
			}
		}
	}

	/** Deletes the file. Closing twice does nothing more. */
	@Override
	public void close() throws IOException {
		try (out) {
			Files.deleteIfExists(file);
		}
	}
}
