// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A file of a log: text in UTF-8, to which lines are only added. Each line ends with a tab and its digest, over the
 * digest of the line before it. Lines given to {@link #append} are on the disk when it returns. Several processes may
 * add at once. Thread-safe.
 */
public final class ChainFile {

	/** The field of the first line with the format of the file. */
	public static final String FORMAT = "format";
	/** The field of the first line with the id of the study. */
	public static final String STUDY = "study";
	/** The version that this release writes, and the highest that it reads. */
	public static final int VERSION = 1;
	/** Kind of the first line. */
	static final String FIRST = "log";
	private static final String TORN = "torn";
	private static final int TAIL = 1 << 16;
	private static final int TRIES = 2000;

	private final Path path;
	private final String study;
	private final LogLine header;
	private long size = -1;
	private String last = "";

	/**
	 * The file at a place, there or not.
	 *
	 * @param study  id of the study
	 * @param fields of the first line beside format and study, for who makes it
	 */
	public ChainFile(Path path, String study, LogLine fields) {
		this.path = path;
		this.study = study;
		var first = LogLine.of(FIRST).with(FORMAT, VERSION).with(STUDY, study);
		fields.fields().forEach(first::with);
		this.header = first.line();
	}

	/** The path of the file. */
	public Path path() {
		return path;
	}

	/**
	 * Reads it. @param taking is handed each line in its order, the first among them
	 *
	 * @return what is wrong with it; a line that is {@link LogFault.Kind#CHANGED} was handed to nobody
	 */
	public List<LogFault> read(Consumer<LogLine> taking) throws IOException {
		return new ChainReader(path, study, taking).read(study);
	}

	/**
	 * Adds lines, all at once, durably. A line that a killed process left half is taken away first.
	 *
	 * @throws IOException when not all are on the disk; then none counts
	 */
	public synchronized void append(List<LogLine> lines) throws IOException {
		if (lines.isEmpty()) {
			return;
		}
		Files.createDirectories(path.getParent());
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
				ChainLock held = new ChainLock(lock(channel))) {
			Optional<LogLine> before = settle(channel);
			var text = new StringBuilder();
			var digest = new ChainDigest(study);
			String chain = last;
			if (size == 0) {
				chain = add(header, digest, chain, text);
			}
			if (before.isPresent()) {
				chain = add(before.get(), digest, chain, text);
			}
			for (LogLine line : lines) {
				chain = add(line, digest, chain, text);
			}
			put(channel, text.toString().getBytes(StandardCharsets.UTF_8));
			last = chain;
		}
	}

	private static String add(LogLine line, ChainDigest digest, String chain, StringBuilder text) {
		String content = line.text();
		String next = digest.of(chain, content);
		text.append(content).append('\t').append(next).append('\n');
		return next;
	}

	private void put(FileChannel channel, byte[] bytes) throws IOException {
		long before = size;
		try {
			var buffer = ByteBuffer.wrap(bytes);
			channel.position(before);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
			size = before + bytes.length;
		} catch (IOException failure) {
			size = -1;
			try {
				channel.truncate(before);
			} catch (IOException second) {
				failure.addSuppressed(second);
			}
			throw failure;
		}
	}

	/** Where the next line goes and what it follows. @return what is said first, where a line was left half */
	private Optional<LogLine> settle(FileChannel channel) throws IOException {
		long now = channel.size();
		if (now == size) {
			return Optional.empty();
		}
		byte[] tail = tail(channel, now);
		int end = lastLineEnd(tail, tail.length);
		int begin = lastLineEnd(tail, end - 1) + 1;
		if (end < 0) {
			if (now > TAIL) {
				throw new IOException(path + ": a line without an end");
			}
			// Nothing of it was ever whole.
			channel.truncate(0);
			size = 0;
			last = "";
			return Optional.empty();
		}
		size = now - (tail.length - 1 - end);
		String line = new String(tail, begin, end - begin, StandardCharsets.UTF_8);
		last = line.length() > ChainDigest.DIGITS ? line.substring(line.length() - ChainDigest.DIGITS) : "";
		if (size == now) {
			return Optional.empty();
		}
		channel.truncate(size);
		return Optional.of(LogLine.of(TORN).with("bytes", now - size).line());
	}

	private static byte[] tail(FileChannel channel, long size) throws IOException {
		var buffer = ByteBuffer.allocate((int) Math.min(size, TAIL));
		long from = size - buffer.capacity();
		while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
			// until it is full
		}
		return buffer.array();
	}

	private static int lastLineEnd(byte[] bytes, int before) {
		for (int i = before - 1; i >= 0; i--) {
			if (bytes[i] == '\n') {
				return i;
			}
		}
		return -1;
	}

	/** The last line of a kind among the last 64 KiB, whether or not it is what was written; empty for none. */
	public Optional<LogLine> latest(String kind) throws IOException {
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			// The text behind the last line end is half a line.
			String[] lines = new String(tail(channel, channel.size()), StandardCharsets.UTF_8).split("\n", -1);
			for (int i = lines.length - 2; i >= 0; i--) {
				if (lines[i].startsWith(kind + '\t') && lines[i].length() > ChainDigest.DIGITS) {
					return Optional.of(LogLine.parse(lines[i].substring(0, lines[i].length() - ChainDigest.DIGITS - 1)));
				}
			}
			return Optional.empty();
		}
	}

	/** A lock for a moment; null where the file system has none. */
	private record ChainLock(@Nullable FileLock lock) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			FileLock held = lock;
			if (held != null) {
				held.close();
			}
		}
	}

	/** Waits for others who add: each keeps the lock for some milliseconds. */
	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		for (int tries = 0; tries < TRIES; tries++) {
			try {
				return channel.lock();
			} catch (OverlappingFileLockException another) {
				try {
					Thread.sleep(2);
				} catch (InterruptedException asked) {
					Thread.currentThread().interrupt();
					throw new IOException("interrupted", asked);
				}
			} catch (IOException none) {
				// No locks on this file system; the lock of the study protects the file.
				return null;
			}
		}
		throw new IOException("in use: " + channel);
	}
}
