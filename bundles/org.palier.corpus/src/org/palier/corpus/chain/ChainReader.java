// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a file of a log from beginning to end, and checks each line against its digest. A line that differs from what
 * was written is handed to nobody. Where it differs in one bit, the digest proves which, and it is read as it was. For
 * one file and one thread.
 */
final class ChainReader {

	private static final int CHUNK = 1 << 20;
	/** How often an earlier line is looked for behind which a line may have been written: each time takes a look at all before. */
	private static final int FORKS = 20;

	private final Path file;
	private final ChainDigest digest;
	private final Consumer<LogLine> taking;
	private final List<LogFault> faults = new ArrayList<>();
	private final List<String> earlier = new ArrayList<>();
	private String stated = "";
	private String computed = "";
	/** The line before, where it was taken for changed. */
	private byte[] doubtful = {};
	private long number;
	private int forks;
	private boolean isForeign;

	/** @param taking is handed each line that is what was written, but for the first, which says what the file is */
	ChainReader(Path file, String study, Consumer<LogLine> taking) {
		this.file = file;
		this.digest = new ChainDigest(study);
		this.taking = taking;
	}

	/** Reads it. @param study id that the first line must name @return what is wrong with it */
	List<LogFault> read(String study) throws IOException {
		byte[] rest = new byte[0];
		try (InputStream in = Files.newInputStream(file)) {
			for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0 && !isForeign; chunk = in.readNBytes(CHUNK)) {
				byte[] all = rest.length == 0 ? chunk : joined(rest, chunk);
				int from = 0;
				for (int end = end(all, from); end >= 0 && !isForeign; end = end(all, from)) {
					line(all, from, end, study);
					from = end + 1;
				}
				rest = Arrays.copyOfRange(all, from, all.length);
			}
		}
		if (rest.length > 0 && !isForeign) {
			faults.add(new LogFault(file, number + 1, LogFault.Kind.TORN, ""));
		}
		return faults;
	}

	private static byte[] joined(byte[] rest, byte[] chunk) {
		byte[] all = Arrays.copyOf(rest, rest.length + chunk.length);
		System.arraycopy(chunk, 0, all, rest.length, chunk.length);
		return all;
	}

	private static int end(byte[] bytes, int from) {
		for (int i = from; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				return i;
			}
		}
		return -1;
	}

	private void line(byte[] bytes, int from, int end, String study) {
		number++;
		if (number == 1 && isForeign(new String(bytes, from, end - from, StandardCharsets.UTF_8), study)) {
			return;
		}
		int content = end - from - ChainDigest.DIGITS - 1;
		if (content < 1 || bytes[from + content] != '\t') {
			faults.add(new LogFault(file, number, LogFault.Kind.CHANGED, ""));
			return;
		}
		String says = new String(bytes, from + content + 1, ChainDigest.DIGITS, StandardCharsets.US_ASCII);
		String is = digest.of(stated, bytes, from, content);
		if (is.equals(says)) {
			take(bytes, from, content, study);
		} else if (!computed.equals(stated) && digest.of(computed, bytes, from, content).equals(says)) {
			// The digest of the line before is what was changed, and not what it says.
			faults.removeLast();
			faults.add(new LogFault(file, number - 1, LogFault.Kind.MENDED, ""));
			number--;
			take(doubtful, 0, doubtful.length, study);
			number++;
			take(bytes, from, content, study);
			is = says;
		} else {
			is = otherwise(Arrays.copyOfRange(bytes, from, from + content), is, says, study);
		}
		earlier.add(says);
		stated = says;
		computed = is;
	}

	/** A line whose digest does not follow from the line before. @return the digest that a line behind it may have been written with */
	private String otherwise(byte[] line, String is, String says, String study) {
		for (int bit = 0; bit < line.length * Byte.SIZE; bit++) {
			line[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
			if (digest.of(stated, line, 0, line.length).equals(says)) {
				faults.add(new LogFault(file, number, LogFault.Kind.MENDED, ""));
				take(line, 0, line.length, study);
				return says;
			}
			line[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
		}
		if (forks < FORKS) {
			forks++;
			for (String before : earlier) {
				if (digest.of(before, line, 0, line.length).equals(says)) {
					faults.add(new LogFault(file, number, LogFault.Kind.FORKED, ""));
					take(line, 0, line.length, study);
					return says;
				}
			}
		}
		faults.add(new LogFault(file, number, LogFault.Kind.CHANGED, ""));
		doubtful = line;
		return is;
	}

	private void take(byte[] bytes, int from, int length, String study) {
		LogLine line = LogLine.parse(new String(bytes, from, length, StandardCharsets.UTF_8));
		// A first line that was mended may turn out to be of a later release after all.
		if (number > 1 || !isForeign(line, study)) {
			taking.accept(line);
		}
	}

	/**
	 * Whether a first line itself shows that later lines cannot be checked with digests of this study. There are two
	 * reasons: a later release may have other digests, and another study has its own. A flipped bit does not make a
	 * file foreign, because then the digest of the line is wrong for every study.
	 */
	private boolean isForeign(String line, String study) {
		int end = line.lastIndexOf('\t');
		String content = end < 0 ? line : line.substring(0, end);
		LogLine first = LogLine.parse(content);
		String says = line.substring(end + 1);
		boolean isWhole = says.equals(new ChainDigest(first.get(ChainFile.STUDY)).of("", content));
		boolean isLater = says.length() != ChainDigest.DIGITS && content.startsWith(ChainFile.FIRST + '\t') && format(first) > ChainFile.VERSION;
		return (isWhole || isLater) && isForeign(first, study);
	}

	private boolean isForeign(LogLine first, String study) {
		if (format(first) > ChainFile.VERSION) {
			foreign(LogFault.Kind.FUTURE, first.get(ChainFile.FORMAT));
		} else if (!first.get(ChainFile.STUDY).equals(study)) {
			foreign(LogFault.Kind.OTHER_STUDY, first.get(ChainFile.STUDY));
		}
		return isForeign;
	}

	private static long format(LogLine first) {
		try {
			return first.number(ChainFile.FORMAT, 0);
		} catch (NumberFormatException other) {
			return Long.MAX_VALUE;
		}
	}

	private void foreign(LogFault.Kind kind, String says) {
		isForeign = true;
		faults.add(new LogFault(file, number, kind, says));
	}
}
