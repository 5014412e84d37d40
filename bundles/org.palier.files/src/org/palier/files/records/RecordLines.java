// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream one by one, none of them kept beyond a limit. Used by one thread. */
final class RecordLines implements Closeable {

	private final InputStream in;
	private final int longest;
	private final byte[] chunk = new byte[1 << 16];
	private byte[] line = new byte[1 << 14];
	private int length;
	private int at;
	private int filled;
	private long position;
	private boolean cut;

	RecordLines(InputStream in, int longest) {
		this.in = in;
		this.longest = longest;
	}

	/** Goes to the next line; false at the end. */
	boolean next() throws IOException {
		length = 0;
		cut = false;
		boolean some = false;
		while (at < filled || fill()) {
			some = true;
			int end = at;
			while (end < filled && chunk[end] != '\n') {
				end++;
			}
			keep(end - at);
			at = end;
			if (end < filled) {
				at++;
				return true;
			}
		}
		return some;
	}

	private boolean fill() throws IOException {
		at = 0;
		filled = Math.max(in.read(chunk), 0);
		position += filled;
		return filled > 0;
	}

	private void keep(int some) {
		int kept = Math.min(some, longest - length);
		cut |= kept < some;
		if (length + kept > line.length) {
			line = Arrays.copyOf(line, Math.max(length + kept, Math.min(longest, line.length * 2)));
		}
		System.arraycopy(chunk, at, line, length, kept);
		length += kept;
	}

	/** The bytes of the line; those from {@link #length()} on are not its. */
	byte[] bytes() {
		return line;
	}

	/** How many bytes the line has, its end not counted. */
	int length() {
		return length;
	}

	/** True when the line is longer than is kept. */
	boolean isCut() {
		return cut;
	}

	/** True when nothing but blanks stands in the line. */
	boolean isBlank() {
		for (int i = 0; i < length; i++) {
			if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
				return false;
			}
		}
		return true;
	}

	/** Bytes read so far. */
	long position() {
		return position;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
