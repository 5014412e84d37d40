// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of the file of a corpus that one process reads for long, so that no writer has to wait for it. It is in the
 * folder for temporary files, where its owner alone can read it. Its name says which process of this machine reads
 * which corpus. An erasure waits for it, and the next command on any study deletes the copy of a killed process.
 *
 * @param corpus of which it is one
 * @param file   the copy
 * @param state  of the corpus when it was copied; empty where nobody keeps its counts
 */
record ReadersCopy(Path corpus, Path file, Optional<FileState> state) {

	/** Larger ones are held as they are read: see decision 0008. */
	static final long LARGEST = 2L << 30;

	private static final Pattern NAME = Pattern.compile("palier-posts-(?<pid>[0-9]{1,18})-[0-9a-f]{16}-[0-9a-f]{8}\\.duckdb");
	/** The start of a process is known to a second or so. */
	private static final Duration CLOCKS = Duration.ofSeconds(2);

	/**
	 * Copies it once nobody writes it.
	 *
	 * @param until when one gives up to wait, as {@link System#nanoTime} counts
	 * @return empty where the file has to be read itself: it is large, there is no room, somebody does not end to write, this process
	 *         has it attached, or a journal lies beside it
	 */
	static Optional<ReadersCopy> of(Path corpus, CorpusSettings settings, long until) {
		Path place = temporary().resolve("palier-posts-" + ProcessHandle.current().pid() + "-" + key(corpus) + "-"
				+ UUID.randomUUID().toString().substring(0, 8) + ".duckdb");
		try {
			if (!hasRoom(corpus)) {
				return Optional.empty();
			}
			var made = new ReadersCopy(corpus, place, FileState.of(corpus, settings.keptFrom()));
			while (!new CorpusBytes(corpus).copyForReader(place)) {
				if (System.nanoTime() > until || !OpenFiles.rest()) {
					return Optional.empty();
				}
				made = new ReadersCopy(corpus, place, FileState.of(corpus, settings.keptFrom()));
			}
			// For a user who ends a command from the keyboard.
			place.toFile().deleteOnExit();
			return Optional.of(made);
		} catch (IOException notCopied) {
			return Optional.empty();
		}
	}

	/**
	 * Whether there is room for a copy; the same size again stays free, for data of questions outside of the memory.
	 */
	private static boolean hasRoom(Path corpus) throws IOException {
		long size = Files.size(corpus);
		return size <= LARGEST && Files.getFileStore(temporary()).getUsableSpace() >= 2 * size;
	}

	private static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}

	/** Makes the key of a corpus, which is the same for all its readers, whatever name they use for its folder. */
	private static String key(Path corpus) {
		byte[] digest = FileState.sha256().digest(OpenFiles.place(corpus).toString().getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, 8);
	}

	/** Answers of the corpus as it was; kept for as long as it still is. */
	AnswersOnDisk kept() {
		return new AnswersOnDisk(corpus.resolveSibling(AnswersOnDisk.FOLDER), state.map(FileState::digest),
				() -> state.filter(it -> it.isStillOf(corpus)).isPresent());
	}

	/** A system that deletes no file that is open deletes it when the process ends. */
	void delete() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException stays) {
			// The next command deletes it.
		}
	}

	/**
	 * A process of this machine that still reads a copy of a corpus; empty when none does. For the holder of the
	 * corpus, so that no more copies are made.
	 */
	static Optional<LockHolder> reader(Path corpus) {
		try (DirectoryStream<Path> there = Files.newDirectoryStream(temporary(), "palier-posts-*-" + key(corpus) + "-*.duckdb")) {
			for (Path each : there) {
				Optional<LockHolder> living = living(each);
				if (living.isPresent()) {
					return living;
				}
			}
			return Optional.empty();
		} catch (IOException | DirectoryIteratorException unreadable) {
			return Optional.empty();
		}
	}

	private static Optional<LockHolder> living(Path copy) throws IOException {
		Matcher name = NAME.matcher(String.valueOf(copy.getFileName()));
		if (!name.matches() || !Files.exists(copy)) {
			return Optional.empty();
		}
		Instant made = Files.getLastModifiedTime(copy).toInstant();
		// Numbers of processes come again: one that began later does not read it.
		return ProcessHandle.of(Long.parseLong(name.group("pid"))).map(ProcessHandle::info)
				.filter(it -> it.startInstant().map(start -> !start.isAfter(made.plus(CLOCKS))).orElse(true))
				.map(it -> new LockHolder("Palier", Long.parseLong(name.group("pid")), "", "", made));
	}
}
