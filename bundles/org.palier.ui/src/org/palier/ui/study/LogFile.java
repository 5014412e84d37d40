// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A file to whose end lines are added on a thread of its own: a caller never waits for the disk. A line is on the disk,
 * flushed, as soon as those before it are. A failed line is tried again, because a disk that is full now may not be in
 * a moment. Called on any thread.
 */
final class LogFile {

	private static final int SECONDS_TO_NEXT_TRY = 2;

	private final Path path;
	private final ScheduledExecutorService thread;
	private final Consumer<IOException> trouble;
	private final Deque<byte[]> waiting = new ArrayDeque<>();
	// The rest is the thread's.
	private FileChannel channel;
	private long length;
	private boolean failing;
	private boolean discarded;

	/**
	 * @param path    where it lies; its folder is made when needed
	 * @param length  how much of what lies there stays; 0 for a new file
	 * @param thread  one thread that writes
	 * @param trouble told on that thread when writing begins to fail
	 */
	LogFile(Path path, long length, ScheduledExecutorService thread, Consumer<IOException> trouble) {
		this.path = path;
		this.length = length;
		this.thread = thread;
		this.trouble = trouble;
	}

	/** Puts a line at the end, soon. */
	void append(byte[] line) {
		synchronized (waiting) {
			waiting.add(line);
		}
		thread.execute(this::write);
	}

	/** Deletes the file, once what is being written is. */
	void discard() {
		thread.execute(this::delete);
	}

	private void write() {
		byte[][] lines;
		synchronized (waiting) {
			lines = waiting.toArray(byte[][]::new);
			waiting.clear();
		}
		if (lines.length == 0 || discarded) {
			return;
		}
		try {
			open();
			long end = length;
			for (byte[] line : lines) {
				var buffer = ByteBuffer.wrap(line);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				end += line.length;
			}
			channel.force(false);
			length = end;
			failing = false;
		} catch (IOException failure) {
			putBack(lines);
			close();
			if (!failing) {
				failing = true;
				trouble.accept(failure);
			}
			thread.schedule(this::write, SECONDS_TO_NEXT_TRY, TimeUnit.SECONDS);
		}
	}

	/** At the end of the last whole line: what a failure or a kill left behind it goes. */
	private void open() throws IOException {
		if (channel == null) {
			Files.createDirectories(path.getParent());
			channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			channel.truncate(length);
			channel.position(length);
		}
	}

	private void putBack(byte[][] lines) {
		synchronized (waiting) {
			for (int i = lines.length - 1; i >= 0; i--) {
				waiting.addFirst(lines[i]);
			}
		}
	}

	private void delete() {
		discarded = true;
		close();
		try {
			Files.deleteIfExists(path);
		} catch (IOException failure) {
			trouble.accept(failure);
		}
	}

	private void close() {
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException failure) {
			trouble.accept(failure);
		} finally {
			channel = null;
		}
	}
}
