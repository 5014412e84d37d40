// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Takes the text of a page up to a length. Used by one thread. */
final class PageText extends Writer {

	/** The page is longer than it may be. */
	static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private final StringBuilder text = new StringBuilder(200_000);
	private final long longest;
	private long bytes;

	/** @param longest in bytes of UTF-8 */
	PageText(long longest) {
		this.longest = longest;
	}

	@Override
	public void write(char @Nullable [] all, int from, int length) throws IOException {
		char[] characters = Objects.requireNonNull(all);
		for (int i = from; i < from + length; i++) {
			// Each half of a pair stands for two of the four bytes of its character.
			bytes += characters[i] < 0x80 ? 1 : characters[i] < 0x800 || Character.isSurrogate(characters[i]) ? 2 : 3;
		}
		if (bytes > longest) {
			throw new TooLongException();
		}
		text.append(characters, from, length);
	}

	@Override
	public void flush() {
		// it is all here
	}

	@Override
	public void close() {
		// it is all here
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
