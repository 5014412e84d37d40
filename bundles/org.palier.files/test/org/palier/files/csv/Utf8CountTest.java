// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Characters and faults are counted as Java's own decoder tells them, wherever a chunk ends. */
class Utf8CountTest {

	private static final int[] BYTES = { 'a', 'b', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xC3, 0xDF, 0xE0, 0xE2, 0xED, 0xEF,
			0xF0, 0xF1, 0xF4, 0xF5, 0xFF };

	@Test
	void countsAsTheDecoderDoes() {
		var draw = new Random(8);
		for (int n = 0; n < 20_000; n++) {
			byte[] bytes = new byte[draw.nextInt(24)];
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) BYTES[draw.nextInt(BYTES.length)];
			}
			check(bytes, draw);
		}
	}

	@Test
	void countsTextsWithoutFault() {
		byte[] bytes = "« Été » 🚑, ça coûte 3 € — İ".repeat(20).getBytes(StandardCharsets.UTF_8);
		check(bytes, new Random(9));
	}

	private static void check(byte[] bytes, Random draw) {
		long good = 0;
		long bad = 0;
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		var in = ByteBuffer.wrap(bytes);
		var out = CharBuffer.allocate(bytes.length + 1);
		for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
			bad++;
			in.position(in.position() + result.length());
		}
		good = out.flip().chars().filter(it -> it > 0x7F).count();
		var count = new Utf8Count();
		int at = 0;
		while (at < bytes.length) {
			int to = Math.min(bytes.length, at + 1 + draw.nextInt(9));
			count.add(Arrays.copyOfRange(bytes, at, to), false);
			at = to;
		}
		count.add(new byte[0], true);
		assertThat(new long[] { count.good(), count.bad() }).as("%s", Arrays.toString(bytes)).containsExactly(good, bad);
	}
}
