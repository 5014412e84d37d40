// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * Answers to questions, kept in a folder beside a corpus for as long as its file is as it was. Each is a file of its
 * own, named by a digest of the state of the corpus and of all of the question. A missing or damaged file, or one of
 * another state, is none. A process that cannot write there keeps nothing and counts again. Thread-safe; several
 * programs may read and write.
 */
final class AnswersOnDisk {

	/** Name of the folder. */
	static final String FOLDER = "kept-counts";
	/** The form of kept answers, and the database that gave them: another one may break ties differently. */
	static final String MADE_BY = "1 v1.5.6";
	/** Between the name of an answer and what it is written as. */
	static final String ENDING = ".kept";
	private static final String IGNORED = ".gitignore";
	private static final String PART = ".part";
	/** Larger answers are asked again: they are hardly counts. */
	private static final long LARGEST = 48L << 20;
	/** When a state has more bytes than this it begins again. */
	private static final long MOST = 512L << 20;
	/** The age from which a half-written file was left by a process that ended. */
	private static final Duration LEFT = Duration.ofHours(1);
	private static final int CHECK = Integer.BYTES;
	/** Numbers what is half written in this process. */
	private static final AtomicLong PARTS = new AtomicLong();

	private final Path folder;
	private final BooleanSupplier holds;
	private volatile @Nullable String state;

	/** @param folder which may not be there @param state of the file of the corpus; empty where nothing is to be kept */
	AnswersOnDisk(Path folder, Optional<String> state) {
		this(folder, state, () -> true);
	}

	/**
	 * Makes the kept answers of a file that others may change meanwhile.
	 *
	 * @param holds whether it still is of that state; what is asked once it is not, is not kept
	 */
	AnswersOnDisk(Path folder, Optional<String> state, BooleanSupplier holds) {
		this.folder = folder;
		this.state = state.orElse(null);
		this.holds = holds;
	}

	/**
	 * Declares the file changed, so that no earlier answer is used and nothing is kept. Call it before anything is
	 * written.
	 */
	void changed() {
		state = null;
	}

	/** Under which name the answer to a question is kept; empty when nothing is. */
	Optional<String> name(Question question) {
		String now = state;
		if (now == null) {
			return Optional.empty();
		}
		try {
			MessageDigest digest = FileState.sha256();
			try (var told = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
				Question.tell(told, MADE_BY);
				Question.tell(told, now);
				question.tell(told);
			}
			return Optional.of(now.substring(0, 16) + "-" + HexFormat.of().formatHex(digest.digest()));
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The answer that is kept under a name. */
	Optional<Answer> read(String name) {
		Path file = folder.resolve(name + ENDING);
		try {
			if (!Files.exists(file)) {
				return Optional.empty();
			}
			byte[] bytes = Files.readAllBytes(file);
			var check = new CRC32C();
			check.update(bytes, 0, Math.max(0, bytes.length - CHECK));
			try (var from = new DataInputStream(new ByteArrayInputStream(bytes))) {
				if (bytes.length < CHECK
						|| new DataInputStream(new ByteArrayInputStream(bytes, bytes.length - CHECK, CHECK))
								.readInt() != (int) check.getValue()
						|| !from.readUTF().equals(name)) {
					return Optional.empty();
				}
				return Optional.of(Answer.read(from));
			}
		} catch (IOException | RuntimeException damaged) {
			return Optional.empty();
		}
	}

	/** Keeps an answer that was given while the file was of the state in its name; where that fails it is counted again another time. */
	void keep(String name, Answer answer) {
		if (state == null || !holds.getAsBoolean()) {
			// Somebody began to write while it was asked, and it may be of either state; or it is of one that is no more.
			return;
		}
		try {
			Files.createDirectories(folder);
			Path ignored = folder.resolve(IGNORED);
			if (!Files.exists(ignored)) {
				Files.writeString(ignored, "*\n");
			}
			// With the rights of the folder, so that everybody who shares it can read them too.
			Path part = folder.resolve(ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + PART);
			try {
				write(part, name, answer);
				if (Files.size(part) <= LARGEST) {
					Files.move(part, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				}
			} finally {
				Files.deleteIfExists(part);
			}
			if (!holds.getAsBoolean()) {
				Files.deleteIfExists(folder.resolve(name + ENDING));
				return;
			}
			tidy(name.substring(0, name.indexOf('-') + 1));
		} catch (IOException | SecurityException closed) {
			return;
		}
	}

	private static void write(Path part, String name, Answer answer) throws IOException {
		var check = new CRC32C();
		try (var to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
			var checked = new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(to, check), 1 << 16));
			checked.writeUTF(name);
			answer.write(checked);
			checked.flush();
			to.writeInt((int) check.getValue());
		}
	}

	/** Deletes what is of another state or was left half written, and the oldest where there is too much. */
	private void tidy(String current) throws IOException {
		List<Path> kept = new ArrayList<>();
		FileTime old = FileTime.from(Instant.now().minus(LEFT));
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*{" + ENDING + "," + PART + "}")) {
			for (Path each : all) {
				String name = String.valueOf(each.getFileName());
				if (name.endsWith(ENDING) && name.startsWith(current)) {
					kept.add(each);
				} else if (name.endsWith(ENDING) || Files.getLastModifiedTime(each).compareTo(old) < 0) {
					Files.deleteIfExists(each);
				}
			}
		}
		long all = 0;
		for (Path each : kept) {
			all += Files.size(each);
		}
		if (all > MOST) {
			// All of them: what is asked again is soon there again, and nobody has to tell which is old.
			for (Path each : kept) {
				Files.deleteIfExists(each);
			}
		}
	}
}
