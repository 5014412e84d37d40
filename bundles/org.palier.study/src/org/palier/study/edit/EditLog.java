// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.palier.model.Study;

/**
 * The log of a study's unsaved edits as a file. A first line has the digest of the study file that the edits began
 * from; then comes a line for each step of an edit, in order. Each line begins with its checksum: a line that was cut
 * off when the program was killed ends the log and damages nothing else.
 */
public final class EditLog {

	private static final int CHECKSUM = 8;
	private static final Pattern OPENING = Pattern.compile("\\{\"log\":1,\"base\":\"([0-9a-f]{64})\",\"at\":\"([^\"]+)\"}");
	private static final Pattern AT = Pattern.compile("\\{\"at\":\"([^\"]+)\"");

	private final String base;
	private final Instant last;
	private final List<byte[]> steps;
	private final long length;
	private final boolean damaged;

	private EditLog(String base, Instant last, List<byte[]> steps, long length, boolean damaged) {
		this.base = base;
		this.last = last;
		this.steps = steps;
		this.length = length;
		this.damaged = damaged;
	}

	/**
	 * Reads a log.
	 *
	 * @throws IOException when it cannot be read, or its first line is none of a log that this program knows
	 */
	public static EditLog read(Path file) throws IOException {
		byte[] content = Files.readAllBytes(file);
		var lines = new ArrayList<byte[]>();
		int good = 0;
		int end = endOfLine(content, 0);
		while (end >= 0 && isWhole(content, good, end)) {
			lines.add(Arrays.copyOfRange(content, good + CHECKSUM + 1, end));
			good = end + 1;
			end = endOfLine(content, good);
		}
		Matcher opening = OPENING.matcher(lines.isEmpty() ? "" : new String(lines.removeFirst(), StandardCharsets.US_ASCII));
		if (!opening.matches()) {
			throw new IOException(file + ": no log of edits");
		}
		String last = opening.group(2);
		if (!lines.isEmpty()) {
			byte[] step = lines.getLast();
			Matcher at = AT.matcher(new String(step, 0, Math.min(step.length, 64), StandardCharsets.US_ASCII));
			last = at.lookingAt() ? at.group(1) : last;
		}
		try {
			return new EditLog(opening.group(1), Instant.parse(last), List.copyOf(lines), good, end >= 0);
		} catch (DateTimeException wrong) {
			throw new IOException(file + ": " + wrong.getMessage(), wrong);
		}
	}

	private static int endOfLine(byte[] content, int from) {
		for (int i = from; i < content.length; i++) {
			if (content[i] == '\n') {
				return i;
			}
		}
		return -1;
	}

	private static boolean isWhole(byte[] content, int start, int end) {
		int text = start + CHECKSUM + 1;
		return text <= end && new String(content, start, CHECKSUM, StandardCharsets.US_ASCII)
				.equals(checksum(content, text, end - text));
	}

	private static String checksum(byte[] content, int from, int length) {
		var sum = new CRC32();
		sum.update(content, from, length);
		return "%08x".formatted(sum.getValue());
	}

	/** The first line of a log. @param base SHA-256 of the study file, in lower-case hexadecimal digits */
	public static byte[] opening(String base, Instant at) {
		return line("{\"log\":1,\"base\":\"%s\",\"at\":\"%s\"}".formatted(base, at).getBytes(StandardCharsets.US_ASCII));
	}

	/** A line of a log, with its checksum and its end. @param step what {@link EditScribe} told */
	public static byte[] line(byte[] step) {
		var line = new ByteArrayOutputStream(step.length + CHECKSUM + 2);
		line.writeBytes(checksum(step, 0, step.length).getBytes(StandardCharsets.US_ASCII));
		line.write(' ');
		line.writeBytes(step);
		line.write('\n');
		return line.toByteArray();
	}

	/** SHA-256 of the study file that the edits began from. */
	public String base() {
		return base;
	}

	/** When the last edit was made. */
	public Instant last() {
		return last;
	}

	/** How many steps can be made again: edits, and each undo and redo of one. */
	public int steps() {
		return steps.size();
	}

	/** The number of bytes in whole lines; the rest of the file was cut off. */
	public long length() {
		return length;
	}

	/** True when a line in the middle is not what was written: those behind it cannot be made again. */
	public boolean isDamaged() {
		return damaged;
	}

	/**
	 * Makes all edits again.
	 *
	 * @param study read from the file that they began from; worthless when this fails
	 * @return who tells the edits that follow in the same log
	 * @throws IOException when they do not fit the study
	 */
	public EditScribe replay(Study study) throws IOException {
		var replay = new EditReplay(study);
		for (byte[] step : steps) {
			replay.apply(step);
		}
		return replay.scribe();
	}
}
