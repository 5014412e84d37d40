// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.files.FileContent;
import org.palier.files.packed.Part;
import org.palier.files.records.RecordSample.Layout;

/**
 * The text of a part, in UTF-8 from where its values begin: without a byte order mark, and without what a script writes
 * before them ({@code window.YTD.tweets.part0 = }).
 *
 * @param part    what is read
 * @param charset what it is written in, when somebody says it
 */
record RecordText(Part part, Optional<Charset> charset) {

	private static final int LONGEST_ASSIGNMENT = 256;
	private static final Pattern ASSIGNMENT = Pattern.compile("\\s*(?:(?:var|let|const)\\s+)?[A-Za-z_$][\\w.$\\[\\]\"']*\\s*");

	/** The values, from their begin; the caller closes it. */
	InputStream open() throws IOException {
		InputStream in = new BufferedInputStream(part.open(), 1 << 16);
		boolean whole = false;
		try {
			in.mark(8);
			byte[] head = in.readNBytes(4);
			in.reset();
			Charset marked = FileContent.marked(head);
			if (marked != null) {
				in.skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
			}
			Charset written = charset.orElse(marked == null ? StandardCharsets.UTF_8 : marked);
			InputStream text = written.equals(StandardCharsets.UTF_8) ? in
					: new BufferedInputStream(new Recoded(new InputStreamReader(in, written)), 1 << 16);
			skipAssignment(text);
			whole = true;
			return text;
		} finally {
			if (!whole) {
				in.close();
			}
		}
	}

	private static void skipAssignment(InputStream text) throws IOException {
		text.mark(LONGEST_ASSIGNMENT + 1);
		var before = new StringBuilder();
		for (int c = text.read(); c >= 0 && before.length() < LONGEST_ASSIGNMENT; c = text.read()) {
			if (c == '=' && ASSIGNMENT.matcher(before).matches()) {
				return;
			}
			if (c == '{' || c == '"') {
				break;
			}
			before.append((char) c);
		}
		text.reset();
	}

	/** How the records lie; empty when it is no JSON. */
	Optional<Layout> layout() throws IOException {
		try (InputStream in = open()) {
			int first = afterBlanks(in, ' ');
			if (first == '[') {
				return Optional.of(Layout.LIST);
			}
			if (first != '{') {
				return Optional.empty();
			}
			int last = first;
			for (int c = in.read(); c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
				last = isBlank(c) ? last : c;
			}
			return Optional.of(last == '}' && afterBlanks(in, ' ') == '{' ? Layout.LINES : Layout.OBJECT);
		}
	}

	private static int afterBlanks(InputStream in, int before) throws IOException {
		int c = before;
		while (isBlank(c)) {
			c = in.read();
		}
		return c;
	}

	private static boolean isBlank(int c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}

	/** Characters as UTF-8. */
	private static final class Recoded extends InputStream {

		private final Reader reader;
		private final char[] chars = new char[1 << 13];
		private byte[] bytes = {};
		private int at;
		private int kept;

		Recoded(Reader reader) {
			this.reader = reader;
		}

		@Override
		public int read() throws IOException {
			return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
		}

		@Override
		public int read(byte @Nullable [] into, int offset, int length) throws IOException {
			if (into == null || at >= bytes.length && !fill()) {
				return -1;
			}
			int some = Math.min(length, bytes.length - at);
			System.arraycopy(bytes, at, into, offset, some);
			at += some;
			return some;
		}

		private boolean fill() throws IOException {
			int read = reader.read(chars, kept, chars.length - kept);
			if (read < 0 && kept == 0) {
				return false;
			}
			int all = kept + Math.max(read, 0);
			// The second half of a character may come with the next chunk.
			int whole = read >= 0 && all > 1 && Character.isHighSurrogate(chars[all - 1]) ? all - 1 : all;
			bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
			kept = all - whole;
			if (kept > 0) {
				chars[0] = chars[all - 1];
			}
			at = 0;
			return bytes.length > 0 || read >= 0 && fill();
		}

		@Override
		public void close() throws IOException {
			reader.close();
		}
	}
}
