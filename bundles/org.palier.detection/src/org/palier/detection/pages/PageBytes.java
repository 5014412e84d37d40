// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.palier.ground.text.Wording;

/** Bytes that may be a page. */
final class PageBytes {

	static final Wording WORDS = new Wording(PageBytes.class, "messages");

	private static final int LOOKED_AT = 4096;

	private PageBytes() {
	}

	/** All that a stream gives. @throws UnreadablePageException when that is more than a page may have */
	static byte[] all(InputStream in, int limit) throws IOException, UnreadablePageException {
		byte[] bytes = in.readNBytes(limit + 1);
		if (bytes.length > limit) {
			throw new UnreadablePageException(WORDS.text("too_large", limit / 1_000_000));
		}
		return bytes;
	}

	/** Refuses what is no text. @throws UnreadablePageException when it is a picture, a program, empty … */
	static void requireText(byte[] bytes) throws UnreadablePageException {
		if (bytes.length == 0) {
			throw new UnreadablePageException(WORDS.text("empty"));
		}
		int looked = Math.min(bytes.length, LOOKED_AT);
		boolean wide = looked > 1 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
		int strange = 0;
		for (int i = 0; i < looked; i++) {
			int it = bytes[i];
			if (it >= 0 && it < 32 && it != '\n' && it != '\r' && it != '\t' && it != '\f' && it != 27) {
				strange++;
			}
		}
		if (!wide && strange * 100 > looked || start(bytes).startsWith("%PDF")) {
			throw new UnreadablePageException(WORDS.text("binary"));
		}
	}

	/** True for what a browser would show as a page, whatever its name ends with. */
	static boolean looksLikePage(byte[] bytes) {
		String start = start(bytes).toLowerCase(Locale.ROOT);
		return start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") || start.contains("<body");
	}

	private static String start(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
	}
}
