// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A file as characters. A strict one fails at the first byte that does not belong to the encoding; a
 * tolerant one puts U+FFFD in its place and counts. Used by one thread.
 */
final class FileText {

	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final Charset charset;
	private final int mark;
	private final boolean tolerant;
	private long replaced;

	/** @param mark length of the byte order mark */
	FileText(Path file, Charset charset, int mark, boolean tolerant) {
		this.file = file;
		this.charset = charset;
		this.mark = mark;
		this.tolerant = tolerant;
	}

	/** The beginning of the file. */
	String beginning(int length) throws IOException {
		char[] sample = new char[length];
		try (Reader text = reader(Files.newInputStream(file))) {
			int read = 0;
			for (int n = 0; n >= 0 && read < length; n = text.read(sample, read, length - read)) {
				read += n;
			}
			return new String(sample, 0, read);
		}
	}

	/**
	 * The characters of a stream of the file's bytes, from their beginning; starts the count anew. A strict
	 * reader throws {@link java.nio.charset.CharacterCodingException}.
	 */
	Reader reader(InputStream bytes) throws IOException {
		bytes.skipNBytes(mark);
		var action = tolerant ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
		var text = new InputStreamReader(new BufferedInputStream(bytes, BUFFER),
				charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
		replaced = 0;
		return tolerant ? new Counting(text) : text;
	}

	/** How many characters of the last reading are U+FFFD: unreadable here, or to whoever wrote the file. */
	long replaced() {
		return replaced;
	}

	private final class Counting extends FilterReader {

		Counting(Reader in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			replaced += read == '\uFFFD' ? 1 : 0;
			return read;
		}

		@Override
		public int read(char @Nullable [] into, int offset, int length) throws IOException {
			char[] characters = Objects.requireNonNull(into);
			int read = super.read(characters, offset, length);
			for (int i = offset; i < offset + read; i++) {
				replaced += characters[i] == '\uFFFD' ? 1 : 0;
			}
			return read;
		}
	}
}
