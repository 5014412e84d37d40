// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A file beside a log with its data on persons, so that these can be deleted without a line of the log. A line of the
 * log has a mark, and this file has its meaning. A mark is a digest of the words and of a random number beside them.
 * Once they are deleted it reveals nothing, whatever words are tried. Each line has mark, number, and values, with tabs
 * between. For one process at a time.
 */
public final class BesideFile {

	private static final int BYTES = 8;
	private static final String SPLIT = "\t";

	private final Path path;
	private final SecureRandom chance = new SecureRandom();
	private final StringBuilder waiting = new StringBuilder();

	/** The file at a place, there or not. */
	public BesideFile(Path path) {
		this.path = path;
	}

	/** The path of the file. */
	public Path path() {
		return path;
	}

	/** Takes values down, to be written by {@link #flush}. @return the mark that stands for them */
	public String add(List<String> values) {
		byte[] salt = new byte[BYTES];
		chance.nextBytes(salt);
		var text = new StringBuilder(HexFormat.of().formatHex(salt));
		for (String value : values) {
			text.append(SPLIT);
			LogLine.escape(value, text);
		}
		String mark = mark(text.toString());
		waiting.append(mark).append(SPLIT).append(text).append('\n');
		return mark;
	}

	private static String mark(String text) {
		return new ChainDigest("").of("", text).substring(0, 2 * BYTES);
	}

	/** Writes what was taken down, durably. @throws IOException when it cannot be written; then it is forgotten */
	public void flush() throws IOException {
		if (waiting.isEmpty()) {
			return;
		}
		String text = waiting.toString();
		waiting.setLength(0);
		Files.createDirectories(path.getParent());
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			long size = channel.size();
			var last = ByteBuffer.allocate(1);
			// The half line of a killed process is no line of its own, and no part of the next one.
			boolean isTorn = size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
			var buffer = ByteBuffer.wrap(((isTorn ? "\n" : "") + text).getBytes(StandardCharsets.UTF_8));
			channel.position(size);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	/** Reads it. @param taking is handed each mark with its values @return lines that are not what was written */
	public long read(BiConsumer<String, List<String>> taking) throws IOException {
		if (!Files.exists(path)) {
			return 0;
		}
		long[] changed = { 0 };
		try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
			lines.forEach(it -> {
				String line = new String(it.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
				if (isWhole(line)) {
					taking.accept(line.substring(0, 2 * BYTES), values(line));
				} else if (!line.isEmpty()) {
					changed[0]++;
				}
			});
		}
		return changed[0];
	}

	private static boolean isWhole(String line) {
		return line.length() > 2 * BYTES && line.startsWith(SPLIT, 2 * BYTES) && line.startsWith(mark(line.substring(2 * BYTES + 1)));
	}

	private static List<String> values(String line) {
		String[] parts = line.split(SPLIT, -1);
		return Arrays.stream(parts).skip(2).map(LogLine::unescaped).toList();
	}

	/**
	 * Writes it again without some lines, so that no block of the file keeps them.
	 *
	 * @param stays whether values stay, by their mark
	 * @return lines that went
	 */
	public long keep(BiPredicate<String, List<String>> stays) throws IOException {
		if (!Files.exists(path)) {
			return 0;
		}
		List<String> kept = new ArrayList<>();
		long[] gone = { 0 };
		for (String line : new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\n")) {
			if (isWhole(line) && stays.test(line.substring(0, 2 * BYTES), values(line))) {
				kept.add(line);
			} else {
				gone[0]++;
			}
		}
		if (gone[0] > 0) {
			var fresh = new BesideFile(path.resolveSibling("." + path.getFileName() + ".tmp"));
			Files.deleteIfExists(fresh.path);
			kept.forEach(it -> fresh.waiting.append(it).append('\n'));
			if (kept.isEmpty()) {
				Files.delete(path);
			} else {
				fresh.flush();
				Files.move(fresh.path, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		return gone[0];
	}
}
