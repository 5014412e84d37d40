// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How much of a stream of bytes is UTF-8. */
final class Utf8Count {

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
	private ByteBuffer bytes = ByteBuffer.allocate(0);
	private final CharBuffer chars = CharBuffer.allocate(1 << 13);
	private long good;
	private long bad;

	/** Counts on. @param end true when no byte follows: a character cut short then is bad */
	void add(byte[] more, boolean end) {
		var all = ByteBuffer.allocate(bytes.remaining() + more.length).put(bytes).put(more).flip();
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
		bytes = all;
		decoder.reset();
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
