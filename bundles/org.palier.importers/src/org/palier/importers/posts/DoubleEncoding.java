// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Reads text whose UTF-8 bytes somebody took for windows-1252, as in {@code â€™} for {@code ’}: every run that UTF-8
 * explains is put right. A byte that windows-1252 does not have was left unchanged. Where UTF-8 needs a continuation, the
 * byte of the file's own encoding is therefore accepted too. A character that lost its end, or has an underscore in its
 * place, becomes one U+FFFD and is counted. One thread uses it.
 */
final class DoubleEncoding {

	private static final char UNREADABLE = '\uFFFD';
	private static final char SUBSTITUTE = '_';

	private final CharsetEncoder windows = Charset.forName("windows-1252").newEncoder();
	private final CharsetEncoder file;
	private long unreadable;

	/** @param file encoding of the file */
	DoubleEncoding(Charset file) {
		this.file = file.newEncoder();
	}

	/** Characters that could not be put right so far. */
	long unreadable() {
		return unreadable;
	}

	/** The text put right. */
	String repaired(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) < 0x80) {
			start++;
		}
		if (start == text.length()) {
			return text;
		}
		var repaired = new StringBuilder(text.substring(0, start));
		int i = start;
		while (i < text.length()) {
			char c = text.charAt(i);
			int lead = c < 0x80 ? -1 : octet(windows, c);
			int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
			if (length == 1) {
				repaired.append(c);
				i++;
				continue;
			}
			int point = lead & (0xFF >> (length + 1));
			int read = 1;
			while (read < length && i + read < text.length() && continuation(text.charAt(i + read)) >= 0) {
				point = point << 6 | continuation(text.charAt(i + read));
				read++;
			}
			if (read == length && Character.isValidCodePoint(point)) {
				repaired.appendCodePoint(point);
			} else {
				repaired.append(UNREADABLE);
				unreadable++;
				read += i + read < text.length() && text.charAt(i + read) == SUBSTITUTE ? 1 : 0;
			}
			i += read;
		}
		return repaired.toString();
	}

	/** The six bits of a continuation byte, or -1. */
	private int continuation(char c) {
		int octet = c < 0x80 ? -1 : octet(windows, c);
		if (octet < 0x80 || octet > 0xBF) {
			octet = c < 0x80 ? -1 : octet(file, c);
		}
		return octet >= 0x80 && octet <= 0xBF ? octet & 0x3F : -1;
	}

	/** The one byte of a character in an encoding, or -1. */
	private static int octet(CharsetEncoder encoder, char c) {
		try {
			ByteBuffer bytes = encoder.encode(CharBuffer.wrap(new char[] { c }));
			return bytes.remaining() == 1 ? bytes.get() & 0xFF : -1;
		} catch (CharacterCodingException notInEncoding) {
			return -1;
		}
	}
}
