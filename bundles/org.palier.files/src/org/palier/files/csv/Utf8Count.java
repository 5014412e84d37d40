// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How much of a stream of bytes is UTF-8. */
final class Utf8Count {

	private static final byte[] NOTHING = new byte[0];

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	/** Bytes of the last character, which continues in the next bytes. */
	private byte[] rest = NOTHING;
	private final CharBuffer chars = CharBuffer.allocate(1 << 13);
	private long good;
	private long bad;

	/** Counts on. @param end true when no byte follows: a character cut short then is bad */
	void add(byte[] more, boolean end) {
		byte[] all = rest.length == 0 ? more : joined(rest, more);
		int at = 0;
		while (at < all.length) {
			if (all[at] >= 0) {
				at++;
				continue;
			}
			int length = length(all, at);
			if (length == 0) {
				// Cut short, or no character: the decoder knows how much of it is one fault.
				decode(all, at, end);
				return;
			}
			good += length == 4 ? 2 : 1;
			at += length;
		}
		rest = NOTHING;
	}

	/** Bytes of the character that begins there; 0 when it is none, or does not end there (Unicode 16, table 3-7). */
	private static int length(byte[] all, int at) {
		int lead = all[at] & 0xFF;
		int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
		if (length == 0 || at + length > all.length) {
			return 0;
		}
		for (int i = 1; i < length; i++) {
			if ((all[at + i] & 0xC0) != 0x80) {
				return 0;
			}
		}
		int second = all[at + 1] & 0xFF;
		boolean fits = switch (lead) {
		case 0xE0 -> second >= 0xA0;
		case 0xED -> second < 0xA0;
		case 0xF0 -> second >= 0x90;
		case 0xF4 -> second < 0x90;
		default -> true;
		};
		return fits ? length : 0;
	}

	private void decode(byte[] bytes, int from, boolean end) {
		var all = ByteBuffer.wrap(bytes, from, bytes.length - from);
		CoderResult result;
		do {
			chars.clear();
			result = decoder.decode(all, chars, end);
			chars.flip();
			while (chars.hasRemaining()) {
				good += chars.get() > 0x7F ? 1 : 0;
			}
			if (result.isError()) {
				bad++;
				all.position(all.position() + result.length());
			}
		} while (!result.isUnderflow());
		rest = Arrays.copyOfRange(bytes, all.position(), bytes.length);
		decoder.reset();
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] all = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, all, one.length, other.length);
		return all;
	}

	/** Characters beyond ASCII that were read, in UTF-16 units. */
	long good() {
		return good;
	}

	/** Sequences of bytes that are no character. */
	long bad() {
		return bad;
	}
}
