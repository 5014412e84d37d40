// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/**
 * The files of a tar (POSIX.1-2001, ustar and pax, with the long names of GNU), one after the other. Folders, links and
 * devices are passed over. Used by one thread.
 */
final class TarStream extends InputStream {

	private static final int BLOCK = 512;
	private static final int LONGEST_NAME = 1 << 16;

	private final InputStream in;
	private final byte[] header = new byte[BLOCK];
	private String name = "";
	private long size;
	private long left;
	private long padding;
	private long passed;
	private long begin;

	TarStream(InputStream in) {
		this.in = in;
	}

	/** True when a file begins as a tar does. */
	static boolean begins(byte[] head) {
		return head.length >= BLOCK && head[257] == 'u' && head[258] == 's' && head[259] == 't' && head[260] == 'a' && head[261] == 'r';
	}

	/** Goes to the next file; false at the end. @throws IOException when it breaks off or is damaged */
	boolean next() throws IOException {
		String longName = "";
		long longSize = -1;
		boolean said = false;
		while (true) {
			in.skipNBytes(left + padding);
			passed += left + padding;
			// Headers that describe a file belong to that file.
			begin = said ? begin : passed;
			said = true;
			left = 0;
			padding = 0;
			if (in.readNBytes(header, 0, BLOCK) < BLOCK) {
				throw new EOFException();
			}
			passed += BLOCK;
			if (isEnd()) {
				return false;
			}
			check();
			size = number(124, 12);
			begin(size);
			switch (header[156]) {
			case 'L' -> longName = beside().replace("\0", "");
			case 'x' -> {
				String pax = beside();
				longName = pax(pax, "path", longName);
				longSize = whole(pax(pax, "size", "-1"));
			}
			case '0', 0, '7' -> {
				if (longSize >= 0) {
					size = longSize;
					begin(size);
				}
				String prefix = text(345, 155);
				name = !longName.isEmpty() ? longName : prefix.isEmpty() ? text(0, 100) : prefix + "/" + text(0, 100);
				if (!name.endsWith("/")) {
					return true;
				}
				longName = "";
				longSize = -1;
				said = false;
			}
			case 'g', 'K' -> {
				// A header for all files, or a link: neither is needed.
			}
			default -> {
				longName = "";
				longSize = -1;
				said = false;
			}
			}
		}
	}

	private void begin(long bytes) {
		left = bytes;
		padding = (BLOCK - bytes % BLOCK) % BLOCK;
	}

	/** Path of the file, as the archive has it. */
	String name() {
		return name;
	}

	/** Where in the whole its headers begin, those with a long name among them: from there {@link #next} finds it again. */
	long begin() {
		return begin;
	}

	/** How many bytes it has. */
	long size() {
		return size;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte @Nullable [] into, int offset, int length) throws IOException {
		if (left <= 0 || into == null) {
			return -1;
		}
		int read = in.read(into, offset, (int) Math.min(length, left));
		if (read < 0) {
			throw new EOFException();
		}
		left -= read;
		passed += read;
		return read;
	}

	private String beside() throws IOException {
		if (left > LONGEST_NAME) {
			throw new ZipException();
		}
		return new String(readNBytes((int) left), StandardCharsets.UTF_8);
	}

	private boolean isEnd() {
		for (byte each : header) {
			if (each != 0) {
				return false;
			}
		}
		return true;
	}

	private void check() throws IOException {
		int sum = 0;
		for (int i = 0; i < BLOCK; i++) {
			sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
		}
		if (sum != number(148, 8)) {
			throw new ZipException();
		}
	}

	private String text(int from, int length) {
		int end = from;
		while (end < from + length && header[end] != 0) {
			end++;
		}
		return new String(header, from, end - from, StandardCharsets.UTF_8);
	}

	/** Octal digits; or, where the first bit is set, bytes. */
	private long number(int from, int length) throws IOException {
		long number = 0;
		if ((header[from] & 0x80) != 0) {
			for (int i = from + length - 8; i < from + length; i++) {
				number = number << 8 | header[i] & 0xFF;
			}
		} else {
			for (char c : text(from, length).strip().toCharArray()) {
				if (c < '0' || c > '7') {
					throw new ZipException();
				}
				number = number * 8 + c - '0';
			}
		}
		if (number < 0) {
			throw new ZipException();
		}
		return number;
	}

	private static String pax(String records, String key, String otherwise) {
		for (String each : records.split("\n")) {
			int blank = each.indexOf(' ');
			if (blank > 0 && each.startsWith(key + "=", blank + 1)) {
				return each.substring(blank + key.length() + 2);
			}
		}
		return otherwise;
	}

	private static long whole(String digits) throws IOException {
		try {
			return Long.parseLong(digits);
		} catch (NumberFormatException wrong) {
			throw new ZipException();
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
